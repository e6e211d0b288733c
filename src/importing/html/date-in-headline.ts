import { findDateLine } from '../steps/date-line.ts'

/** A headline whose link also holds its date, and the two apart. */
export type DatedHeadline = { readonly headline: string; readonly date?: string }

const atEnd = /^(.{10,}?)\s?(?:[([]([^()[\]]{6,50})[)\]]|\s[-–—|]\s([^-–—|]{6,40}))$/u
const atStart = /^[([]?(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})[)\]]?\s?[-–—|:]?\s(.{10,})$/u

/** Parts «عنوان الخبر (14 آذار 2009)» and "18/05/2014 The headline"; other brackets belong to the headline. */
export function splitDatedHeadline(text: string, lang: string): DatedHeadline {
  const [, headline = '', bracketed, dashed] = atEnd.exec(text) ?? []
  const last = findDateLine(bracketed ?? dashed ?? '', lang, 0)?.date
  if (last) return { headline: headline.trim(), date: last }
  const [, first = '', rest = ''] = atStart.exec(text) ?? []
  const date = findDateLine(first, lang, 0)?.date
  return date ? { headline: rest.trim(), date } : { headline: text }
}
