const styled = new Set<string>()

/**
 * Paints ranges of a page under a name, or none, and leaves its text and the shapes of its letters as they are. A browser
 * without highlights paints nothing.
 *
 * Why the style comes with it: the build's CSS tools take `::highlight()` for a slip, and only who paints needs it.
 */
export function paintRanges(name: string, style: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  if (!styled.has(name)) {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
    document.adoptedStyleSheets.push(sheet)
    styled.add(name)
  }
  CSS.highlights.set(name, new Highlight(...ranges))
}
