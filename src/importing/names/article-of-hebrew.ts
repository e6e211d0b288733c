/** First words of Hebrew names whose ה is a letter of the name, not the article. */
const withOwnHe = new Set(
  `הודו הונגריה הולנד הרצליה הארץ הפועל הוואי האיטי הליפקס הרארה הוואנה הלסינקי הו הוברט הונדורס הונג הונולולו המבורג
המדאן האנוי האטאי הראת הרמל הימלאיה הירושימה הורגדה האג הדסה הר הרווארד הונדה הייאת הצהרת הסכם הסכמי הסתדרות היכל הגנת
הנהלת הוצאת`.split(/\s+/),
)

/** Fewest letters of a name behind its article. */
const shortestName = 3

/**
 * A Hebrew name without its article, which stays outside the mark as any attached particle does: «הכנסת» and
 * «בכנסת» both hold «כנסת». Undefined where the name has no article.
 */
export function withoutHebrewArticle(name: string): string | undefined {
  const [first = ''] = name.split(/[\s-]/)
  if (!/^ה[א-ת]/.test(first) || first.length <= shortestName || withOwnHe.has(first)) return undefined
  return name.slice(1)
}

/** Whether the letters taken off a Hebrew word end in the article or in a preposition that swallows it. */
export function endsInHebrewArticle(taken: string): boolean {
  return /[הבלכ]$/.test(taken)
}
