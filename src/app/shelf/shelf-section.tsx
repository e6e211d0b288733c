import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import type { Count } from '../../words/words.ts'
import { ConfirmedButton } from './confirmed-button.tsx'

/** Takes things away; answers the way back. */
export type Removing<T> = (items: readonly T[]) => () => void

type Props<T> = {
  readonly title: string
  readonly intro?: string | undefined
  /** What stands there instead of a list without items. */
  readonly empty: ReactNode
  readonly clear: string
  /** What clearing would do. */
  readonly clearing: Count
  readonly items: readonly T[]
  readonly nameOf: (item: T) => string
  readonly onRemove: Removing<T>
  /** The items that are shown, each with the button that removes it. */
  readonly children: (shown: readonly T[], removeButtonOf: (item: T) => ReactNode) => ReactNode
}

/** What was removed last, and the way back. */
type Removed = { readonly told: string; readonly undo?: () => void }

/** So many stand in the page at first, and so many come each time more are asked for. */
const stepSize = 100

/** A part of what is a reader's own: a list whose items can be removed one by one or all at once, and brought back. */
export function ShelfSection<T>(props: Props<T>) {
  const { title, intro, empty, clear, clearing, items, nameOf, onRemove, children } = props
  const words = useShelfWords()
  const heading = useId()
  const [length, setLength] = useState(stepSize)
  const [removed, setRemoved] = useState<Removed>()
  const undoButton = useRef<HTMLButtonElement>(null)
  // The button that was pressed is gone with what it removed.
  useEffect(() => {
    if (removed?.undo) undoButton.current?.focus()
  }, [removed])
  const remove = (gone: readonly T[], told: string) => {
    const undo = onRemove(gone)
    setRemoved({ told, undo })
  }
  const removeButtonOf = (item: T) => (
    <TextButton
      aria-label={words.removeNamed(nameOf(item))}
      onClick={() => remove([item], words.removed(nameOf(item)))}
      className="text-sm"
    >
      {words.remove}
    </TextButton>
  )
  return (
    <section aria-labelledby={heading} className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <SectionTitle id={heading}>{title}</SectionTitle>
        {items.length > 0 && (
          <div className="text-sm">
            <ConfirmedButton
              label={clear}
              question={clearing(items.length)}
              onConfirm={() => remove(items, words.removedAll)}
            />
          </div>
        )}
      </div>
      {intro && items.length > 0 && <p className="text-quiet text-sm">{intro}</p>}
      <div className="text-quiet text-sm">
        <span role="status">{removed?.told}</span>{' '}
        {removed?.undo && (
          <TextButton
            ref={undoButton}
            onClick={() => {
              removed.undo?.()
              setRemoved({ told: words.undone })
            }}
          >
            {words.undo}
          </TextButton>
        )}
      </div>
      {items.length === 0 ? empty : children(items.slice(0, length), removeButtonOf)}
      {items.length > length && (
        <TextButton onClick={() => setLength(length + stepSize)} className="mt-3 text-sm">
          {words.more}
        </TextButton>
      )}
    </section>
  )
}

/** What is said of a part that has nothing in it yet. */
export function EmptyPart({ children }: { readonly children: string }) {
  return <p className="max-w-prose py-3 font-text text-quiet">{children}</p>
}
