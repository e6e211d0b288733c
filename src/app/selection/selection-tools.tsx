import type { Article } from '../../article/article.ts'
import { useShareWords } from '../../preferences/use-share-words.ts'
import { type SelectionAction, SelectionBar } from './selection-bar.tsx'

/** All that can be done with a passage of an article. */
export function SelectionTools({ article }: { readonly article: Article }) {
  const { passage } = useShareWords()
  const actions: readonly SelectionAction[] = []
  return <SelectionBar article={article} label={passage.label} actions={actions} />
}
