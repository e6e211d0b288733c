import type { Article } from '../article/article.ts'
import { type Filter, isActive, passesArticle } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useFacets } from '../queries/use-facets.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'

/** How many headlines would stay with and without a name. */
export type JoinedCounts = { readonly with: number; readonly without: number }

/**
 * What adding or leaving out each of these names would leave of the list narrowed now; undefined until counted.
 * An article beside its own list is not counted in it. `by` is what the list is narrowed by where that is more than
 * the address says.
 */
export function useJoinedCounts(
  entities: readonly { readonly id: string }[],
  { beside, by }: { readonly beside?: Article; readonly by?: Filter } = {},
): (entity: string) => JoinedCounts | undefined {
  const { filter } = useFilter()
  const narrowing = by ?? filter
  const { headlines } = useNarrowedHeadlines(narrowing)
  // The list itself comes first.
  const open =
    isActive(filter) && headlines.state === 'ready'
      ? entities.filter(({ id }) => !filter.all.includes(id) && !filter.not.includes(id))
      : []
  const counts = useFacets(
    { filter: narrowing },
    open.map(({ id }) => ({ entity: id })),
  )
  const own = beside && passesArticle(beside, narrowing) ? 1 : 0
  return (entity) => {
    const count = counts?.[open.findIndex(({ id }) => id === entity)]
    if (count === undefined || headlines.state !== 'ready') return undefined
    return { with: count - own, without: headlines.value.total - count }
  }
}
