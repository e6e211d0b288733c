import { useCallback, useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { type Passage, selectedPassage } from '../../reader/passage.ts'

type Selected = {
  readonly passage: Passage
  /** Whether it ends where a bar at the window's foot would stand. */
  readonly isAtFoot: boolean
}

/** Units: milliseconds. A selection that is still being drawn changes more often. */
const settling = 150
/** Units: pixels of the window. A bar of two lines, above the one that reads aloud. */
const barHeight = 88

/** The passage a reader has selected, once the selection rests; `dismiss` lets go of it until another is selected. */
export function useSelectedPassage(article: Article) {
  const [selected, setSelected] = useState<Selected>()
  const isHeld = useRef(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      // The press of a button may end the selection it is about.
      if (isHeld.current) return
      const passage = selectedPassage(article)
      const isAtFoot = endsAtFoot()
      setSelected(
        (last) => passage && { passage: isSame(last?.passage, passage) ? last.passage : passage, isAtFoot },
      )
    }
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(look, settling)
    }
    const move = () =>
      setSelected((last) => {
        if (!last) return last
        const isAtFoot = endsAtFoot()
        return isAtFoot === last.isAtFoot ? last : { ...last, isAtFoot }
      })
    const release = () => {
      // The click comes after the pointer has gone up; what was pressed may then say what it did.
      if (isHeld.current) setTimeout(() => (isHeld.current = false))
      else settle()
    }
    settle()
    document.addEventListener('selectionchange', settle)
    window.addEventListener('scroll', move, { passive: true })
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', settle)
      window.removeEventListener('scroll', move)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    }
  }, [article])
  const hold = useCallback(() => {
    isHeld.current = true
  }, [])
  const dismiss = useCallback(() => setSelected(undefined), [])
  return { selected, hold, dismiss }
}

function isSame(last: Passage | undefined, next: Passage): last is Passage {
  return (
    last?.length === next.length &&
    last.every(({ part, start, end }, index) => {
      const other = next[index]
      return part.block === other?.part.block && start === other.start && end === other.end
    })
  )
}

function endsAtFoot(): boolean {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0) return false
  const { top, bottom } = selection.getRangeAt(0).getBoundingClientRect()
  const below = Number.parseFloat(document.documentElement.style.getPropertyValue('--foot')) || 0
  return bottom > innerHeight - barHeight - below && top < innerHeight && top > barHeight
}
