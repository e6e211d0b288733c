import type { Block, Text } from '../../article/article.ts'
import { findDatelineLine } from '../steps/dateline.ts'
import { type Draft, noteDropped } from '../steps/draft.ts'
import { endsSentence } from '../steps/prose.ts'
import { bare } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'
import { addRelated } from './read-related.ts'

/** Makes blocks of the lines of the body; inserts and furniture between them are dropped. */
export function readBody(draft: Draft, lines: readonly Classified[]): void {
  let isInInsert = false
  for (const [index, line] of lines.entries()) {
    if (line.relatedHeading) {
      isInInsert = line.relatedHeading.rest === ''
      if (!isInInsert) addRelated(draft, line, undefined)
      noteDropped(draft, 'drop-read-also', line.text)
    } else if (line.furniture || line.dateLine || line.isCaption) {
      noteDropped(draft, line.furniture ?? 'drop-date-line', line.text)
    } else if (bare(draft.headline ?? '') === line.bare) {
      noteDropped(draft, 'drop-repeated-headline', line.text)
    } else if (isInInsert && !line.resumes) {
      if (line.words >= 3) addRelated(draft, line, lines[index + 1]?.dateLine?.date)
      noteDropped(draft, 'drop-read-also', line.text)
    } else {
      isInInsert = false
      addBlock(draft, line, lines[index + 1])
    }
  }
}

function addBlock(draft: Draft, line: Classified, next: Classified | undefined): void {
  const isItem = line.mark === 'item' || line.mark === 'numbered'
  const block = isItem ? undefined : blockOf(line, next)
  if (isItem) addItem(draft, line)
  else if (block?.kind === 'heading' && draft.body.length === 0 && findDatelineLine(line.text))
    noteDropped(draft, 'drop-dateline-line', line.text)
  else if (block) draft.body.push(block)
}

function blockOf(line: Classified, next: Classified | undefined): Block | undefined {
  const text: Text = { text: line.text, mentions: [] }
  if (line.src !== undefined) {
    const isWeb = /^https?:/.test(line.src)
    return isWeb ? { kind: 'figure', src: line.src, ...(line.text && { caption: text }) } : undefined
  }
  if (line.mark === 'quote') return { kind: 'quote', ...text }
  if (line.mark === 'heading') return { kind: 'heading', level: levelOf(line.level), ...text }
  const isHeading =
    !line.isProse && !endsSentence(line.text) && line.words <= 14 && next !== undefined && !next.mark
  return isHeading ? { kind: 'heading', level: 2, ...text } : { kind: 'paragraph', ...text }
}

function addItem(draft: Draft, line: Classified): void {
  const text: Text = { text: line.text, mentions: [] }
  const last = draft.body.at(-1)
  const ordered = line.mark === 'numbered'
  if (last?.kind === 'list' && last.ordered === ordered) {
    draft.body[draft.body.length - 1] = { ...last, items: last.items.concat(text) }
  } else draft.body.push({ kind: 'list', ordered, items: [text] })
}

function levelOf(level: number | undefined): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, level ?? 2)) as 2 | 3 | 4 | 5 | 6
}
