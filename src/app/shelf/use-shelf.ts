import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Filter, passes } from '../../library/filter.ts'
import type { Headline, HeadlineLine } from '../../library/headline.ts'
import { passages } from '../../preferences/passages.ts'
import { type Reading, readings } from '../../preferences/readings.ts'
import { type Saved, saved } from '../../preferences/saved.ts'
import { useKept } from '../../preferences/use-kept.ts'
import { keptHeadlinesQuery } from '../../queries/kept-headlines.ts'
import type { KeptPassage } from './passages-section.tsx'

/** All that is a reader's own, each list the last first, as far as a filter lets it through. */
export type Shelf = {
  readonly saved: readonly Saved[]
  readonly passages: readonly KeptPassage[]
  readonly history: readonly Reading[]
  /** Undefined until the device has answered. */
  readonly device: readonly Headline[] | undefined
  /** Whether the device could not be asked. */
  readonly isDeviceMute: boolean
  /** Whether a copy of an article is on the device; undefined until that is known. */
  readonly isHere: ((id: string) => boolean) | undefined
  /** Whether there is nothing but what the filter hides. */
  readonly isAllHidden: boolean
}

/**
 * What is kept on this device, narrowed.
 *
 * Which names an article mentions is known of those whose copy is here; of the others none.
 */
export function useShelf(filter: Filter): Shelf {
  const kept = useQuery(keptHeadlinesQuery)
  const [savedMap, passageMap, readingMap] = [useKept(saved), useKept(passages), useKept(readings)]
  return useMemo(() => {
    const here = kept.data && new Map(kept.data.map((headline) => [headline.id, headline]))
    const isWanted = (line: HeadlineLine) =>
      passes({ ...line, entities: here?.get(line.id)?.entities ?? [] }, filter)
    const shelf = {
      saved: newestFirst([...savedMap.values()], ({ when }) => when).filter(({ headline }) =>
        isWanted(headline),
      ),
      passages: newestFirst([...passageMap], ([, { when }]) => when).filter(([, { headline }]) =>
        isWanted(headline),
      ),
      history: newestFirst([...readingMap.values()], ({ when }) => when).filter(({ headline }) =>
        isWanted(headline),
      ),
      device: kept.data?.filter(isWanted),
    }
    const shown = [shelf.saved, shelf.passages, shelf.history, shelf.device ?? []]
    const all = savedMap.size + passageMap.size + readingMap.size + (kept.data?.length ?? 0)
    return {
      ...shelf,
      isDeviceMute: kept.isError,
      isHere: here && ((id: string) => here.has(id)),
      isAllHidden: all > 0 && !kept.isPending && shown.every(({ length }) => length === 0),
    }
  }, [kept.data, kept.isError, kept.isPending, savedMap, passageMap, readingMap, filter])
}

function newestFirst<T>(items: readonly T[], momentOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => [Date.parse(momentOf(item)), item] as const)
    .sort(([a], [b]) => b - a)
    .map(([, item]) => item)
}
