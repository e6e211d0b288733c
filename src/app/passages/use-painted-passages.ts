import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { articleOnPage } from '../../reader/part-on-page.ts'
import { rangesOf } from './passage-on-page.ts'
import type { PlacedPassage } from './placed-passages.ts'

const highlightName = 'own'

/** Why not among the styles: only who has passages needs it, and what shrinks the styles takes `::highlight` for a slip. */
const paint = `
  ::highlight(${highlightName}) { background-color: var(--own) }
  @media (forced-colors: active) { ::highlight(${highlightName}) { background-color: Mark; color: MarkText } }
`
let isStyled = false

function style(): void {
  if (isStyled) return
  isStyled = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(paint)
  document.adoptedStyleSheets.push(sheet)
}

/**
 * Paints a reader's passages. Where the browser cannot, nothing is painted.
 *
 * Why not elements of their own: a mark inside a cursive word cuts its letters apart, and the text belongs to React.
 */
export function usePaintedPassages(article: Article, placed: readonly PlacedPassage[]): void {
  useEffect(() => {
    const reading = articleOnPage(article)?.querySelector('.reading')
    if (!reading || !('highlights' in CSS)) return
    style()
    const repaint = () => {
      const ranges = placed.flatMap((passage) => rangesOf(article, passage))
      if (ranges.length > 0) CSS.highlights.set(highlightName, new Highlight(...ranges))
      else CSS.highlights.delete(highlightName)
    }
    repaint()
    // A text that is shown otherwise, without its tashkeel for one, has other nodes.
    const changes = new MutationObserver(repaint)
    changes.observe(reading, { childList: true, characterData: true, subtree: true })
    return () => {
      changes.disconnect()
      CSS.highlights.delete(highlightName)
    }
  }, [article, placed])
}
