import { fold } from '../text/fold.ts'
import type { Span } from '../text/words.ts'

/** One of a page's texts; joined where nothing but space stands between it and the text before it. */
export type PageText = { readonly text: string; readonly isJoined: boolean }

/** A stretch of a page's texts. Shape: `index` says of which. */
export type PageStretch = Span & { readonly index: number }

/**
 * A text fragment directive that leads to a passage: `:~:text=[prefix-,]start[,end][,-suffix]`, percent-encoded;
 * undefined for a passage without a word.
 *
 * `texts` are the page's texts in their order: where the passage's words stand in them before, as many words around it
 * are added as tell it apart. Words are written words with what is joined to them, and are never cut.
 * Source: https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(
  texts: readonly PageText[],
  passage: readonly PageStretch[],
): string | undefined {
  const words = texts.flatMap(({ text }, index) => writtenWords(text, index))
  const within = words.flatMap((word, place) => (isWithin(word, passage) ? [place] : []))
  const [first, last] = [within[0], within.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const page = { texts, words }
  const directives = directivesTo(page, { first, last })
  return written(page, directives.find((directive) => leadsTo(page, directive)) ?? directives.at(-1))
}

/** A written word, its letters folded as a browser's own search folds them, or more. */
type Word = PageStretch & { readonly folded: string }
type Page = { readonly texts: readonly PageText[]; readonly words: readonly Word[] }

/** Words next to each other in one text. Shape: places among the page's words, both of them included. */
type Run = { readonly first: number; readonly last: number }

type Directive = {
  readonly prefix?: Run | undefined
  readonly start: Run
  readonly end?: Run | undefined
  readonly suffix?: Run | undefined
}

/** What stands between spaces, without the punctuation around it. */
function writtenWords(text: string, index: number): readonly Word[] {
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const [chunk] = match
    const lead = chunk.search(/[\p{L}\p{M}\p{N}]/u)
    if (lead < 0) return []
    const word = chunk.slice(lead).replace(/[^\p{L}\p{M}\p{N}]+$/u, '')
    const start = match.index + lead
    return [{ index, start, end: start + word.length, folded: fold(word, 'search') }]
  })
}

function isWithin(word: Word, passage: readonly PageStretch[]): boolean {
  return passage.some(({ index, start, end }) => index === word.index && word.start < end && word.end > start)
}

/** Units: words. A passage of more is told by its ends. */
const mostQuoted = 10
const lengthsOfEnds = [4, 6, 9, 13]
const lengthsOfContext = [0, 1, 2, 3, 5, 8]

/** The directives that say a passage, from the shortest on. */
function directivesTo(page: Page, { first, last }: Run): readonly Directive[] {
  const around = lengthsOfContext.flatMap((count) => {
    const [prefix, suffix] = [before(page, first, count), after(page, last, count)]
    return [{ prefix }, { prefix, suffix }]
  })
  const isOneText = page.words[first]?.index === page.words[last]?.index
  if (isOneText && last - first < mostQuoted)
    return around.map((context) => ({ ...context, start: { first, last } }))
  const half = Math.max(1, Math.floor((last - first + 1) / 2))
  return lengthsOfEnds.flatMap((length) => {
    const count = Math.min(length, half) - 1
    const start = { first, last: lastInText(page, first, first + count) }
    const end = { first: firstInText(page, last, last - count), last }
    return around.map((context) => ({ ...context, start, end }))
  })
}

/** The words before a place, from the text it stands in or the one that ends there. */
function before(page: Page, place: number, count: number): Run | undefined {
  const last = place - 1
  if (count === 0 || !isNext(page, last, place)) return undefined
  return { first: firstInText(page, last, last - count + 1), last }
}

function after(page: Page, place: number, count: number): Run | undefined {
  const first = place + 1
  if (count === 0 || !isNext(page, place, first)) return undefined
  return { first, last: lastInText(page, first, first + count - 1) }
}

function firstInText({ words }: Page, place: number, wished: number): number {
  let first = place
  while (first > Math.max(wished, 0) && words[first - 1]?.index === words[place]?.index) first--
  return first
}

function lastInText({ words }: Page, place: number, wished: number): number {
  let last = place
  while (last < wished && words[last + 1]?.index === words[place]?.index) last++
  return last
}

/** Whether nothing but space and punctuation stands between a word and the next. */
function isNext({ texts, words }: Page, place: number, next: number): boolean {
  const [one, other] = [words[place], words[next]]
  if (!one || !other) return false
  return texts.slice(one.index + 1, other.index + 1).every(({ isJoined }) => isJoined)
}

/** Whether a browser that looks for a directive from the page's top comes first upon the passage meant. */
function leadsTo(page: Page, { prefix, start, end, suffix }: Directive): boolean {
  const { length } = page.words
  for (let place = 0; place < length; place++) {
    if (!standsAt(page, start, place)) continue
    if (prefix && !standsBefore(page, prefix, place)) continue
    const behind = place + start.last - start.first + 1
    if (!end) {
      if (suffix && !standsAfter(page, suffix, behind - 1)) continue
      return place === start.first
    }
    for (let other = behind; other < length; other++) {
      if (!standsAt(page, end, other)) continue
      if (suffix && !standsAfter(page, suffix, other + end.last - end.first)) continue
      return place === start.first && other === end.first
    }
  }
  return false
}

function standsAt({ words }: Page, { first, last }: Run, place: number): boolean {
  const { index } = words[place] ?? {}
  for (let step = 0; step <= last - first; step++) {
    const word = words[place + step]
    if (!word || word.index !== index || word.folded !== words[first + step]?.folded) return false
  }
  return true
}

function standsBefore(page: Page, run: Run, place: number): boolean {
  return isNext(page, place - 1, place) && standsAt(page, run, place - 1 - (run.last - run.first))
}

function standsAfter(page: Page, run: Run, place: number): boolean {
  return isNext(page, place, place + 1) && standsAt(page, run, place + 1)
}

function written(page: Page, directive: Directive | undefined): string | undefined {
  if (!directive) return undefined
  const { prefix, start, end, suffix } = directive
  const parts = [
    prefix && `${encoded(page, prefix)}-`,
    encoded(page, start),
    end && encoded(page, end),
    suffix && `-${encoded(page, suffix)}`,
  ]
  return `:~:text=${parts.filter((part) => part !== undefined).join(',')}`
}

/** A hyphen has a meaning of its own in a directive, as the comma and the ampersand have. */
function encoded({ texts, words }: Page, { first, last }: Run): string {
  const [from, to] = [words[first], words[last]]
  const text = texts[from?.index ?? 0]?.text.slice(from?.start, to?.end) ?? ''
  return encodeURIComponent(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D')
}
