import { findDateLine } from '../steps/date-line.ts'

/** A headline and the date that stands in the same line. */
export type DatedHeadline = {
  readonly headline: string
  readonly date: string
  /** Whether a sign parts the two; without one a headline may itself end in a date. */
  readonly isParted: boolean
}

/** Longer is no date. Units: words. */
const longestDate = 6
const shortestDate = 3

/** Cuts a date off a headline's start or end; undefined where there is none. `'Bridge opens (3 May 2021)'` */
export function findDatedHeadline(text: string, lang: string): DatedHeadline | undefined {
  const shapes = [
    /^(?<headline>.{8,}?)\s?[([](?<date>[^()[\]]{5,40})[)\]]$/u,
    /^(?<headline>.{8,})\s[-–—|•·]\s(?<date>.{5,40})$/u,
    /^(?<date>.{5,40}?)\s?[:–—|•·]\s(?<headline>.{8,})$/u,
    /^(?<date>.{5,40}?)\s-\s(?<headline>.{8,})$/u,
    /^(?<date>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})\s(?<headline>.{8,})$/u,
    /^(?<headline>.{8,})\s(?<date>\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})$/u,
  ]
  for (const shape of shapes) {
    const { headline = '', date = '' } = shape.exec(text)?.groups ?? {}
    const day = dateOf(date, lang)
    if (day) return { headline: headline.trim(), date: day, isParted: true }
  }
  return findUnparted(text, lang)
}

function findUnparted(text: string, lang: string): DatedHeadline | undefined {
  const words = text.split(' ')
  for (let count = longestDate; count >= shortestDate; count--) {
    if (words.length < count + shortestDate) continue
    const day = dateOf(words.slice(-count).join(' '), lang)
    if (day) return { headline: words.slice(0, -count).join(' '), date: day, isParted: false }
    const first = dateOf(words.slice(0, count).join(' '), lang)
    if (first) return { headline: words.slice(count).join(' '), date: first, isParted: false }
  }
  return undefined
}

function dateOf(text: string, lang: string): string | undefined {
  return /\d/.test(text) || /\p{Nd}/u.test(text) ? findDateLine(text, lang, 0)?.date : undefined
}
