import type { Article } from '../../article/article.ts'
import { type Passage, quoteOf } from '../../reader/passage.ts'
import { fragmentTo } from '../../reader/passage-fragment.ts'
import { quotationText } from '../../reader/quotation.ts'
import { hostOf } from '../../text/safe-url.ts'
import { sentenceSpans } from '../../text/sentences.ts'
import { dateInWords, hasDateWords } from '../../words/dates.ts'
import type { InterfaceLanguage } from '../../words/words.ts'

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

/** The same with its marks, where it comes from and its address; dates in the article's language where they can be. */
export function quotationFrom(article: Article, language: InterfaceLanguage, passage?: Passage): string {
  const { lang, headline, publisher, url, published } = article
  return quotationText({
    quote: quoteFrom(article, passage),
    lang: passage?.[0]?.part.lang ?? lang,
    headline: headline.text,
    source: publisher ?? (url ? hostOf(url) : undefined),
    date: published && dateInWords(published, hasDateWords(lang) ? lang : language),
    address: addressOf(article, passage),
  })
}
