import { type Key, type LiHTMLAttributes, type ReactNode, type Ref, useEffect, useRef, useState } from 'react'
import { headlinesInPage } from '../library/site-data.ts'
import { readPlace } from '../navigation/kept-place.ts'
import { useWords } from '../preferences/interface-language.tsx'
import type { FetchTrouble } from '../queries/fetch-json.ts'
import { TextButton } from '../ui/text-button.tsx'
import { ListTrouble } from './list-trouble.tsx'
import { goesOn } from './long-list.ts'
import type { RowsInWindow, RowWindow } from './row-window.tsx'
import { usePlaceInList } from './use-place-in-list.ts'

/** What a row of a list bears on its `li`. */
export type RowAttributes = LiHTMLAttributes<HTMLLIElement> & { readonly ref?: Ref<HTMLLIElement> }

type Props = {
  /** Tells the list from every other; another name is another list. */
  readonly name: string
  /** Number of rows at hand. */
  readonly count: number
  /** Number of all there are. */
  readonly total: number
  /** The same function as long as the rows are the same. */
  readonly keyOf: (index: number) => Key & (string | number)
  readonly row: (index: number, attributes: RowAttributes) => ReactNode
  /** Asks for those that follow; absent where all are there. */
  readonly onMore?: (() => void) | undefined
  /** Why those that follow did not come. */
  readonly trouble?: FetchTrouble | undefined
  readonly as?: 'ul' | 'ol'
  /** Of a list that stands in the page whole. A long one is a single column, where nothing moves as it grows. */
  readonly className?: string | undefined
}

let loadedWindow: typeof RowWindow | undefined

async function loadWindow(): Promise<typeof RowWindow> {
  loadedWindow ??= (await import('./row-window.tsx')).RowWindow
  return loadedWindow
}

/**
 * Rows, and the way to those that follow. Up to `headlinesInPage` stand in the page whole; of more, those near the
 * window.
 */
export function GrowingList(props: Props) {
  return <List key={props.name} {...props} />
}

function List({ name, count, total, keyOf, row, onMore, trouble, as: Tag = 'ul', className }: Props) {
  const words = useWords()
  const list = useRef<HTMLUListElement & HTMLOListElement>(null)
  const isLong = total > headlinesInPage
  const isPartial = count > headlinesInPage
  const [place] = useState(() => (isLong ? readPlace(name) : undefined))
  const [Window, setWindow] = useState(() => loadedWindow)
  const [standing, setStanding] = useState<RowsInWindow | 'all'>()
  const countWhenAsked = useRef<number>(undefined)
  const [asksFor, setAsksFor] = useState<number>()
  const wentOnAt = useRef<number>(undefined)
  usePlaceInList(list, { name, count, isWhole: !isPartial, place })

  useEffect(() => {
    // Without its program a long list is a heavy one, and whole.
    if (isPartial)
      loadWindow().then(
        (loaded) => setWindow(() => loaded),
        () => setStanding('all'),
      )
  }, [isPartial])

  useEffect(() => {
    // Once at each length: rows that have come and are not drawn yet would else be taken for wanting, and more come.
    if (!onMore || trouble || typeof standing !== 'object' || wentOnAt.current === count) return
    const isByKeyboard = document.querySelector(':focus-visible') !== null
    if (!goesOn({ last: standing.last, count, countWhenAsked: countWhenAsked.current, isByKeyboard })) return
    wentOnAt.current = count
    onMore()
  }, [standing, count, onMore, trouble])

  // The first of the rows asked for takes the focus from the button, unless the reader has gone elsewhere meanwhile.
  useEffect(() => {
    if (asksFor === undefined || asksFor >= count) return
    const first = list.current?.querySelector<HTMLElement>(`[data-index="${asksFor}"] a`)
    if (!first) return
    setAsksFor(undefined)
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.hasAttribute('data-more'))
      first.focus({ preventScroll: true })
  })

  const ask = () => {
    countWhenAsked.current = count
    setAsksFor(count)
    if (isLong) loadWindow().catch(() => {})
    onMore?.()
  }
  const inWindow = isPartial && typeof standing === 'object' ? standing : undefined
  return (
    <>
      <Tag
        ref={list}
        // Without its marks Safari takes it for no list.
        role="list"
        className={isLong ? 'max-w-prose' : className}
        style={inWindow && { position: 'relative', blockSize: inWindow.height }}
      >
        {inWindow
          ? inWindow.rows
              .filter(({ index }) => index < count)
              .map(({ index, start }) => row(index, attributesOf(index, start)))
          : Array.from({ length: isPartial && standing !== 'all' ? headlinesInPage : count }, (_, index) =>
              row(index, isLong ? attributesOf(index) : {}),
            )}
      </Tag>
      {isPartial && Window && (
        <Window name={name} list={list} count={count} keyOf={keyOf} place={place} onRows={setStanding} />
      )}
      {trouble && onMore && <ListTrouble trouble={trouble} onRetry={onMore} />}
      {isLong && (
        <div data-interface className="mt-4 flex flex-wrap items-baseline gap-x-4">
          {onMore && !trouble && (
            <TextButton data-more onClick={ask}>
              {words.moreHeadlines}
            </TextButton>
          )}
          <span role="status" className="text-quiet text-sm">
            {words.headlinesOf(count, total)}
          </span>
        </div>
      )}
    </>
  )

  function attributesOf(index: number, start?: number): RowAttributes {
    return {
      'data-index': index,
      'aria-setsize': total,
      'aria-posinset': index + 1,
      ...(start !== undefined && {
        ref: inWindow?.measure,
        style: { position: 'absolute', insetBlockStart: start, insetInline: 0 },
      }),
    } as RowAttributes
  }
}
