/** The day of a moment where its reader is, ISO 8601. Shape: `moment` is ISO 8601. */
export function localDay(moment: string): string {
  const date = new Date(moment)
  const part = (value: number, length = 2) => String(value).padStart(length, '0')
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}

/** Items in their order, cut where the day changes. */
export function byDay<T>(
  items: readonly T[],
  momentOf: (item: T) => string,
): readonly (readonly [day: string, items: readonly T[]])[] {
  const days: [string, T[]][] = []
  for (const item of items) {
    const day = localDay(momentOf(item))
    const last = days.at(-1)
    if (last?.[0] === day) last[1].push(item)
    else days.push([day, [item]])
  }
  return days
}
