import type { Entity, EntityKind } from '../entity/entity.ts'

/** A name in a list of names of its kind. */
export type NameLine = Pick<Entity, 'id' | 'name' | 'names'> & {
  /**
   * Number of articles that mention it; absent in lists by letter.
   *
   * Why: it changes with every article, and those lists are to stay as they are until a name is new.
   */
  readonly articles?: number
}

/** The languages whose alphabets names can be listed by: those of the interface. */
export const alphabets = ['ar', 'en'] as const
export type Alphabet = (typeof alphabets)[number]

/** A letter that names stand under, '' for none, and how many do. */
export type Letter = readonly [letter: string, names: number]

/** What there is of names, the most named of each kind among it. */
export type NamesOverview = {
  readonly kinds: readonly {
    readonly kind: EntityKind
    readonly names: number
    readonly top: readonly NameLine[]
    /** In their order. */
    readonly letters: Readonly<Record<Alphabet, readonly Letter[]>>
  }[]
}

/** Number of all names. */
export function allNames({ kinds }: NamesOverview): number {
  return kinds.reduce((sum, { names }) => sum + names, 0)
}

/** A page of a list of names. */
export type NamesPageData = { readonly names: readonly NameLine[] }

/** A stretch of the names of a kind: the most named, or those under a letter. Pages count from 0. */
export type NamesPlace = { readonly kind: EntityKind; readonly page: number } & (
  | { readonly order: 'count' }
  | { readonly order: Alphabet; readonly letter: string }
)

/** Names of a kind that the overview shows. */
export const topNames = 40
/** Names in a file of a list. */
export const namesInPage = 500

export const namesOverviewPath = 'library/names/overview.json'

export function namesPagePath(place: NamesPlace): string {
  const { kind, page, order } = place
  if (order === 'count') return `library/names/${kind}/${page}.json`
  return `library/names/${kind}/${order}/${place.letter || 'other'}/${page}.json`
}
