import type { ReactNode } from 'react'
import type { Article } from '../article/article.ts'
import { sourceOf } from '../article/source.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { hasDateWords } from '../words/dates.ts'
import { MarkedText } from './marked-text.tsx'

/** Kicker, headline and the line that says where, who, by whom and when. */
export function ArticleHead({ article }: { readonly article: Article }) {
  return (
    <header>
      {article.kicker && (
        <div className="font-sans text-accent text-copy">
          <MarkedText {...article.kicker} lang={article.lang} />
        </div>
      )}
      <h1 tabIndex={-1} className="mt-1 font-text font-semibold text-headline">
        <MarkedText {...article.headline} lang={article.lang} />
      </h1>
      <DatelineRow article={article} />
    </header>
  )
}

function DatelineRow({ article }: { readonly article: Article }) {
  const words = useWords()
  const printer = usePrinter()
  const { dateline, url, published, updated } = article
  const dateLang = hasDateWords(article.lang) ? article.lang : words.lang
  const source = sourceOf(article)
  const parts: readonly (readonly [key: string, part: ReactNode])[] = [
    ['place', dateline?.place],
    ['byline', dateline?.byline],
    ['publisher', source && <Source name={source} url={url} />],
    [
      'published',
      published && (
        <time dateTime={published} dir="auto">
          {printer.date(published, dateLang)}
        </time>
      ),
    ],
    [
      'updated',
      updated && updated.slice(0, 10) !== published?.slice(0, 10) && (
        <time dateTime={updated} lang={words.lang} dir={words.dir}>
          {words.article.updated(printer.date(updated, words.lang))}
        </time>
      ),
    ],
  ]
  const shown = parts.filter(([, part]) => Boolean(part))
  if (shown.length === 0) return null
  return (
    <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 border-hairline border-y py-2.5 font-sans text-note text-quiet">
      {shown.map(([key, part]) => (
        <li key={key}>{part}</li>
      ))}
    </ul>
  )
}

function Source({ name, url }: { readonly name: string; readonly url: string | undefined }) {
  const words = useWords()
  if (!url) return <bdi>{name}</bdi>
  return (
    <a
      href={url}
      rel="external noopener noreferrer"
      title={words.article.source(name)}
      className="underline decoration-hairline underline-offset-4 hover:text-accent"
    >
      <bdi>{name}</bdi>
      <span className="sr-only" lang={words.lang}>
        {' '}
        ({words.article.sourcePage})
      </span>
    </a>
  )
}
