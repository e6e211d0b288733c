import type { Related } from '../library/related.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { Notice } from '../ui/notice.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { HeadlineItem } from './headline-item.tsx'

type Props = {
  readonly related: readonly Related[]
  readonly nameOf: (entity: string) => string
}

const mostNamesTold = 3
/** Below this many headlines that share a name, the newest stand below them. */
const enoughRelated = 6

/** Headlines that share names with the article, each with its reason; the newest where few do. */
export function RelatedHeadlines({ related, nameOf }: Props) {
  const words = useWords()
  const sharing = related.filter(({ shared }) => shared.length > 0)
  const newest = related
    .filter(({ shared }) => shared.length === 0)
    .slice(0, Math.max(enoughRelated - sharing.length, 0))
  if (related.length === 0) return <Notice {...words.related.none} />
  return (
    <>
      <ul>
        {sharing.map((headline) => (
          <HeadlineItem
            key={headline.id}
            headline={headline}
            reason={words.related.shared(
              headline.shared.length,
              headline.shared.slice(0, mostNamesTold).map(nameOf),
            )}
          />
        ))}
      </ul>
      {newest.length > 0 && (
        <section aria-labelledby="newest-headlines" className="mt-6">
          <SectionTitle id="newest-headlines" as="h3">
            {words.related.newest}
          </SectionTitle>
          <p className="text-quiet text-sm">{words.related.newestWhy}</p>
          <ul>
            {newest.map((headline) => (
              <HeadlineItem key={headline.id} headline={headline} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
