const mark = 'aloud'

/**
 * How the sentence is marked: see-through, so that it covers nothing of the line above, and in the ink of the text, where
 * it is printed quieter.
 *
 * Why here: the build's CSS tools do not know `::highlight()` yet, and only who listens needs it.
 */
const style = `
::highlight(${mark}) { background-color: color-mix(in srgb, var(--ink) 10%, transparent); color: var(--ink) }
@media (forced-colors: active) {
  ::highlight(${mark}) { background-color: Highlight; color: HighlightText }
}`

let isStyled = false

/** Marks the sentence that is read, or none, and leaves the text and the shapes of its letters as they are. */
export function markSentence(range: Range | undefined): void {
  // A browser without highlights shows none; the sentence is kept in view all the same.
  if (!('highlights' in CSS)) return
  if (!isStyled) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets.push(sheet)
    isStyled = true
  }
  if (range) CSS.highlights.set(mark, new Highlight(range))
  else CSS.highlights.delete(mark)
}
