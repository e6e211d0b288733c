import { cleanText } from '../../text/clean.ts'
import { type JsonLd, readJsonLd } from './read-json-ld.ts'
import { resolveUrl } from './resolve-url.ts'

/** What a page says of itself in fields no reader sees; cleaned, but not yet believed. */
export type PageFacts = {
  readonly jsonLd: JsonLd | undefined
  /** The page's titles, the most trusted first. */
  readonly titles: readonly string[]
  readonly siteName: string | undefined
  readonly author: string | undefined
  readonly published: string | undefined
  /** A date many templates write once and for all: believed where the page shows none. */
  readonly templateDate: string | undefined
  readonly updated: string | undefined
  readonly image: string | undefined
  readonly url: string | undefined
  /** What its addresses are relative to. */
  readonly base: string | undefined
}

/** Reads meta elements, links and JSON-LD. */
export function readFacts(document: Document, jsonLdSources: readonly string[]): PageFacts {
  const metas = metaMap(document)
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const jsonLd = readJsonLd(jsonLdSources)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const url = [canonical, meta('og:url'), jsonLd?.url]
    .map((address) => resolveUrl(address, undefined))
    .find(Boolean)
  const titles = [
    jsonLd?.headline,
    meta('og:title'),
    meta('twitter:title', 'dc.title', 'title'),
    document.querySelector('title')?.textContent,
  ]
  return {
    jsonLd,
    titles: titles.map((title) => cleanText(title ?? '')).filter((title) => title !== ''),
    siteName: meta(
      'og:site_name',
      'application-name',
      'dc.publisher',
      'publisher',
      'twitter:app:name:iphone',
    ),
    author: meta(
      'author',
      'article:author',
      'dc.creator',
      'sailthru.author',
      'parsely-author',
      'byl',
      'twitter:creator',
    ),
    published: meta(
      'article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'published_time',
      'og:published_time',
      'og:article:published_time',
    ),
    templateDate: meta('date'),
    updated: meta(
      'article:modified_time',
      'og:updated_time',
      'datemodified',
      'lastmod',
      'last-modified',
      'dc.date.modified',
    ),
    image: meta('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? jsonLd?.image,
    url,
    base: resolveUrl(document.querySelector('base')?.getAttribute('href'), url) ?? url,
  }
}

function metaMap(document: Document): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const value = cleanText(element.getAttribute('content') ?? '')
    if (value === '') continue
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase()
      if (name && !map.has(name)) map.set(name, value)
    }
  }
  return map
}
