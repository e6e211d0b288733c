/** Hebrew words of the folded shape: what may be joined before them, and light endings. */

const particles = /^(ו?(?:כש|לכש|מש|ש)?[בלמכ]?ה?)/
const shortestRest = 2
const shortestStem = 3

/**
 * What a word may be without ו ה ב ל מ ש כ before it, the longest first.
 *
 * Why all: unvowelled, «בכנסת» and «בירה» look alike; the library's own words settle it.
 */
export function hebrewBares(folded: string): readonly string[] {
  const most = particles.exec(folded)?.[0].length ?? 0
  const bares = [folded]
  for (let skipped = 1; skipped <= most; skipped++) {
    const rest = folded.slice(skipped)
    if (rest.length >= shortestRest && particles.exec(folded.slice(0, skipped))?.[0].length === skipped)
      bares.push(rest)
  }
  return bares
}

const finals: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' }

/** Without the endings of number, gender and the construct. `hebrewStem('מדינות') === hebrewStem('מדינה')` */
export function hebrewStem(bare: string): string {
  const word = bare.replace(/[ךםןףץ]/g, (letter) => finals[letter] ?? letter)
  const ending = /(?:יימ|ימ|ות|ה|ת)$/.exec(word)?.[0] ?? ''
  return word.length - ending.length >= shortestStem ? word.slice(0, word.length - ending.length) : word
}
