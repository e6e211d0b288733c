import { useQuery } from '@tanstack/react-query'
import { nameIn } from '../entity/entity.ts'
import { HeadlineItem } from '../headlines/headline-item.tsx'
import { SearchBox } from '../headlines/search-box.tsx'
import { PageLink } from '../navigation/page-link.tsx'
import { entityPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { frontQuery } from '../queries/library-queries.ts'
import { SectionTitle } from '../ui/section-title.tsx'

const mostHeadlines = 6

/**
 * Where a reader can go from an address that leads nowhere: a search, who is named most, the newest headlines.
 * If these cannot come, the search stands alone.
 */
export function WaysOn() {
  const words = useWords()
  const pageWords = usePageWords()
  const { data } = useQuery(frontQuery)
  return (
    <div className="grid gap-y-8">
      <SearchBox />
      {data && data.mostNamed.length > 0 && (
        <section aria-labelledby="ways-on-names">
          <SectionTitle id="ways-on-names">{pageWords.front.mostNamed}</SectionTitle>
          <ul className="flex flex-wrap gap-x-5 gap-y-1">
            {data.mostNamed.map((entity) => (
              <li key={entity.id}>
                <PageLink
                  to={entityPath(entity.id)}
                  className="inline-block min-h-6 py-0.5 underline decoration-hairline underline-offset-4 hover:text-accent"
                >
                  {nameIn(entity, words.lang)}
                </PageLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data && data.headlines.length > 0 && (
        <section aria-labelledby="ways-on-newest">
          <SectionTitle id="ways-on-newest">{words.related.newest}</SectionTitle>
          <ul className="gap-x-12 sm:columns-2">
            {data.headlines.slice(0, mostHeadlines).map((headline) => (
              <HeadlineItem key={headline.id} headline={headline} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
