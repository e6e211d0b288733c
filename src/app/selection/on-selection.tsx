import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { mayBeKept, passagesKey } from '../../preferences/may-be-kept.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { useProgram } from '../tools/use-program.ts'

/** What can be done with a passage of an article, from the first that is selected or was marked, in another window too. */
export function OnSelection({ article }: { readonly article: Article }) {
  const { Open, open, close } = useProgram(loadTools)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once an article
  useEffect(() => {
    if (mayBeKept(passagesKey, article.id)) open()
  }, [article])
  useEffect(() => {
    if (Open) return
    const heed = () => getSelection()?.isCollapsed === false && open()
    const heedOthers = ({ key }: StorageEvent) => key === passagesKey && open()
    document.addEventListener('selectionchange', heed)
    window.addEventListener('storage', heedOthers)
    return () => {
      document.removeEventListener('selectionchange', heed)
      window.removeEventListener('storage', heedOthers)
    }
  })
  return <ErrorBoundary fallback={null}>{Open && <Open article={article} onClose={close} />}</ErrorBoundary>
}

const loadTools = async () => (await import('./selection-tools.tsx')).SelectionTools
