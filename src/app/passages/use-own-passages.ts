import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { anchorOf } from '../../article/anchor.ts'
import type { Article } from '../../article/article.ts'
import { headlineOf, lineOf } from '../../library/headline.ts'
import { passageIn } from '../../navigation/passage-address.ts'
import { newPassageId, type OwnPassage, passages } from '../../preferences/passages.ts'
import { useKept } from '../../preferences/use-kept.ts'
import { partsOf } from '../../reader/article-parts.ts'
import { articleOnPage } from '../../reader/part-on-page.ts'
import type { Passage } from '../../reader/passage.ts'
import { goToPassage, passageAt } from './passage-on-page.ts'
import { type PlacedPassage, passageAround, placedPassages } from './placed-passages.ts'
import { usePaintedPassages } from './use-painted-passages.ts'

export type OwnPassages = {
  readonly placed: readonly PlacedPassage[]
  /** The passage whose sheet is open. */
  readonly open: PlacedPassage | undefined
  readonly setOpen: (id: string | undefined) => void
  /** Marks what is selected, unless it is marked already; answers the passage's id, and whether it is new. */
  readonly mark: (selected: Passage) => { readonly id: string; readonly isNew: boolean }
}

/** The passages a reader marked in the article that is open: painted, opened by a click, gone to by their address. */
export function useOwnPassages(article: Article): OwnPassages {
  const kept = useKept(passages)
  const parts = useMemo(() => partsOf(article), [article])
  const placed = useMemo(() => placedPassages(article.id, parts, kept), [article, parts, kept])
  const [openId, setOpen] = useState<string>()
  usePaintedPassages(article, placed)
  useOpenedByClick(article, placed, setOpen)
  useGoneTo(article, placed)
  useEffect(() => noteLost(placed), [placed])
  const mark = (selected: Passage) => {
    const known = passageAround(selected, placed)
    if (known) return { id: known.id, isNew: false }
    const id = newPassageId()
    passages.put(id, newPassage(article, selected))
    return { id, isNew: true }
  }
  return { placed, open: placed.find(({ id }) => id === openId), setOpen, mark }
}

function newPassage(article: Article, selected: Passage): OwnPassage {
  const when = new Date().toISOString()
  const anchors = selected.map(({ part, start, end }) => anchorOf(part, { start, end }))
  return { headline: lineOf(headlineOf(article, new Map())), anchors, note: '', when, changed: when }
}

/** A click on a passage opens it; one on a name, or one that ends a selection, keeps its meaning. */
function useOpenedByClick(
  article: Article,
  placed: readonly PlacedPassage[],
  open: (id: string) => void,
): void {
  useEffect(() => {
    const root = articleOnPage(article)
    const heed = (event: MouseEvent) => {
      if (event.defaultPrevented || getSelection()?.isCollapsed === false) return
      if (!(event.target instanceof Element) || event.target.closest('a, button, input, textarea')) return
      const passage = passageAt(article, placed, event)
      if (passage) open(passage.id)
    }
    root?.addEventListener('click', heed)
    return () => root?.removeEventListener('click', heed)
  }, [article, placed, open])
}

/** Goes to the passage of the address, once at each. */
function useGoneTo(article: Article, placed: readonly PlacedPassage[]): void {
  const { hash, key } = useLocation()
  const goneTo = useRef<string>(undefined)
  useEffect(() => {
    const passage = placed.find(({ id }) => id === passageIn(hash))
    if (!passage || goneTo.current === key) return
    // A new page begins at its top (frame.tsx), in an effect that comes after this one.
    const later = setTimeout(() => {
      goneTo.current = key
      goToPassage(article, passage)
    })
    return () => clearTimeout(later)
  }, [article, placed, hash, key])
}

/** Keeps that an article does not say a passage any more, or says it again: the list of all of them knows no article. */
function noteLost(placed: readonly PlacedPassage[]): void {
  const changed = placed.filter(({ own, stretches }) => (own.isLost ?? false) !== (stretches.length === 0))
  if (changed.length === 0) return
  passages.putAll(
    changed.map(({ id, own: { isLost, ...own } }) => [id, isLost ? own : { ...own, isLost: true }] as const),
  )
}
