import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { nameIn } from '../entity/entity.ts'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { HeadlineList } from '../headlines/headline-list.tsx'
import { SearchBox } from '../headlines/search-box.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { narrow } from '../library/filter.ts'
import { findEntities, findHeadlines } from '../library/find.ts'
import { entityPath, namesPath } from '../navigation/paths.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { troubleOf } from '../queries/fetch-json.ts'
import { headlinesQuery, namesQuery } from '../queries/library-queries.ts'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { PageTitle } from './page-title.tsx'
import { TroubleNotice } from './trouble-notice.tsx'

const mostNamesShown = 12

/** `/search?q=`: headlines and names in any spelling. */
export function SearchPage() {
  const pageWords = usePageWords()
  const params = useAddressSearch()
  const asked = params.get('q')?.slice(0, 200) ?? ''
  return (
    <main id="text">
      <PageTitle title={pageWords.search.title} />
      <h1 tabIndex={-1} className="mb-4 font-naskh font-semibold text-headline">
        {pageWords.search.title}
      </h1>
      <Search key={asked} asked={asked} />
    </main>
  )
}

function Search({ asked }: { readonly asked: string }) {
  const words = useWords()
  const pageWords = usePageWords()
  const [typed, setTyped] = useState(asked)
  const query = useDeferredValue(typed.trim())
  const isAsked = query !== ''
  const headlines = useQuery({ ...headlinesQuery, enabled: isAsked })
  const names = useQuery({ ...namesQuery, enabled: isAsked })
  const failed = [headlines, names].find((one) => one.isError)
  return (
    <>
      <SearchBox query={asked} onType={setTyped} />
      {!isAsked && <p className="mt-3 text-quiet">{pageWords.search.hint}</p>}
      {isAsked && failed && (
        <TroubleNotice
          trouble={troubleOf(failed.error)}
          missing={words.states.broken}
          onRetry={() => void failed.refetch()}
        />
      )}
      {isAsked && !failed && headlines.data && names.data ? (
        <Results query={query} headlines={headlines.data.headlines} names={names.data.names} />
      ) : (
        isAsked && !failed && <PaperLines label={words.states.loading} />
      )}
    </>
  )
}

type ResultsProps = {
  readonly query: string
  readonly headlines: Parameters<typeof findHeadlines>[1]
  readonly names: Parameters<typeof findEntities>[1]
}

function Results({ query, headlines, names }: ResultsProps) {
  const words = useWords()
  const pageWords = usePageWords()
  const { filter } = useFilter()
  const entities = useMemo(() => new Map([...names].map((entity) => [entity.id, entity])), [names])
  const nameOf = useEntityNames([...entities.values()])
  const found = useMemo(() => findHeadlines(query, headlines, entities), [query, headlines, entities])
  const foundNames = useMemo(
    () => findEntities(query, entities.values()).slice(0, mostNamesShown),
    [query, entities],
  )
  const shown = narrow(found, filter)
  useEscapeClears()
  return (
    <>
      <FilterBar nameOf={nameOf} className="mt-4" />
      {foundNames.length > 0 && (
        <section aria-labelledby="found-names" className="mt-6">
          <SectionTitle id="found-names">{pageWords.search.names}</SectionTitle>
          <ul className="flex flex-wrap gap-x-6 gap-y-1 font-naskh text-lg">
            {foundNames.map((entity) => (
              <li key={entity.id}>
                <Link to={entityPath(entity.id)} className="hover:text-accent">
                  <bdi>{nameIn(entity, words.lang)}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" className="mt-6 text-quiet">
        {shown.length > 0 ? pageWords.search.found(shown.length, query) : ''}
      </p>
      {shown.length > 0 ? (
        <HeadlineList key={query} headlines={shown} className="gap-x-12 sm:columns-2" />
      ) : (
        <Notice {...pageWords.search.nothing(query)}>
          <Link to={namesPath} className="text-accent hover:underline">
            {pageWords.names.title}
          </Link>
        </Notice>
      )}
    </>
  )
}
