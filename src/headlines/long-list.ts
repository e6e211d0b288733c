/** The decisions of a list that grows; all rows counted from 0. */

/** What of a list is in view. */
export type Stretch = { readonly startIndex: number; readonly endIndex: number; readonly overscan: number }

/**
 * The rows that stand in the page: those in view and near it, and for who goes by keyboard the first and the last,
 * the one in focus and its neighbours, so that Tab always goes on to the next headline.
 */
export function rowsToKeep(
  { startIndex, endIndex, overscan }: Stretch,
  count: number,
  focused: number | undefined,
): number[] {
  const rows = new Set([0, count - 1])
  for (let row = startIndex - overscan; row <= endIndex + overscan; row++) rows.add(row)
  if (focused !== undefined) for (const row of [focused - 1, focused, focused + 1]) rows.add(row)
  return [...rows].filter((row) => row >= 0 && row < count).sort((a, b) => a - b)
}

/** What a list that could go on looks like when its reader moves. */
export type Going = {
  /** The last row in view. */
  readonly last: number
  readonly count: number
  /** Number of rows there were when the reader last asked for more; undefined where that was never. */
  readonly countWhenAsked: number | undefined
  /** Whether the page shows where the focus is, as it does for who goes by keyboard. */
  readonly isByKeyboard: boolean
}

/** So near to its end a list goes on. */
const nearEnd = 12
/** After so many rows it waits to be asked again, so that what stands below it can be reached. */
const rowsPerAsking = 200

/** Whether the next rows come by themselves. Never for who goes by keyboard: the button and what follows stay in reach. */
export function goesOn({ last, count, countWhenAsked, isByKeyboard }: Going): boolean {
  return (
    countWhenAsked !== undefined &&
    !isByKeyboard &&
    last >= count - nearEnd &&
    count - countWhenAsked < rowsPerAsking
  )
}

/** A row as it stands in the window. Units: CSS pixels from the window's top. */
export type RowBox = { readonly index: number; readonly top: number; readonly bottom: number }

/** The first row in view; undefined where the list is out of view. */
export function firstInView(rows: readonly RowBox[], windowHeight: number): RowBox | undefined {
  return rows.find(({ top, bottom }) => bottom > 0 && top < windowHeight)
}
