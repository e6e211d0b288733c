import { cleanText } from '../../text/clean.ts'
import { endsSentence, isProse } from '../steps/prose.ts'

/** Text gathered from inline nodes; `\n` stands for each line break the page asks for. */
export type InlineText = {
  text: string
  /** Letters inside links. */
  linked: number
  /** Letters inside bold. */
  bold: number
  href: string | undefined
}

export function emptyInline(): InlineText {
  return { text: '', linked: 0, bold: 0, href: undefined }
}

/**
 * The paragraphs gathered text holds: two breaks part paragraphs; so does one where there are no doubles
 * and both sides read as whole sentences.
 */
export function paragraphsOf(gathered: string): readonly string[] {
  const parts = gathered.split(/\n[^\S\n]*\n\s*/).flatMap((part) => {
    const lines = part.split('\n').map((line) => cleanText(line))
    return joinLines(lines.filter((line) => line !== ''))
  })
  return parts.filter((part) => part !== '')
}

function joinLines(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const isGoingOn = before !== undefined && !(endsSentence(before) || isShortLabel(before) || isProse(line))
    if (isGoingOn && !endsSentence(before)) joined[joined.length - 1] = `${before} ${line}`
    else joined.push(line)
  }
  return joined
}

function isShortLabel(text: string): boolean {
  return text.split(' ').length <= 6
}
