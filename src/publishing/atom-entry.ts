import type { Article } from '../article/article.ts'
import { momentOf } from '../article/date.ts'
import { openingOf } from '../library/headline.ts'
import { articlePath } from '../navigation/paths.ts'
import type { Direction } from '../text/direction.ts'
import { isStrongLeftToRight, isStrongRightToLeft } from '../text/scripts.ts'
import { escapeHtml } from './html.ts'
import { absolute, linkTo, type SiteOptions } from './site.ts'
import { stableUrn } from './stable-urn.ts'
import { escapeXml, xmlElement } from './xml.ts'

/** An article that can stand in a feed: Atom wants a date of every entry, and none is invented. */
export type DatedArticle = Article & { readonly published: string }

/** Why: every entry stands in the feed of each of its names, and an article may carry thousands of them. */
const mostCategories = 8

/** One article as an Atom entry. `named` are the ids of its entities, the most mentioned first. */
export function atomEntry(article: DatedArticle, named: readonly string[], options: SiteOptions): string {
  const { id, lang, dir, headline, publisher, dateline, url, published } = article
  const path = articlePath(id)
  const author = dateline?.byline ?? publisher
  return xmlElement(
    'entry',
    { 'xml:lang': lang },
    [
      `<id>${escapeXml(absolute(options, path) ?? stableUrn(path))}</id>`,
      `<title>${escapeXml(directed(headline.text, dir))}</title>`,
      `<published>${atomDate(published)}</published>`,
      `<updated>${atomDate(lastChange(article))}</updated>`,
      author && `<author><name>${escapeXml(author)}</name></author>`,
      publisher && publisher !== author && `<dc:publisher>${escapeXml(publisher)}</dc:publisher>`,
      xmlElement('link', {
        rel: 'alternate',
        type: 'text/html',
        hreflang: lang,
        href: linkTo(options, path),
      }),
      url && xmlElement('link', { rel: 'via', href: url }),
      summary(article),
      ...categories(article, named),
    ]
      .filter(Boolean)
      .join(''),
  )
}

/**
 * The first lines, else the line over the headline, as HTML that says its language and direction.
 *
 * Why HTML: Atom has no word for direction, and readers guess it from the first letter.
 */
function summary(article: Article): string {
  const text = openingOf(article) || article.kicker?.text
  if (!text) return ''
  const html = `<p lang="${article.lang}" dir="${article.dir}">${escapeHtml(text)}</p>`
  return xmlElement('summary', { type: 'html' }, escapeXml(html))
}

function categories({ entities }: Article, named: readonly string[]): readonly string[] {
  return named.slice(0, mostCategories).map((term) => {
    const label = entities.find(({ id }) => id === term)?.name
    return xmlElement('category', { term, label })
  })
}

/** A plain title whose first letter would mislead a reader that guesses by it is opened by a mark. */
function directed(title: string, dir: Direction): string {
  for (const character of title) {
    const code = character.codePointAt(0) ?? 0
    if (isStrongRightToLeft(code)) return dir === 'rtl' ? title : `\u200e${title}`
    if (isStrongLeftToRight(code)) return dir === 'ltr' ? title : `\u200f${title}`
  }
  return title
}

/** When an article last changed, as far as it says so itself. */
export function lastChange({ published, updated }: Pick<DatedArticle, 'published' | 'updated'>): string {
  return updated && momentOf(updated) > momentOf(published) ? updated : published
}

/** An ISO 8601 date of an article as RFC 3339 wants it. A day without a time counts from its start in UTC. */
export function atomDate(iso: string): string {
  const [, day, minute = '00:00', second = ':00', zone = 'Z'] = isoDate.exec(iso) ?? []
  return `${day}T${minute}${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2}))?$/
