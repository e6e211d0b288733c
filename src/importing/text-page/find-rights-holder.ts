import { bare, isPublisherLike, isPublisherName } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'

/** How far down a site writes its own name. Units: lines. */
const reach = 25
const mostWords = 4

const rights = /©|\(c\)|copyright|rights reserved|حقوق|הזכויות שמורות/iu

/**
 * The site's name as the page's head and the line about its rights both say it, or as either quotes it:
 * a head line, or what stands before its motto, that the line about rights names too.
 */
export function findRightsHolder(lines: readonly Classified[]): string | undefined {
  const footers = lines.filter(({ text }) => text.length <= 200 && rights.test(text)).map(({ text }) => text)
  const head = lines
    .slice(0, reach)
    .filter((line) => !line.isProse && !line.dateLine && !rights.test(line.text))
  const names = head.flatMap(({ text }) => namesIn(text))
  const owned = names.find((name) => footers.some((footer) => isNamedIn(footer, name)))
  const heads = lines.slice(0, 3).map(({ text }) => text)
  return (
    owned ??
    spokenOf(lines) ??
    [...heads, ...footers].map(quotedPaper).find((name) => name !== undefined) ??
    withMotto(lines)
  )
}

/** A paper's name alone near the top that other short lines of the page speak of. */
function spokenOf(lines: readonly Classified[]): string | undefined {
  const short = lines.filter(({ isProse, words }) => !isProse && words <= 8)
  return lines
    .slice(0, 6)
    .filter(({ text, furniture, words }) => !furniture && words >= 2 && isPublisherName(text))
    .find((name) =>
      short.some(({ bare: other }) => other !== name.bare && ` ${other} `.includes(` ${name.bare} `)),
    )?.text
}

/** The whole line and what stands before a sign in it, where they are short enough for a name. */
function namesIn(text: string): readonly string[] {
  const first = text.split(/\s[-–—|:/]\s/u)[0]?.trim() ?? ''
  return [...new Set([text, first])].filter((name) => {
    const words = bare(name).split(' ')
    return isPublisherLike(name) && words.length <= mostWords && (words.length >= 2 || name.length >= 5)
  })
}

function isNamedIn(footer: string, name: string): boolean {
  const plain = bare(name).replace(/^the /, '')
  if (plain.split(' ').length < 2) return false
  const within = ` ${bare(footer)} `
  // The name may carry «ل» or "ל".
  return [plain, `ل${plain}`, `لل${plain.replace(/^ال/, '')}`, `ל${plain}`].some((form) =>
    within.includes(` ${form} `),
  )
}

/** «بوابة «المدى» الإخبارية»: a name in quotes beside the word for a paper or a site. */
function quotedPaper(text: string): string | undefined {
  const [, before = '', name = '', after = ''] =
    /^([^«»"]{0,60})[«"]([^«»"]{2,30})[»"]([^«»"]{0,80})$/u.exec(text) ?? []
  const opening = before.trim().split(' ').at(-1) ?? ''
  const isPaper = isPublisherName(`${opening} ${name.split(' ')[0] ?? ''}`) && before.trim() !== ''
  const isShort = after.trim().split(' ').length <= 2 || rights.test(after)
  return isPaper && isShort && isPublisherLike(name) ? name : undefined
}

/** A page's first line that is a name, alone over a line which says what it is or with that behind a sign. */
function withMotto(lines: readonly Classified[]): string | undefined {
  const [first, second] = lines
  if (!first || first.furniture || first.dateLine || first.isProse) return undefined
  const [name = '', motto = ''] = first.text.split(/\s[/|]\s/u)
  const isName = (text: string) => isPublisherLike(text) && text.split(' ').length <= 3
  if (motto && isName(name) && isPublisherName(name)) return name
  const isOver = second !== undefined && second.words >= 3 && second.words <= 9 && !second.isProse
  return isOver && isName(first.text) && saysPaper(second.text) ? first.text : undefined
}

/** Whether a line opens with the word for a paper, a site or an agency. */
function saysPaper(text: string): boolean {
  return isPublisherName(text.split(' ').slice(0, 2).join(' '))
}
