import type { Article } from '../article/article.ts'
import { openingOf } from '../library/headline.ts'
import { fileAddress } from '../library/site-data.ts'
import { articlePath } from '../navigation/paths.ts'
import { headElement } from './html.ts'
import { pictureElements, type SharePicture, sitePicture } from './pictures/share-picture.ts'
import { absolute, linkTo, type SiteOptions } from './site.ts'

/** What an article's page tells search engines and whoever shares it. */
export function articleHead(
  article: Article,
  picture: SharePicture | undefined,
  options: SiteOptions,
): readonly string[] {
  const description = article.kicker?.text ?? openingOf(article)
  const address = absolute(options, articlePath(article.id))
  const canonical = article.url ?? address
  return [
    firstPicture(article, options),
    headElement('meta', { name: 'description', content: description }),
    headElement('link', { rel: 'canonical', href: canonical }),
    headElement('meta', { property: 'og:type', content: 'article' }),
    headElement('meta', { property: 'og:title', content: article.headline.text }),
    headElement('meta', { property: 'og:description', content: description }),
    headElement('meta', { property: 'og:url', content: address }),
    headElement('meta', { property: 'og:site_name', content: article.publisher ?? 'ورّاق' }),
    headElement('meta', { property: 'og:locale', content: article.lang.replace('-', '_') }),
    ...pictureElements(picture),
    headElement('meta', { property: 'article:published_time', content: article.published }),
    headElement('meta', { property: 'article:modified_time', content: article.updated }),
    jsonLd(newsArticle(article, canonical, picture?.address)),
  ]
}

/** Asks for the picture over the text at once, before the style that comes ahead of it in the page. */
function firstPicture({ figure }: Article, { basePath }: SiteOptions): string {
  if (!figure?.src || /^https?:/.test(figure.src)) return ''
  const href = fileAddress(basePath, `library/${figure.src}`)
  return headElement('link', { rel: 'preload', as: 'image', fetchpriority: 'high', href })
}

/** schema.org NewsArticle. */
function newsArticle(article: Article, address: string | undefined, picture: string | undefined): unknown {
  const { headline, kicker, lang, published, updated, dateline, publisher, entities } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline.text,
    ...(kicker && { alternativeHeadline: kicker.text }),
    inLanguage: lang,
    ...(address && { url: address, mainEntityOfPage: address }),
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...(dateline?.byline && { author: { '@type': 'Person', name: dateline.byline } }),
    ...(dateline?.place && { dateline: dateline.place }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(picture && { image: picture }),
    ...(entities.length > 0 && {
      mentions: entities.map(({ kind, name }) => ({ '@type': schemaTypes[kind], name })),
    }),
  }
}

const schemaTypes = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  event: 'Event',
  work: 'CreativeWork',
} as const

/** A data block that no text inside it can end. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`
}

/** Where a reader's program finds the page's feed, if it has one. */
function feedElement(title: string, feed: string | undefined, options: SiteOptions): string {
  const href = feed && linkTo(options, feed)
  return headElement('link', { rel: 'alternate', type: 'application/atom+xml', title, href })
}

/** What a page that is no article tells. `feed` is the path of its feed. */
export function plainHead(
  title: string,
  description: string,
  path: string,
  options: SiteOptions,
  feed?: string,
): readonly string[] {
  return [
    headElement('meta', { name: 'description', content: description }),
    headElement('link', { rel: 'canonical', href: absolute(options, path) }),
    feedElement(title, feed, options),
    headElement('meta', { property: 'og:type', content: 'website' }),
    headElement('meta', { property: 'og:title', content: title }),
    headElement('meta', { property: 'og:description', content: description }),
    headElement('meta', { property: 'og:url', content: absolute(options, path) }),
    ...pictureElements(sitePicture(options)),
  ]
}
