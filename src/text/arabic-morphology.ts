import { ownBeginnings, ownEndings, singulars } from './arabic-lexicon.ts'

/** Words of Arabic letters in the folded shape: what may be joined before them, and light stems. */

const shortestRest = 3
const shortestAfterArticle = 2
const shortestOwnWithArticle = 5

/**
 * What a word may be without و ف ب ل ك ال لل before it, the longest first.
 *
 * `letters` is the same word unfolded: only a bare alef opens the article, «آليات» has none.
 * Why more than one: «بموسكو» and «بحر» look alike; the library's own words settle it.
 */
export function arabicBares(folded: string, letters: string): readonly string[] {
  if (isOwn(folded)) return [folded]
  const article = articleEnd(folded, letters)
  if (article > 0) {
    const rest = folded.slice(article)
    return rest.length >= shortestRest ? [rest] : [folded, rest]
  }
  const doubled = /^[وف]?لل/.exec(folded)?.[0].length ?? 0
  if (doubled > 0 && folded.length - doubled >= shortestAfterArticle) {
    const [own, rest] = [folded.slice(doubled - 1), folded.slice(doubled)]
    return isOwn(own) ? [own] : [own, rest]
  }
  return withoutOneLetter(folded)
}

/** How many letters particles and a written article take; 0 where there is no article. */
function articleEnd(folded: string, letters: string): number {
  const joined = /^(?:[وف]?[بك]?)ا(?=ل)/.exec(folded)?.[0].length ?? 0
  if (joined === 0 || !/[اٱ]/.test(letters[joined - 1] ?? '')) return 0
  // «وألمانيا» typed without hamza: what follows the particle is a word of its own.
  if (joined > 1 && isOwn(folded.slice(joined - 1))) return 0
  const end = joined + 1
  return folded.length - end >= shortestAfterArticle ? end : 0
}

/** A word one knows behind the particle settles it: «وليبيا» has no other reading. */
function withoutOneLetter(folded: string): readonly string[] {
  const rest = folded.slice(1)
  if (rest.length < shortestRest) return [folded]
  if (!/^[وف]/.test(folded)) return withoutPreposition(folded)
  return isOwn(rest) ? [rest] : [folded, ...withoutPreposition(rest)]
}

function withoutPreposition(folded: string): readonly string[] {
  const rest = folded.slice(1)
  if (!/^[بلك]/.test(folded) || rest.length < shortestRest) return [folded]
  return isOwn(rest) ? [rest] : [folded, rest]
}

function isOwn(folded: string): boolean {
  if (ownBeginnings.has(folded)) return true
  const stem = arabicStem(folded)
  // «القاه», half of «القاهرة», is no form of «إلقاء».
  return ownStems.has(stem) && (!stem.startsWith('ال') || stem.length >= shortestOwnWithArticle)
}

/** Endings in the order they are looked for, one of each group at most, and the fewest letters each leaves. */
const endings: readonly (readonly (readonly [ending: string, rest: number])[])[] = [
  [
    ['هايي', 3],
    ['هاي', 3],
    ['وا', 3],
    ['ها', 3],
    ['هم', 4],
  ],
  [
    ['ات', 3],
    ['ان', 3],
    ['ون', 3],
    ['ين', 3],
  ],
  [
    ['يه', 3],
    ['ه', 3],
    ['ي', 3],
    ['ا', 4],
  ],
]

/**
 * A word without the endings of number, gender, case, possession and belonging; also those of Persian and Urdu.
 * `arabicStem('مدينتين') === arabicStem('مدن')`
 *
 * Source: the suffixes of Larkey's light stemming, with تاء before a pronoun and protected words added.
 */
export function arabicStem(bare: string): string {
  const singular = singulars.get(bare)
  return singular === undefined ? withoutEndings(bare, true) : withoutEndings(singular, false)
}

/** What is left may be a broken plural, as in «مدنها»; the singular of one is not looked up again. */
function withoutEndings(bare: string, mayBePlural: boolean): string {
  let word = bare
  if (ownEndings.has(word)) return word
  for (const group of endings) {
    const found = group.find(([ending, rest]) => word.endsWith(ending) && word.length - ending.length >= rest)
    if (!found || (found[0] === 'ا' && word.at(-2) === 'ي')) continue
    word = word.slice(0, -found[0].length)
    const singular = mayBePlural ? singulars.get(word) : undefined
    if (singular !== undefined) return withoutEndings(singular, false)
    if (ownEndings.has(word)) return word
    if (found[0] !== 'ات' && word.endsWith('ت') && word.length > shortestRest) word = word.slice(0, -1)
  }
  return word.endsWith('ت') && word.length > shortestRest + 1 ? word.slice(0, -1) : word
}

const ownStems: ReadonlySet<string> = new Set([...ownBeginnings].map(arabicStem))
