import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { KeptPlace } from '../navigation/kept-place.ts'
import { rowsToKeep } from './long-list.ts'
import { useReturn } from './use-place-in-list.ts'

/** The rows that stand in the page, and where. Units: CSS pixels from the list's top. */
export type RowsInWindow = {
  readonly rows: readonly { readonly index: number; readonly start: number }[]
  readonly height: number
  /** The last row in view. */
  readonly last: number
  /** Takes a row's element, to follow its height. */
  readonly measure: (row: Element | null) => void
}

type Props = {
  /** Tells the list from every other. */
  readonly name: string
  readonly list: RefObject<HTMLElement | null>
  readonly count: number
  /** The same function as long as the rows are the same. */
  readonly keyOf: (index: number) => string | number
  /** Where a reader who comes back stood. */
  readonly place: KeptPlace | undefined
  /** Tells which rows are to stand in the page: `all` for paper. */
  readonly onRows: (rows: RowsInWindow | 'all') => void
}

/** Units: CSS pixels; of a headline over two lines with its date. */
const usualHeight = 110
const rowsBeyond = 8

/** Follows the window over a long list. It draws nothing itself, so that rows which stay are the same elements. */
export function RowWindow(props: Props) {
  const top = useListTop(props.list)
  return top === undefined ? null : <RowsAt {...props} top={top} />
}

function RowsAt({ name, list, count, keyOf, place, onRows, top }: Props & { readonly top: number }) {
  const [heights] = useState(() => heightsIn(name, list.current))
  const focused = useFocusedRow(list)
  const usual =
    heights.length > 0 ? heights.reduce((sum, height) => sum + height) / heights.length : usualHeight
  const virtualizer = useWindowVirtualizer({
    count,
    getItemKey: keyOf,
    estimateSize: (index) => heights[index] ?? usual,
    measureElement: (row) => {
      heights[virtualizer.indexFromElement(row as HTMLElement)] = heightOf(row)
      return heightOf(row)
    },
    scrollMargin: top,
    overscan: rowsBeyond,
    rangeExtractor: useCallback((range) => rowsToKeep(range, range.count, focused), [focused]),
    initialOffset: () => window.scrollY,
    useFlushSync: false,
  })
  const items = virtualizer.getVirtualItems()
  const height = virtualizer.getTotalSize()
  const last = virtualizer.range?.endIndex ?? 0
  const isOnPaper = useIsOnPaper()
  useOwnAnchor()

  useLayoutEffect(() => {
    if (isOnPaper) return onRows('all')
    const rows = items.map(({ index, start }) => ({ index, start: start - top }))
    onRows({ rows, height, last, measure: virtualizer.measureElement })
  }, [items, height, last, top, isOnPaper, virtualizer, onRows])

  useReturn(() => {
    const row = place && virtualizer.measurementsCache[place.index]
    if (row) window.scrollTo(0, row.start - place.top)
  })
  return null
}

/** Heights of the rows of each list as they were seen last, so that a reader who comes back finds each where it was. */
const heightsSeen = new Map<string, number[]>()

function heightsIn(name: string, list: HTMLElement | null): number[] {
  const heights = heightsSeen.get(name) ?? []
  // The first rows of a list that has just grown long stand in the page, one after the other.
  for (const [index, row] of [...(list?.children ?? [])].entries()) heights[index] = heightOf(row)
  heightsSeen.set(name, heights)
  return heights
}

/** Parts of pixels count: over a screen of rows they come to a line's width. */
function heightOf(row: Element): number {
  return row.getBoundingClientRect().height
}

/**
 * Leaves it to the list to keep its place while rows above change their height.
 *
 * Why for the whole page: the browser would hold on to what stands below the list, and a step that comes would throw its
 * reader past it.
 */
function useOwnAnchor(): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('overflow-anchor', 'none')
    return () => void style.removeProperty('overflow-anchor')
  }, [])
}

/** Where the list begins in the document, whatever happens above it. Units: CSS pixels. */
function useListTop(list: RefObject<HTMLElement | null>): number | undefined {
  const [top, setTop] = useState<number>()
  useLayoutEffect(() => {
    const look = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}

/** The row that has or last had the focus; undefined once the focus has gone elsewhere. */
function useFocusedRow(list: RefObject<HTMLElement | null>): number | undefined {
  const [focused, setFocused] = useState(() => rowOf(list.current, document.activeElement))
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => setFocused(rowOf(list.current, target))
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [list])
  return focused
}

function rowOf(list: HTMLElement | null, target: EventTarget | null): number | undefined {
  const row = [...(list?.children ?? [])].find((child) => child.contains(target as Node | null))
  return row instanceof HTMLElement ? Number(row.dataset.index) : undefined
}

function useIsOnPaper(): boolean {
  const [isOnPaper, setIsOnPaper] = useState(false)
  useEffect(() => {
    // The page is taken as it is when the event is over.
    const before = () => flushSync(() => setIsOnPaper(true))
    const after = () => setIsOnPaper(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  return isOnPaper
}
