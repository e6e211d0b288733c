import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { nameIn } from '../entity/entity.ts'
import { Companions } from '../headlines/companions.tsx'
import { EntityHead } from '../headlines/entity-head.tsx'
import { FeedLink } from '../headlines/feed-link.tsx'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { MentionSentences } from '../headlines/mention-sentences.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { SaveList } from '../headlines/save-list.tsx'
import { TimelineFigure } from '../headlines/timeline-figure.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { type Filter, isActive } from '../library/filter.ts'
import type { EntityData } from '../library/site-data.ts'
import { entityFeedPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { entityQuery } from '../queries/library-queries.ts'
import { type FoundStep, useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { PageTitle } from './page-title.tsx'
import { WhenLoaded } from './when-loaded.tsx'

/** `/entities/:id`: a name, what it stands for, and the headlines that mention it. */
export function EntityPage() {
  const { id = '' } = useParams()
  const words = useWords()
  return (
    <WhenLoaded query={useQuery(entityQuery(id))} missing={words.states.missingEntity}>
      {(data) => <OpenEntity data={data} />}
    </WhenLoaded>
  )
}

function OpenEntity({ data }: { readonly data: EntityData }) {
  const { entity } = data
  const words = useWords()
  const pageWords = usePageWords()
  const { filter } = useFilter()
  const own = useMemo(() => mentioning(entity.id, filter), [entity.id, filter])
  const { headlines, entities } = useNarrowedHeadlines(own, isActive(filter) ? undefined : openingOf(data))
  const nameOf = useEntityNames([...entities, entity])
  useEscapeClears()
  return (
    <main
      id="text"
      className="wide:grid wide:grid-cols-[minmax(0,var(--measure,37rem))_minmax(0,19rem)] wide:grid-rows-[auto_auto_1fr] wide:gap-x-16"
    >
      <PageTitle title={nameIn(entity, words.lang)} />
      <EntityHead entity={entity}>
        {!data.isFeedless && <FeedLink path={entityFeedPath(entity.id)} headlines={data.headlines} />}
      </EntityHead>
      <TimelineFigure months={data.months} kind={entity.kind} />
      <div className="max-wide:mt-8 wide:col-start-2 wide:row-span-3 wide:row-start-1 wide:border-hairline wide:border-s wide:ps-6">
        <Companions companions={data.companions} by={own} />
        <SaveList key={entity.id} filter={own} name={entity.id} />
      </div>
      <section aria-labelledby="entity-headlines" className="mt-8">
        <SectionTitle id="entity-headlines">{pageWords.entity.headlines}</SectionTitle>
        <NarrowBy of={{ filter: own }} className="mt-2" />
        <FilterBar nameOf={nameOf} className="mt-2" />
        <FilterAnnouncement filter={filter} headlines={headlines} nameOf={nameOf} />
        <NarrowedHeadlines
          headlines={headlines}
          below={(headline) => <MentionSentences article={headline.id} entity={entity.id} />}
        />
      </section>
    </main>
  )
}

/** A filter that asks for the page's own entity as well. */
function mentioning(id: string, filter: Filter): Filter {
  return filter.all.includes(id) ? filter : { ...filter, all: [...filter.all, id] }
}

/** The headlines the page came with, as the beginning of their list. */
function openingOf({ entity, headlines }: EntityData): FoundStep {
  const isWhole = headlines.length === entity.articles
  return {
    total: entity.articles,
    exact: true,
    items: headlines,
    ...(!isWhole && { next: headlines.length }),
    about: [entity],
  }
}
