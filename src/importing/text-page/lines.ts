import { cleanText } from '../../text/clean.ts'
import { withoutDumpMarks, withoutReferences } from './dump-marks.ts'

/** One line of a page without tags, or several that belong together. */
export type Line = {
  readonly text: string
  /** Blank lines before it. */
  readonly gap: number
  /** What plain-text habits mark it as. */
  readonly mark?: 'heading' | 'quote' | 'item' | 'numbered' | 'picture' | 'insert'
  /** Of a marked heading: 1-6. */
  readonly level?: number
  /** Of a marked picture. */
  readonly src?: string
  /** Numbered links of a text browser's dump in it; absent where there are none. */
  readonly links?: number
  /** Where it ended in the page, its margin and marks counted. Units: UTF-16 code units. */
  readonly columns: number
  /** Its margin. Units: UTF-16 code units. */
  readonly indent: number
}

type Unplaced = Omit<Line, 'gap' | 'columns' | 'indent'>

/** Cuts a page into its lines, blank ones counted, light markup read and taken off. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const raw of withoutReferences(source.split(/\r\n|[\n\r\u2028\u2029\f\v]/))) {
    const line = readLine(raw)
    if (line.text === '' && !line.src && line.mark !== 'picture') {
      gap++
      continue
    }
    lines.push({ ...line, gap, columns: raw.trimEnd().length, indent: raw.length - raw.trimStart().length })
    gap = 0
  }
  return lines
}

function readLine(raw: string): Unplaced {
  const { text: undumped, links, isPicture } = withoutDumpMarks(cleanText(raw))
  if (isPicture) return { text: undumped, mark: 'picture' }
  return { ...readMarkup(undumped), ...(links > 0 && { links }) }
}

function readMarkup(raw: string): Unplaced {
  const text = cleanText(raw)
  const picture = /^!\[([^\]]{0,300})\]\(([^()\s]{1,500})(?:\s"[^"]{0,300}")?\)$/.exec(text)
  if (picture) return { text: cleanText(picture[1] ?? ''), src: picture[2] ?? '' }
  const heading = /^(#{1,6})\s+(.*?)(?:\s#{1,6})?$/.exec(text)
  if (heading) return { text: inline(heading[2] ?? ''), mark: 'heading', level: heading[1]?.length ?? 2 }
  const insert = /^(?:>>|[◄◀▶►←⬅])\s*(\S.*)$/u.exec(text)
  if (insert) return { text: inline(insert[1] ?? ''), mark: 'insert' }
  const quote = /^>\s?(.+)$/.exec(text)
  if (quote) return { text: inline(quote[1] ?? ''), mark: 'quote' }
  const item = /^[-*+•▪◦●]\s+(\S.*)$/.exec(text)
  if (item) return { text: inline(item[1] ?? ''), mark: 'item' }
  const numbered = /^[\d٠-٩۰-۹]{1,2}[.)]\s+(\S.*)$/.exec(text)
  if (numbered) return { text: inline(numbered[1] ?? ''), mark: 'numbered' }
  return { text: inline(text) }
}

function inline(text: string): string {
  if (!/[*_[]/.test(text)) return text
  return text
    .replace(/\[([^[\]]{1,300})\]\((?:https?:|\/)[^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,300})\1/g, '$2')
    .replace(/^([*_])(?=\S)([^*_]{1,300})\1$/, '$2')
    .trim()
}
