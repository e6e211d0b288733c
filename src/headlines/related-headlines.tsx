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

/** Headlines that share names or words with the article, each with its reason; the newest where few do. */
export function RelatedHeadlines({ related, nameOf }: Props) {
  const words = useWords()
  const sharing = related.filter(sharesAnything)
  const newest = related
    .filter((headline) => !sharesAnything(headline))
    .slice(0, Math.max(enoughRelated - sharing.length, 0))
  const reasonOf = ({ shared, words: common = [] }: Related) =>
    shared.length > 0
      ? words.related.shared(shared.length, shared.slice(0, mostNamesTold).map(nameOf))
      : words.related.sharedWords(common.slice(0, mostNamesTold))
  if (related.length === 0) return <Notice {...words.related.none} />
  return (
    <>
      <ul>
        {sharing.map((headline) => (
          <HeadlineItem key={headline.id} headline={headline} reason={reasonOf(headline)} />
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

/** Whether it is there for what it shares, and not as one of the newest. */
export function sharesAnything({ shared, words = [] }: Related): boolean {
  return shared.length > 0 || words.length > 0
}
