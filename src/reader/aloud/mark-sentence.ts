import { paintRanges } from '../../ui/paint-ranges.ts'

const mark = 'aloud'

/**
 * How the sentence is marked: see-through, so that it covers nothing of the line above, and in the ink of the text, where
 * it is printed quieter.
 */
const style = `
::highlight(${mark}) { background-color: color-mix(in srgb, var(--ink) 10%, transparent); color: var(--ink) }
@media (forced-colors: active) {
  ::highlight(${mark}) { background-color: Highlight; color: HighlightText }
}`

/** Marks the sentence that is read, or none; where none can be shown it is kept in view all the same. */
export function markSentence(range: Range | undefined): void {
  paintRanges(mark, style, range ? [range] : [])
}
