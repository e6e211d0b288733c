import { passageIn } from '../../preferences/passages.ts'
import { readingIn } from '../../preferences/readings.ts'
import { savedIn } from '../../preferences/saved.ts'
import type { ShelfContent } from './shelf-content.ts'

/** A file of a reader's own things (docs/shelf-file.md), and its version: another one where what is kept changes shape. */
const format = 'warraq-shelf'
const version = 1

/** All of it as JSON. `written` is ISO 8601. */
export function shelfJson({ saved, passages, history }: ShelfContent, written: string): string {
  const file = {
    format,
    version,
    written,
    saved: [...saved.values()],
    passages: [...passages].map(([id, passage]) => ({ id, ...passage })),
    history: [...history.values()],
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What came out of a file; `unread` counts what was none of what it should be. */
export type ShelfFile =
  | { readonly state: 'foreign' | 'newer' }
  | { readonly state: 'read'; readonly content: ShelfContent; readonly unread: number }

/** Reads a file that was written here or on another device; tolerant of single things that are broken. */
export function readShelf(text: string): ShelfFile {
  const file = parsed(text)
  if (typeof file !== 'object' || file === null) return { state: 'foreign' }
  const { format: itsFormat, version: itsVersion, ...lists } = file as Record<string, unknown>
  if (itsFormat !== format || typeof itsVersion !== 'number') return { state: 'foreign' }
  if (itsVersion > version) return { state: 'newer' }
  let unread = 0
  const entriesOf = <T>(list: unknown, parse: (value: unknown) => readonly [string, T] | undefined) =>
    new Map(
      (Array.isArray(list) ? list : []).flatMap((value: unknown) => {
        const entry = parse(value)
        if (!entry) unread++
        return entry ? [entry] : []
      }),
    )
  const content: ShelfContent = {
    saved: entriesOf(lists.saved, (value) => byArticle(savedIn(value))),
    passages: entriesOf(lists.passages, (value) => {
      const id = (value as { readonly id?: unknown } | null)?.id
      const passage = passageIn(value)
      return typeof id === 'string' && id !== '' && passage ? [id, passage] : undefined
    }),
    history: entriesOf(lists.history, (value) => byArticle(readingIn(value))),
  }
  return { state: 'read', content, unread }
}

function byArticle<T extends { readonly headline: { readonly id: string } }>(
  item: T | undefined,
): readonly [string, T] | undefined {
  return item && [item.headline.id, item]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Two contents as one, and how many of the second the first did not have or had older. */
export function mergedShelf(
  own: ShelfContent,
  other: ShelfContent,
): { readonly content: ShelfContent; readonly came: number } {
  let came = 0
  const merged = <T>(
    mine: ReadonlyMap<string, T>,
    theirs: ReadonlyMap<string, T>,
    ageOf: (item: T) => string,
  ) => {
    const all = new Map(mine)
    for (const [id, item] of theirs) {
      const known = mine.get(id)
      if (known !== undefined && Date.parse(ageOf(known)) >= Date.parse(ageOf(item))) continue
      all.set(id, item)
      came++
    }
    // A store that is full lets its first go.
    return new Map([...all].sort(([, a], [, b]) => Date.parse(ageOf(a)) - Date.parse(ageOf(b))))
  }
  const content: ShelfContent = {
    saved: merged(own.saved, other.saved, ({ when }) => when),
    passages: merged(own.passages, other.passages, ({ changed }) => changed),
    history: merged(own.history, other.history, ({ when }) => when),
  }
  return { content, came }
}
