import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { nameIn } from '../entity/entity.ts'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { groupByKind } from '../library/catalogue.ts'
import { isActive } from '../library/filter.ts'
import type { NamesData } from '../library/site-data.ts'
import { entityPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { namesQuery } from '../queries/library-queries.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { Notice } from '../ui/notice.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { grouped } from '../words/plural.ts'
import { PageTitle } from './page-title.tsx'
import { WhenLoaded } from './when-loaded.tsx'

/** `/entities`: everyone and everything the library names, by kind, the most named first. */
export function NamesPage() {
  const words = useWords()
  return (
    <WhenLoaded query={useQuery(namesQuery)} missing={words.states.broken}>
      {({ names }) => <OpenNames names={names} />}
    </WhenLoaded>
  )
}

function OpenNames({ names }: NamesData) {
  const words = useWords()
  const pageWords = usePageWords()
  return (
    <main id="text">
      <PageTitle title={pageWords.names.title} />
      <h1 tabIndex={-1} className="font-naskh font-semibold text-headline">
        {pageWords.names.title}
      </h1>
      <ChosenHeadlines />
      {names.length === 0 ? (
        <Notice {...pageWords.names.empty} />
      ) : (
        <p className="text-quiet">{pageWords.names.intro(names.length)}</p>
      )}
      {groupByKind(names).map(([kind, entities]) => (
        <section key={kind} aria-labelledby={`names-${kind}`} className="mt-8">
          <SectionTitle id={`names-${kind}`}>{words.kinds[kind].many}</SectionTitle>
          <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1.5 font-naskh text-lg">
            {entities.map((entity) => (
              <li key={entity.id}>
                <Link to={entityPath(entity.id)} className="hover:text-accent">
                  <bdi>{nameIn(entity, words.lang)}</bdi>
                </Link>{' '}
                <span className="font-sans text-quiet text-sm">{grouped(entity.articles)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

/** The headlines of an address that carries a filter, above the names. */
function ChosenHeadlines() {
  const { filter } = useFilter()
  const { headlines, entities } = useNarrowedHeadlines(filter)
  const nameOf = useEntityNames(entities)
  useEscapeClears()
  return (
    <>
      <NarrowBy className="mt-2" />
      <FilterBar nameOf={nameOf} className="mt-4" />
      <FilterAnnouncement filter={filter} headlines={headlines} nameOf={nameOf} />
      {isActive(filter) && <NarrowedHeadlines headlines={headlines} className="gap-x-12 sm:columns-2" />}
    </>
  )
}
