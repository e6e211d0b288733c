import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { nameIn } from '../entity/entity.ts'
import { FeedLink } from '../headlines/feed-link.tsx'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { FilterBar } from '../headlines/filter-bar.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { type Filter, isActive } from '../library/filter.ts'
import type { EntityData } from '../library/site-data.ts'
import { entityFeedPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { entityQuery } from '../queries/library-queries.ts'
import { type FoundSoFar, useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
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
  const name = nameIn(entity, words.lang)
  const others = otherNames(entity.names, entity.name, name)
  useEscapeClears()
  return (
    <main id="text">
      <PageTitle title={name} />
      <div className="text-accent text-base">{words.kinds[entity.kind].one}</div>
      <h1 tabIndex={-1} className="font-naskh font-semibold text-headline">
        {name}
      </h1>
      <p className="text-quiet">{pageWords.entity.summary(entity.articles, entity.mentions)}</p>
      {others.length > 0 && (
        <ul aria-label={pageWords.entity.elsewhere} className="mt-2 flex flex-wrap gap-x-5">
          {others.map(([lang, other]) => (
            <li key={lang} lang={lang} className="font-naskh text-lg">
              <bdi>{other}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 flex flex-wrap gap-x-6">
        {entity.wikidata && (
          <a
            href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
            rel="external noopener noreferrer"
            className="text-accent hover:underline"
          >
            {pageWords.entity.wikidata}
          </a>
        )}
        <FeedLink path={entityFeedPath(entity.id)} headlines={data.headlines} />
      </p>
      <section aria-labelledby="entity-headlines" className="mt-8">
        <SectionTitle id="entity-headlines">{pageWords.entity.headlines}</SectionTitle>
        <NarrowBy className="mt-2" />
        <FilterBar nameOf={nameOf} className="mt-2" />
        <FilterAnnouncement filter={filter} headlines={headlines} nameOf={nameOf} />
        <NarrowedHeadlines headlines={headlines} className="gap-x-12 sm:columns-2" />
      </section>
    </main>
  )
}

/** A filter that asks for the page's own entity as well. */
function mentioning(id: string, filter: Filter): Filter {
  return filter.all.includes(id) ? filter : { ...filter, all: [...filter.all, id] }
}

/** The headlines the page came with, as the beginning of their list. */
function openingOf({ entity, headlines }: EntityData): FoundSoFar {
  const isWhole = headlines.length === entity.articles
  return {
    total: entity.articles,
    exact: true,
    items: headlines,
    ...(!isWhole && { next: headlines.length }),
    about: [entity],
  }
}

/** The entity's names in other languages, without the one shown as the title. */
function otherNames(
  names: Readonly<Record<string, string>> | undefined,
  own: string,
  shown: string,
): readonly (readonly [lang: string, name: string])[] {
  const others = Object.entries(names ?? {}).filter(([, name]) => name !== shown)
  const isOwnListed = own === shown || others.some(([, name]) => name === own)
  return isOwnListed ? others : [['', own], ...others]
}
