import { useQuery } from '@tanstack/react-query'
import { FilterAnnouncement } from '../headlines/filter-announcement.tsx'
import { atFootOfNarrow, FilterBar } from '../headlines/filter-bar.tsx'
import { NameSearch } from '../headlines/name-search.tsx'
import { NamesOfKind } from '../headlines/names-of-kind.tsx'
import { TopNames } from '../headlines/names-overview.tsx'
import { NarrowBy } from '../headlines/narrow-by.tsx'
import { NarrowedHeadlines } from '../headlines/narrowed-headlines.tsx'
import { useEntityNames } from '../headlines/use-entity-names.ts'
import { useEscapeClears } from '../headlines/use-escape-clears.ts'
import { isActive } from '../library/filter.ts'
import { allNames, type NamesOverview } from '../library/names-data.ts'
import { readNamesView } from '../navigation/names-address.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { entityPath } from '../navigation/paths.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { namesOverviewQuery } from '../queries/names-queries.ts'
import { useNarrowedHeadlines } from '../queries/use-narrowed-headlines.ts'
import { Notice } from '../ui/notice.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { PageTitle } from './page-title.tsx'
import { WhenLoaded } from './when-loaded.tsx'

/** `/entities`: everyone and everything the library names, by kind, and beside it the news of what is chosen. */
export function NamesPage() {
  const words = useWords()
  return (
    <WhenLoaded query={useQuery(namesOverviewQuery)} missing={words.states.broken}>
      {(overview) => <OpenNames {...overview} />}
    </WhenLoaded>
  )
}

function OpenNames({ kinds }: NamesOverview) {
  const { names: told } = usePageWords()
  const view = readNamesView(useAddressSearch())
  const chosen = kinds.find(({ kind }) => kind === view.kind)
  return (
    <div className="wide:grid wide:grid-cols-[minmax(0,var(--measure,37rem))_minmax(0,19rem)] wide:gap-x-16">
      <main id="text">
        <PageTitle title={told.title} />
        <h1 tabIndex={-1} className="font-text font-semibold text-headline">
          {told.title}
        </h1>
        {kinds.length === 0 ? (
          <Notice {...told.empty} />
        ) : (
          <>
            <p className="text-quiet">{told.intro(allNames({ kinds }))}</p>
            <NameSearch>
              {chosen ? <NamesOfKind of={chosen} view={view} /> : <TopNames kinds={kinds} />}
            </NameSearch>
          </>
        )}
      </main>
      {kinds.length > 0 && <ChosenHeadlines />}
    </div>
  )
}

/** The headlines of what is chosen, beside the names wherever one has read to. */
function ChosenHeadlines() {
  const words = useWords()
  const { names: told, card } = useEntityWords()
  const { filter } = useFilter()
  const { headlines, entities } = useNarrowedHeadlines(filter)
  const nameOf = useEntityNames(entities)
  const [only, ...others] = filter.all
  useEscapeClears()
  return (
    <aside
      id="headlines"
      aria-labelledby="headlines-title"
      className="mt-12 text-base max-wide:pb-28 wide:sticky wide:top-0 wide:mt-0 wide:max-h-dvh wide:self-start wide:overflow-y-auto wide:border-hairline wide:border-s wide:ps-6"
    >
      <SectionTitle id="headlines-title">{told.headlines}</SectionTitle>
      <NarrowBy className="mt-2" />
      <FilterBar nameOf={nameOf} className={atFootOfNarrow}>
        {/* There from the start, so that what is touched next has not moved meanwhile. */}
        <a href="#headlines" className="text-quiet hover:text-accent">
          {headlines.state === 'ready' ? words.filter.toHeadlines(headlines.value.total) : told.headlines}
        </a>
        {only !== undefined && others.length === 0 && (
          <PageLink to={entityPath(only)} className="text-accent hover:underline">
            {card.toPage}
          </PageLink>
        )}
      </FilterBar>
      <FilterAnnouncement filter={filter} headlines={headlines} nameOf={nameOf} />
      {isActive(filter) ? (
        <NarrowedHeadlines headlines={headlines} />
      ) : (
        <p className="mt-2 text-quiet text-sm">{told.headlinesHint}</p>
      )}
    </aside>
  )
}
