import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { EntityChoice } from '../headlines/entity-choice.tsx'
import { FeedLink } from '../headlines/feed-link.tsx'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { FrontList } from '../headlines/front-list.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { SearchBox } from '../headlines/search-box.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { useJoinedCounts } from '../headlines/use-joined-counts.ts'
import { isActive } from '../library/filter.ts'
import type { FrontData } from '../library/site-data.ts'
import { feedPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { frontQuery } from '../queries/library-queries.ts'
import { useNarrowedHeadlines, useOlderHeadlines } from '../queries/use-narrowed-headlines.ts'
import { Notice } from '../ui/notice.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { PageTitle } from './page-title.tsx'
import { WhenLoaded } from './when-loaded.tsx'

/** `/`: the newest headlines, who is named most, and the search box. */
export function FrontPage() {
  const words = useWords()
  return (
    <WhenLoaded query={useQuery(frontQuery)} missing={words.states.broken}>
      {(front) => <OpenFront front={front} />}
    </WhenLoaded>
  )
}

function OpenFront({ front }: { readonly front: FrontData }) {
  const words = useWords()
  const pageWords = usePageWords()
  const { filter } = useFilter()
  const { headlines: narrowed, entities } = useNarrowedHeadlines(filter)
  const nameOf = useEntityNames([...entities, ...front.mostNamed])
  const joined = useJoinedCounts(front.mostNamed)
  useEscapeClears()
  return (
    <main id="text">
      <PageTitle title={words.tagline} />
      <h1 tabIndex={-1} className="sr-only">
        {pageWords.front.title}
      </h1>
      <div className="mb-8 grid gap-y-5">
        <SearchBox />
        {front.mostNamed.length > 0 && (
          <section
            aria-label={pageWords.front.mostNamed}
            className="flex flex-wrap items-baseline gap-x-5 gap-y-1"
          >
            <h2 className="font-bold font-sans text-accent text-base">{pageWords.front.mostNamed}</h2>
            {front.mostNamed.map((entity) => (
              <EntityChoice
                key={entity.id}
                entity={entity}
                count={entity.articles}
                joined={joined(entity.id)}
              />
            ))}
          </section>
        )}
        <NarrowBy />
        <FilterBar nameOf={nameOf}>
          {narrowed.state === 'ready' && (
            <span className="text-quiet">{words.count.headlines(narrowed.value.total)}</span>
          )}
        </FilterBar>
        <FilterAnnouncement filter={filter} headlines={narrowed} nameOf={nameOf} />
      </div>
      {isActive(filter) ? (
        <NarrowedHeadlines headlines={narrowed} className="gap-x-12 sm:columns-2" />
      ) : front.total === 0 ? (
        <Notice {...pageWords.front.empty} />
      ) : (
        <>
          <FrontList headlines={front.headlines} />
          {front.total > front.headlines.length && <OlderHeadlines after={front.headlines.length} />}
        </>
      )}
      <p className="mt-8">
        <FeedLink path={feedPath} headlines={front.headlines} />
      </p>
    </main>
  )
}

/** The headlines past those the page came with, fetched when asked for. */
function OlderHeadlines({ after }: { readonly after: number }) {
  const words = useWords()
  const [isAsked, setIsAsked] = useState(false)
  const older = useOlderHeadlines(after, isAsked)
  // A reader who comes back finds those that have come before.
  if (!isAsked && older.state !== 'ready')
    return <TextButton onClick={() => setIsAsked(true)}>{words.moreHeadlines}</TextButton>
  return <NarrowedHeadlines headlines={older} className="gap-x-12 sm:columns-2" />
}
