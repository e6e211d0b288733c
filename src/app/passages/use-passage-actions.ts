import { useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import type { SelectionAction } from '../selection/selection-bar.tsx'
import { type OwnPassages, useOwnPassages } from './use-own-passages.ts'

type PassageActions = {
  readonly own: OwnPassages
  readonly actions: readonly SelectionAction[]
  /** What a screen reader is told of the last one. */
  readonly told: string
}

/** What a reader can keep of a passage that is selected: the passage itself, and a note to it. */
export function usePassageActions(article: Article): PassageActions {
  const words = useShelfWords()
  const own = useOwnPassages(article)
  const [told, setTold] = useState('')
  const actions: readonly SelectionAction[] = [
    {
      label: words.highlight,
      onChoose: (selected) => {
        const { id, isNew } = own.mark(selected)
        letGo()
        if (!isNew) own.setOpen(id)
        setTold(isNew ? words.highlighted : '')
        return undefined
      },
    },
    {
      label: words.note,
      onChoose: (selected) => {
        own.setOpen(own.mark(selected).id)
        letGo()
        return undefined
      },
    },
  ]
  return { own, actions, told }
}

/** Leaves the keyboard's place where the selection ended: what was marked is seen as it is. */
function letGo(): void {
  getSelection()?.collapseToEnd()
}
