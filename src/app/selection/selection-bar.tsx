import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import type { Passage } from '../../reader/passage.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useSelectedPassage } from './use-selected-passage.ts'

/** What a reader can do with a passage. */
export type SelectionAction = {
  readonly label: string
  /** Answers what the reader is told of it, if anything. */
  readonly onChoose: (passage: Passage) => Promise<string | undefined> | string | undefined
}

type Props = {
  readonly article: Article
  /** What a screen reader calls the bar. */
  readonly label: string
  readonly actions: readonly SelectionAction[]
}

/**
 * What can be done with the passage that is selected, at the window's foot, or at its head where it would cover the
 * passage. It leaves the selection and the platform's own menu as they are.
 */
export function SelectionBar({ article, label, actions }: Props) {
  const { lang, dir } = useWords()
  const { selected, dismiss, hold } = useSelectedPassage(article)
  const [told, setTold] = useState('')
  const shown = useRef(selected?.passage)
  useEffect(() => {
    if (shown.current !== selected?.passage) setTold('')
    shown.current = selected?.passage
  }, [selected])
  if (!selected) return null
  const choose = async ({ onChoose }: SelectionAction) => {
    setTold('')
    setTold((await onChoose(selected.passage)) ?? '')
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div
      role="group"
      aria-label={label}
      data-interface
      lang={lang}
      dir={dir}
      onPointerDown={hold}
      // A press beside the text would let go of the selection.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        dismiss()
      }}
      className={`fixed inset-x-0 z-20 border-hairline bg-paper font-sans text-sm ${
        selected.isAtFoot ? 'top-0 border-b' : 'bottom-(--foot,0px) border-t'
      }`}
    >
      <div className="mx-auto flex max-w-page flex-wrap items-baseline gap-x-5 px-5 py-1.5 sm:px-8">
        {actions.map((action) => (
          <TextButton key={action.label} onClick={() => choose(action)}>
            {action.label}
          </TextButton>
        ))}
        <span role="status" className="text-quiet">
          {told}
        </span>
      </div>
    </div>
  )
}
