import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { articleOnPage } from '../../reader/part-on-page.ts'
import { paintRanges } from '../../ui/paint-ranges.ts'
import { rangesOf } from './passage-on-page.ts'
import type { PlacedPassage } from './placed-passages.ts'

const highlightName = 'own'

const style = `
  ::highlight(${highlightName}) { background-color: var(--own) }
  @media (forced-colors: active) { ::highlight(${highlightName}) { background-color: Mark; color: MarkText } }
`

/**
 * Paints a reader's passages. Where the browser cannot, nothing is painted.
 *
 * Why not elements of their own: a mark inside a cursive word cuts its letters apart, and the text belongs to React.
 */
export function usePaintedPassages(article: Article, placed: readonly PlacedPassage[]): void {
  useEffect(() => {
    const reading = articleOnPage(article)?.querySelector('.reading')
    if (!reading) return
    const repaint = () =>
      paintRanges(
        highlightName,
        style,
        placed.flatMap((passage) => rangesOf(article, passage)),
      )
    repaint()
    // A text that is shown otherwise, without its tashkeel for one, has other nodes.
    const changes = new MutationObserver(repaint)
    changes.observe(reading, { childList: true, characterData: true, subtree: true })
    return () => {
      changes.disconnect()
      paintRanges(highlightName, style, [])
    }
  }, [article, placed])
}
