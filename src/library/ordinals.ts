/**
 * Articles by their number in the library: 0 is the oldest, those without a date come first of all.
 *
 * Shape: ascending, none twice. Lists are shown from the end.
 */
export type Ordinals = Uint32Array

/** The ordinals of a list of headlines, newest first as lists are. */
export function ordinalsIn(newestFirst: readonly { readonly at: number }[]): Ordinals {
  // A plain loop: `from` with a function takes as long as all else that is done with a list.
  const ordinals = new Uint32Array(newestFirst.length)
  let end = ordinals.length
  for (const { at } of newestFirst) ordinals[--end] = at
  return ordinals
}

/** The ordinals in both. */
export function inBoth(a: Ordinals, b: Ordinals): Ordinals {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const both: number[] = []
  let from = 0
  for (const ordinal of short) {
    from = firstAtLeast(long, ordinal, from)
    if (long[from] === ordinal) both.push(ordinal)
  }
  return Uint32Array.from(both)
}

/** The ordinals of the first that are not in the second. */
export function except(a: Ordinals, b: Ordinals): Ordinals {
  let from = 0
  return a.filter((ordinal) => {
    from = firstAtLeast(b, ordinal, from)
    return b[from] !== ordinal
  })
}

/** The ordinals from `first` up to, not including, `end`. */
export function within(ordinals: Ordinals, first: number, end: number): Ordinals {
  return ordinals.subarray(firstAtLeast(ordinals, first), firstAtLeast(ordinals, end))
}

/** Every ordinal from `first` up to, not including, `end`. */
export function allBetween(first: number, end: number): Ordinals {
  return Uint32Array.from({ length: Math.max(end - first, 0) }, (_, index) => first + index)
}

/** Where the first ordinal of at least `least` stands, at or after `from`; the length where none does. */
export function firstAtLeast(ordinals: Ordinals, least: number, from = 0): number {
  // Steps that double before halving: neighbours in two lists are mostly near.
  let step = 1
  while (from + step < ordinals.length && (ordinals[from + step] ?? 0) < least) step *= 2
  let low = from
  let high = Math.min(from + step, ordinals.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordinals[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
