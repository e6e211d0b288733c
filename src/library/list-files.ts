import type { HeadlineLine } from './headline.ts'

/** A list of headlines as a file for other programs. */

const columns = ['id', 'published', 'headline', 'kicker', 'publisher', 'lang', 'address'] as const
type Row = Readonly<Record<(typeof columns)[number], string>>

/** `addressOf` gives the absolute address of an article. */
export type AddressOf = (article: string) => string

/**
 * The list as a table of comma-separated values. Source: RFC 4180.
 *
 * Why the mark at the start: without it spreadsheets do not take the letters for UTF-8.
 */
export function csvOf(headlines: readonly HeadlineLine[], addressOf: AddressOf): string {
  const rows = headlines.map((headline) => rowOf(headline, addressOf))
  const lines = [columns.join(), ...rows.map((row) => columns.map((column) => cell(row[column])).join())]
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** The list as JSON, without what has no value. */
export function jsonOf(headlines: readonly HeadlineLine[], addressOf: AddressOf): string {
  const articles = headlines.map((headline) =>
    Object.fromEntries(Object.entries(rowOf(headline, addressOf)).filter(([, value]) => value !== '')),
  )
  return `${JSON.stringify({ articles }, null, 2)}\n`
}

function rowOf(headline: HeadlineLine, addressOf: AddressOf): Row {
  const { id, published = '', headline: text, kicker = '', publisher = '', lang } = headline
  return { id, published, headline: text, kicker, publisher, lang, address: addressOf(id) }
}

/** Why the apostrophe: a spreadsheet takes what begins so for a formula and runs it. */
function cell(value: string): string {
  const safe = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
