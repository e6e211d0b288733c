import { type EntityKind, entityKinds } from '../entity/entity.ts'
import type { Filter } from '../library/filter.ts'
import { namesPath, withFilter } from './paths.ts'

/** What the page of names shows: the top of all kinds, or the names of one, by their number or by a letter. */
export type NamesView = {
  readonly kind?: EntityKind
  readonly order: 'count' | 'alphabet'
  /** Absent where none was said; '' for names that stand under no letter. */
  readonly letter?: string
}

/** The view an address asks for; what it cannot ask for is passed over. */
export function readNamesView(search: URLSearchParams): NamesView {
  const kind = entityKinds.find((known) => known === search.get('kind'))
  const letter = search.get('letter')
  return {
    ...(kind && { kind }),
    order: search.get('order') === 'alphabet' ? 'alphabet' : 'count',
    ...(letter !== null && { letter: letter.slice(0, 8) }),
  }
}

/** The address of a view, with the filter carried on. */
export function namesAddress({ kind, order, letter }: NamesView, filter: Filter): string {
  const params = new URLSearchParams()
  if (kind) params.set('kind', kind)
  if (kind && order === 'alphabet') params.set('order', order)
  if (kind && order === 'alphabet' && letter !== undefined) params.set('letter', letter)
  return withFilter(namesPath, filter, params)
}
