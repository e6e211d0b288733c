import { useEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { useProgram } from '../tools/use-program.ts'

/** What can be done with a passage of an article, from the first that is selected. */
export function OnSelection({ article }: { readonly article: Article }) {
  const { Open, open, close } = useProgram(loadTools)
  useEffect(() => {
    const heed = () => Open || getSelection()?.isCollapsed !== false || open()
    document.addEventListener('selectionchange', heed)
    return () => document.removeEventListener('selectionchange', heed)
  })
  return Open && <Open article={article} onClose={close} />
}

const loadTools = async () => (await import('./selection-tools.tsx')).SelectionTools
