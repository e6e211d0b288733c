/**
 * Does the same work for each of many, at most `most` at a time, and gives what comes of it in their order.
 *
 * Errors: the first of the work; after it no more is begun, and none is under way when it is told.
 */
export async function atOnce<T, R>(
  most: number,
  many: readonly T[],
  work: (one: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const errors: unknown[] = []
  const waiting = [...many.entries()].reverse()
  const hand = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [place, one] = next
      try {
        results[place] = await work(one)
      } catch (error) {
        waiting.length = 0
        errors.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: most }, hand))
  if (errors.length > 0) throw errors[0]
  return results
}
