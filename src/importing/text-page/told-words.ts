import { isStopWord } from '../../text/stop-words.ts'
import { bare } from '../steps/publisher.ts'

/** How many of a line's words that say something a bare text takes up, in whatever form. */
export function toldWords(line: string, text: string): { readonly told: number; readonly words: number } {
  const known = new Set(text.split(' ').map(stemOf))
  const says = (word: string) => word.length >= 3 && !isStopWord(word)
  const stems = [...new Set(bare(line).split(' ').filter(says).map(stemOf))]
  return { told: stems.filter((stem) => known.has(stem)).length, words: stems.length }
}

/** Units: letters. */
const stemLength = 4

/** The beginning of a word without what is attached before it. */
function stemOf(word: string): string {
  return word
    .replace(/^(?:[وف]?(?:ال|بال|كال|لل)|و(?=\p{L}{4})|[והבלמשכ](?=[א-ת]{4}))/u, '')
    .slice(0, stemLength)
}
