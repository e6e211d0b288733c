import type { Article } from '../../article/article.ts'
import { sourceOf } from '../../article/source.ts'
import { type Passage, quoteOf } from '../../reader/passage.ts'
import { fragmentTo } from '../../reader/passage-fragment.ts'
import { quotationText } from '../../reader/quotation.ts'
import { sentenceSpans } from '../../text/sentences.ts'
import { hasDateWords } from '../../words/dates.ts'
import type { Printer } from '../../words/printer.ts'

/** The address of the article that is open, without what narrows the lists beside it; of a passage where one is given. */
export function addressOf(article: Article, passage?: Passage): string {
  const address = location.origin + location.pathname
  const fragment = passage && fragmentTo(article, passage)
  return fragment ? `${address}#${fragment}` : address
}

/** The words that are quoted: a passage, else the article's first sentence, else its headline. */
export function quoteFrom({ headline, body }: Article, passage?: Passage): string {
  if (passage) return quoteOf(passage)
  const opening = body.find((block) => block.kind === 'paragraph')?.text ?? ''
  const [first] = sentenceSpans(opening)
  return first ? opening.slice(first.start, first.end) : headline.text
}

/** Who prints the dates of what is shared, and in which language where the article's has no words for them. */
type Interface = { readonly lang: string; readonly printer: Printer }

/** The same with its marks, where it comes from and its address; dates in the article's language where they can be. */
export function quotationFrom(article: Article, { printer, ...own }: Interface, passage?: Passage): string {
  const { lang, headline, published } = article
  return quotationText({
    quote: quoteFrom(article, passage),
    lang: passage?.[0]?.part.lang ?? lang,
    headline: headline.text,
    source: sourceOf(article),
    date: published && printer.date(published, hasDateWords(lang) ? lang : own.lang),
    address: addressOf(article, passage),
  })
}
