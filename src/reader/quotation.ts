import { directionOfLanguage } from '../text/direction.ts'
import { isolate } from '../words/isolate.ts'

/** A quotation and where it comes from; what is not known is left out. */
export type Quotation = {
  /** A line for each paragraph. */
  readonly quote: string
  /** BCP 47, of the text quoted. */
  readonly lang: string
  readonly headline: string
  readonly source: string | undefined
  /** As it is written in the text's language. */
  readonly date: string | undefined
  readonly address: string
}

/**
 * A quotation as plain text: the words, the headline, source and date, and the address, each in lines of their own.
 *
 * Why isolates: each piece keeps its order when it is pasted into a program that writes left to right. They end with
 * their line; source and date keep theirs among each other by one more around both.
 */
export function quotationText({ quote, lang, headline, source, date, address }: Quotation): string {
  const origin = [source, date].filter((piece) => piece !== undefined)
  return [
    ...quoted(quote, lang).split('\n').map(isolate),
    isolate(headline),
    ...(origin.length > 0 ? [inDirectionOf(lang, origin.map(isolate).join(commaOf(lang)))] : []),
    // Programs that make links of addresses would take the sign that closes the isolate for a part of it.
    isolate(`${address} `),
  ].join('\n')
}

/** Words between the quotation marks of their language: its inner ones where they have the outer ones themselves. */
export function quoted(text: string, lang: string): string {
  const [outer, inner] = marksOf[languageOf(lang)] ?? usualMarks
  const [open, close] = outer.some((mark) => text.includes(mark)) ? inner : outer
  return `${open}${text}${close}`
}

type Marks = readonly [open: string, close: string]

const usualMarks: readonly [outer: Marks, inner: Marks] = [
  ['“', '”'],
  ['‘', '’'],
]
const pointed: typeof usualMarks = [['«', '»'], usualMarks[0]]

/** By language; `inner` are the marks of what is quoted within a quotation. */
const marksOf: Readonly<Record<string, typeof usualMarks>> = {
  ar: pointed,
  fa: pointed,
  ckb: pointed,
  es: pointed,
  it: pointed,
  ru: [
    ['«', '»'],
    ['„', '“'],
  ],
  fr: [['«\u00a0', '\u00a0»'], usualMarks[0]],
  de: [
    ['„', '“'],
    ['‚', '‘'],
  ],
  // Gershayim stand inside Hebrew words too, and tell nothing of a quotation.
  he: [
    ['״', '״'],
    ['״', '״'],
  ],
}

function inDirectionOf(lang: string, text: string): string {
  return `${directionOfLanguage(lang) === 'rtl' ? '\u2067' : '\u2066'}${text}\u2069`
}

function commaOf(lang: string): string {
  return directionOfLanguage(lang) === 'rtl' && languageOf(lang) !== 'he' ? '، ' : ', '
}

function languageOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? ''
}
