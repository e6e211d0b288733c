/** Where a reader stood in a list when the page was left. */
export type KeptPlace = {
  /** Name of the list. */
  readonly list: string
  /** Number of its rows that were there. */
  readonly count: number
  /** The first row in view, from 0. */
  readonly index: number
  /** Where that row began. Units: CSS pixels from the window's top. */
  readonly top: number
}

/** The place kept with the entry of the history the reader is at; undefined where that is of another list or of none. */
export function readPlace(list: string): KeptPlace | undefined {
  // A page that is made at the site's build has no history.
  const { place } = (globalThis.history?.state ?? {}) as { readonly place?: KeptPlace }
  return place?.list === list ? place : undefined
}

/**
 * Keeps a place with the entry of the history the reader is at, unknown to the router.
 *
 * Why there: another visit to the same address is another entry, and has a place of its own.
 */
export function keepPlace(place: KeptPlace | undefined): void {
  try {
    history.replaceState({ ...history.state, place }, '')
  } catch {
    // A browser that is asked too often refuses; the last place it took holds.
  }
}
