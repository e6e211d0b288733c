import { createHash } from 'node:crypto'
import type { Catalogue, Listed, NumberedHeadline } from '../library/catalogue.ts'
import { digestOf, type Ledger } from './ledger.ts'

/** What changed in the library since the last build of this site. */
export type Since = {
  /** Headlines numbered below this stand where they stood and say the same; 0 where nothing is known. */
  readonly firstNew: number
  /** Whether anything an entity's page, lists and feed are made of may have changed. */
  readonly isTouched: (entity: string) => boolean
}

/** What a build notes of its library for the next, by ordinal and by id. */
type Noted = {
  readonly lists: string
  readonly stamps: readonly string[]
  readonly names: Readonly<Record<string, string>>
}

const key = 'library'

/** Holds a library against the one of the last build, and notes it for the next. */
export function changesSince(
  catalogue: Catalogue,
  stampOf: (id: string) => string,
  ledger: Pick<Ledger, 'noted' | 'note'>,
): Since {
  const oldestFirst = catalogue.headlines.toReversed()
  const before = ledger.noted(key) as Noted | undefined
  const { lists, listsBefore } = digestsOfLists(oldestFirst, before?.stamps.length)
  const stamps = oldestFirst.map(({ id }) => stampOf(id))
  const names = Object.fromEntries([...catalogue.entities].map(([id, entity]) => [id, digestOfName(entity)]))
  ledger.note(key, { lists, stamps, names } satisfies Noted)
  if (!before || listsBefore !== before.lists) return { firstNew: 0, isTouched: () => true }

  const touched = new Set<string>()
  for (const { at, entities } of oldestFirst) {
    if (stamps[at] !== before.stamps[at]) for (const id of entities) touched.add(id)
  }
  for (const [id, digest] of Object.entries(names)) {
    if (digest === before.names[id]) continue
    touched.add(id)
    // Whoever appears with a name tells it.
    for (const { entities } of catalogue.headlinesOf.get(id) ?? [])
      for (const companion of entities) touched.add(companion)
  }
  return { firstNew: before.stamps.length, isTouched: (id) => touched.has(id) }
}

/** Digests of what lists say of all headlines, and of as many of the oldest as there were before. */
function digestsOfLists(
  oldestFirst: readonly NumberedHeadline[],
  before: number | undefined,
): { readonly lists: string; readonly listsBefore: string | undefined } {
  const hash = createHash('sha1')
  let listsBefore = before === 0 ? hash.copy().digest('base64url') : undefined
  for (const headline of oldestFirst) {
    hash.update(`${JSON.stringify(headline)}\n`)
    if (headline.at + 1 === before) listsBefore = hash.copy().digest('base64url')
  }
  return { lists: hash.digest('base64url'), listsBefore }
}

/** Of what an entity is called, not of how often. */
function digestOfName({ articles, mentions, ...entity }: Listed): string {
  return digestOf(JSON.stringify(entity))
}
