import { bare, titleCuts } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'

/** Units: words. */
const mostWords = 25
/** What a title carries besides the headline. Units: UTF-16 code units. */
const longestSite = 60

/**
 * Takes a question or an exclamation that stands again, alone or in a title, for no sentence of the text: pages say
 * their headline more than once, and articles ask nothing twice in the same words.
 */
export function markHeadlines(lines: readonly Classified[]): readonly Classified[] {
  const asking = lines.filter(isAsking)
  if (asking.length === 0) return lines
  const counts = new Map<string, number>()
  for (const line of asking) counts.set(line.bare, (counts.get(line.bare) ?? 0) + 1)
  const titled = new Set(lines.filter(({ text }) => text.length <= 400).flatMap(({ text }) => halvesOf(text)))
  const isAgain = (line: Classified) => (counts.get(line.bare) ?? 0) >= 2 || titled.has(line.bare)
  return lines.map((line) =>
    isAsking(line) && isAgain(line) ? { ...line, isProse: false, isStrongProse: false } : line,
  )
}

function isAsking(line: Classified): boolean {
  return line.isProse && !line.mark && line.words <= mostWords && /[?؟!…]["”»)]{0,2}$/u.test(line.text)
}

/** What stands before or after a sign in a title, and at the end of a path. */
function halvesOf(text: string): readonly string[] {
  const halves = titleCuts(text).flatMap((cut) => [cut.headline, cut.publisher])
  const isTitle = (half: string) => text.length - half.length <= longestSite
  const last = text.split(/\s[>›»]\s/u).at(-1) ?? text
  return [...halves.filter(isTitle), ...(last === text ? [] : [last])].map((half) => bare(half))
}
