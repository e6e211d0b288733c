import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type KeptPlace, keepPlace } from '../navigation/kept-place.ts'
import { firstInView } from './long-list.ts'

/** Units: milliseconds after the last scrolling. */
const restMs = 150

type Wish = {
  readonly name: string
  readonly count: number
  /** Whether every row stands in the page, one after the other. */
  readonly isWhole: boolean
  /** Where a reader who comes back stood. */
  readonly place: KeptPlace | undefined
}

/** Keeps where the reader stands in a list, and brings one who comes back to where that was. */
export function usePlaceInList(
  list: RefObject<HTMLElement | null>,
  { name, count, isWhole, place }: Wish,
): void {
  useReturn(() => {
    const row = isWhole && place && list.current?.children[place.index]
    if (row) window.scrollBy(0, row.getBoundingClientRect().top - place.top)
  })

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      clearTimeout(timer)
      const first = firstInView(boxesIn(list.current), window.innerHeight)
      keepPlace(first && { list: name, count, index: first.index, top: first.top })
    }
    const onScroll = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, restMs)
    }
    const element = list.current
    // A click may come before the scrolling has come to rest, and leads away.
    element?.addEventListener('click', keep, { capture: true })
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('pagehide', keep)
    return () => {
      clearTimeout(timer)
      element?.removeEventListener('click', keep, { capture: true })
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('pagehide', keep)
    }
  }, [list, name, count])
}

/** Long enough for the rows around the place to be measured. */
const framesOfReturn = 3

/** Goes to a place as the list comes, and again after the browser's own return, which knows nothing of rows. */
export function useReturn(goTo: () => void): void {
  const latest = useRef(goTo)
  latest.current = goTo
  useLayoutEffect(() => {
    let frames = 0
    let next = 0
    const go = () => {
      latest.current()
      if (frames++ < framesOfReturn) next = requestAnimationFrame(go)
    }
    go()
    return () => cancelAnimationFrame(next)
  }, [])
}

function boxesIn(list: HTMLElement | null) {
  return [...(list?.children ?? [])].map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return { index: Number((row as HTMLElement).dataset.index), top, bottom }
  })
}
