import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { passagesKey } from '../../preferences/may-be-kept.ts'
import { useMayBeKept } from '../../preferences/use-may-be-kept.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { useProgram } from '../tools/use-program.ts'

/** What can be done with a passage of an article, from the first that is selected or was marked, in another window too. */
export function OnSelection({ article }: { readonly article: Article }) {
  const { Open, open, close } = useProgram(loadTools)
  const isMarked = useMayBeKept(passagesKey, article.id)
  useEffect(() => {
    if (Open) return
    if (isMarked) open()
    const heed = () => getSelection()?.isCollapsed === false && open()
    document.addEventListener('selectionchange', heed)
    return () => document.removeEventListener('selectionchange', heed)
  })
  return <ErrorBoundary fallback={null}>{Open && <Open article={article} onClose={close} />}</ErrorBoundary>
}

const loadTools = async () => (await import('./selection-tools.tsx')).SelectionTools
