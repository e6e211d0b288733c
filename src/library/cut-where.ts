/** Items in their order, cut where what `keyOf` gives changes. */
export function cutWhere<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly [key: string, items: readonly T[]])[] {
  const stretches: [string, T[]][] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = stretches.at(-1)
    if (last?.[0] === key) last[1].push(item)
    else stretches.push([key, [item]])
  }
  return stretches
}
