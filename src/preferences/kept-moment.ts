/** A moment out of a store, ISO 8601; undefined for what is none. */
export function keptMoment(value: unknown): string | undefined {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined
}
