import { useEffect, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { savedKey } from '../../preferences/shelf-keys.ts'
import { useMayBeKept } from '../../preferences/use-may-be-kept.ts'
import { TextButton } from '../../ui/text-button.tsx'

const load = () => import('./save-article.ts')

/** Saves the article that is open, or lets go of it; what knows how comes when it is used, or where it was saved before. */
export function SaveTool({ article }: { readonly article: Article }) {
  const { tools } = useWords()
  const { id } = article
  const [isSaved, setSaved] = useState(false)
  const isKnown = useMayBeKept(savedKey, id)
  useEffect(() => {
    if (!isKnown) return
    const following = load().then(
      ({ followSaved }) => followSaved(id, setSaved),
      () => () => {},
    )
    return () => void following.then((end) => end())
  }, [id, isKnown])
  const turn = () =>
    load().then(
      ({ turnSaved }) => setSaved(turnSaved(article)),
      () => {},
    )
  return (
    <TextButton aria-pressed={isSaved} onClick={turn}>
      {isSaved ? tools.saved : tools.save}
    </TextButton>
  )
}
