import { useQuery } from '@tanstack/react-query'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { HeadlineList } from '../headlines/headline-list.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { narrow } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { keptHeadlinesQuery } from '../queries/kept-headlines.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { PageTitle } from './page-title.tsx'

/** `/saved`: the articles kept on this device because they were read. */
export function KeptPage() {
  const words = useWords()
  const pageWords = usePageWords()
  const kept = useQuery(keptHeadlinesQuery)
  const { filter } = useFilter()
  const nameOf = useEntityNames(useNarrowedHeadlines(filter).entities)
  const shown = narrow(kept.data ?? [], filter)
  useEscapeClears()
  return (
    <main id="text">
      <PageTitle title={pageWords.kept.title} />
      <h1 tabIndex={-1} className="font-text font-semibold text-headline">
        {pageWords.kept.title}
      </h1>
      <p className="text-quiet">{pageWords.kept.intro}</p>
      {kept.isPending && <PaperLines label={words.states.loading} />}
      {kept.data?.length === 0 && <Notice {...pageWords.kept.empty} />}
      {kept.isError && <Notice {...words.states.broken} />}
      <FilterBar nameOf={nameOf} className="mt-4" />
      {kept.data && kept.data.length > 0 && shown.length === 0 && <Notice {...words.filter.nothing} />}
      {shown.length > 0 && (
        <div className="mt-4">
          <HeadlineList
            list={{ name: 'kept', headlines: shown, total: shown.length }}
            className="gap-x-12 sm:columns-2"
          />
        </div>
      )}
    </main>
  )
}
