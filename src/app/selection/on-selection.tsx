import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { useProgram } from '../tools/use-program.ts'

/** What can be done with a passage of an article, from the first that is selected. */
export function OnSelection({ article }: { readonly article: Article }) {
  const { Open, open, close } = useProgram(loadTools)
  useEffect(() => {
    const heed = () => Open || getSelection()?.isCollapsed !== false || open()
    document.addEventListener('selectionchange', heed)
    return () => document.removeEventListener('selectionchange', heed)
  })
  return <ErrorBoundary fallback={null}>{Open && <Open article={article} onClose={close} />}</ErrorBoundary>
}

const loadTools = async () => (await import('./selection-tools.tsx')).SelectionTools
