import { useQuery } from '@tanstack/react-query'
import { useWords } from '../preferences/interface-language.tsx'
import { relatedQuery } from '../queries/library-queries.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { HeadlineItem } from './headline-item.tsx'
import { sharesAnything } from './related-headlines.tsx'

const most = 3

/** What to read next, where the reader of a wide screen ends; on a narrow one the headlines follow anyway. */
export function MoreOnThis({ article }: { readonly article: string }) {
  const words = useWords()
  const { data } = useQuery(relatedQuery(article))
  const nearest = data?.related.filter(sharesAnything).slice(0, most) ?? []
  if (nearest.length === 0) return null
  return (
    <section
      aria-labelledby="more-on-this"
      lang={words.lang}
      dir={words.dir}
      data-interface
      className="mt-10 hidden font-sans text-base wide:block"
    >
      <SectionTitle id="more-on-this">{words.related.more}</SectionTitle>
      <ul>
        {nearest.map((headline) => (
          <HeadlineItem key={headline.id} headline={headline} />
        ))}
      </ul>
    </section>
  )
}
