import { useEffect, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { mayBeKept, savedKey } from '../../preferences/may-be-kept.ts'
import { TextButton } from '../../ui/text-button.tsx'

const load = () => import('./save-article.ts')

/** Saves the article that is open, or lets go of it; what knows how comes when it is used, or where it was saved before. */
export function SaveTool({ article }: { readonly article: Article }) {
  const { tools } = useWords()
  const { id } = article
  const [isSaved, setSaved] = useState(false)
  const [isUsed, setUsed] = useState(false)
  useEffect(() => {
    if (!isUsed && !mayBeKept(savedKey, id)) return
    const following = load().then(({ followSaved }) => followSaved(id, setSaved))
    const nothing = () => {}
    following.catch(nothing)
    return () => void following.then((end) => end(), nothing)
  }, [id, isUsed])
  useEffect(() => {
    const heedOthers = ({ key }: StorageEvent) => key === savedKey && setUsed(true)
    window.addEventListener('storage', heedOthers)
    return () => window.removeEventListener('storage', heedOthers)
  }, [])
  const turn = () =>
    load().then(
      ({ turnSaved }) => {
        turnSaved(article)
        setUsed(true)
      },
      () => {},
    )
  return (
    <TextButton aria-pressed={isSaved} onClick={turn}>
      {isSaved ? tools.saved : tools.save}
    </TextButton>
  )
}
