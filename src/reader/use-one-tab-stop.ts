import { type RefObject, useEffect } from 'react'

/**
 * Makes the marks of an article one Tab stop: Tab reaches the mark used last, arrow keys walk the others.
 *
 * Why in an effect: before hydration every mark is a plain link with a Tab stop of its own, which works.
 * `content` is what the marks belong to; a change of it takes the marks anew.
 */
export function useOneTabStop(container: RefObject<HTMLElement | null>, content: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marks change with the content
  useEffect(() => {
    const root = container.current
    if (!root) return
    // Only marks that were here before bear it.
    let current = root.querySelector<HTMLElement>('a[data-entity][tabindex="0"]') ?? marksIn(root)[0]
    for (const mark of marksIn(root)) mark.tabIndex = mark === current ? 0 : -1

    const moveTo = (mark: HTMLElement) => {
      if (current) current.tabIndex = -1
      mark.tabIndex = 0
      current = mark
    }
    const onFocus = (event: FocusEvent) => {
      const mark = markOf(event.target)
      if (mark) moveTo(mark)
    }
    const onKey = (event: KeyboardEvent) => {
      const mark = markOf(event.target)
      if (!mark || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const marks = marksIn(root)
      const next =
        marks[targetIndex(event.key, marks.indexOf(mark), marks.length, getComputedStyle(mark).direction)]
      if (!next) return
      event.preventDefault()
      next.focus()
    }
    root.addEventListener('focusin', onFocus)
    root.addEventListener('keydown', onKey)
    return () => {
      root.removeEventListener('focusin', onFocus)
      root.removeEventListener('keydown', onKey)
    }
  }, [container, content])
}

/** Where an arrow key leads among the marks; -1 for every other key. ArrowLeft goes on in right-to-left text. */
export function targetIndex(key: string, index: number, count: number, direction: string): number {
  const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (key === onward || key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === back || key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return -1
}

function marksIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a[data-entity]')]
}

function markOf(target: EventTarget | null): HTMLElement | undefined {
  return (target as Element | null)?.closest<HTMLElement>('a[data-entity]') ?? undefined
}
