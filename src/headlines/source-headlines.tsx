import type { Article } from '../article/article.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { majorityDirection } from '../text/direction.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { SectionTitle } from '../ui/section-title.tsx'

/** The headlines that came with the article's own page, shown apart and as such. */
export function SourceHeadlines({ article }: { readonly article: Article }) {
  const words = useWords()
  const printer = usePrinter()
  if (article.related.length === 0) return null
  return (
    <section aria-labelledby="source-headlines" className="mt-8">
      <SectionTitle id="source-headlines">{words.related.fromSource(article.publisher)}</SectionTitle>
      <p className="text-quiet text-sm">{words.related.fromSourceWhy}</p>
      <ul>
        {article.related.map(({ headline, date, url }) => (
          <li key={`${headline} ${date} ${url}`} className="border-hairline border-b py-2.5">
            <div
              dir={majorityDirection(headline) ?? article.dir}
              lang={article.lang}
              className="font-text text-copy"
            >
              {url ? (
                <a href={url} rel="external noopener noreferrer" className="hover:text-accent">
                  <IsolatedText text={headline} lang={article.lang} />
                </a>
              ) : (
                <IsolatedText text={headline} lang={article.lang} />
              )}
            </div>
            {date && (
              <time dateTime={date} className="text-note text-quiet">
                {printer.date(date, words.lang)}
              </time>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
