import type { Article } from '../article/article.ts'
import { articlePath, entityPath, frontPath, namesPath } from '../navigation/paths.ts'
import { atomDate, lastChange } from './atom-entry.ts'
import { absolute, type SiteOptions } from './site.ts'
import type { SiteFile } from './site-file.ts'
import { escapeXml, xmlDeclaration, xmlElement } from './xml.ts'

/** Source: the sitemaps protocol 0.9. Units: bytes as UTF-8, a megabyte below what is allowed. */
const mostAddresses = 50_000
const mostBytes = 49_000_000

export const sitemapPath = '/sitemap.xml'

/** What a sitemap says of an article. */
export type Listing = Pick<Article, 'id' | 'published' | 'updated'>

/**
 * The sitemap: an index, and its parts. None where the site's address is not known, for a sitemap's
 * addresses are absolute.
 *
 * `articles` come oldest first, so that a full part never changes.
 */
export function* sitemap(
  articles: Iterable<Listing>,
  entities: Iterable<string>,
  options: SiteOptions,
): Generator<SiteFile> {
  if (!options.siteUrl) return
  const pages = [frontPath, namesPath].map((path) => place(path, options))
  const parts: string[] = []
  for (const [name, places] of [
    ['pages', pages],
    ['articles', placesOfArticles(articles, options)],
    ['names', placesOfEntities(entities, options)],
  ] as const) {
    let number = 0
    for (const part of inParts(places)) {
      const path = `/sitemap-${name}-${++number}.xml`
      parts.push(path)
      yield [path, urlset(part)]
    }
  }
  const listed = parts.map((path) => `<sitemap><loc>${location(path, options)}</loc></sitemap>\n`)
  yield [
    sitemapPath,
    `${xmlDeclaration}${xmlElement('sitemapindex', { xmlns: protocol }, `\n${listed.join('')}`)}\n`,
  ]
}

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9'

function urlset(places: readonly string[]): string {
  return `${xmlDeclaration}${xmlElement('urlset', { xmlns: protocol }, `\n${places.join('')}`)}\n`
}

function* placesOfArticles(articles: Iterable<Listing>, options: SiteOptions): Generator<string> {
  for (const { id, published, updated } of articles) {
    const changed = published ? lastChange({ published, ...(updated && { updated }) }) : updated
    yield place(articlePath(id), options, changed && atomDate(changed))
  }
}

function* placesOfEntities(entities: Iterable<string>, options: SiteOptions): Generator<string> {
  for (const id of entities) yield place(entityPath(id), options)
}

function place(path: string, options: SiteOptions, changed?: string): string {
  const lastmod = changed ? `<lastmod>${changed}</lastmod>` : ''
  return `<url><loc>${location(path, options)}</loc>${lastmod}</url>\n`
}

function location(path: string, options: SiteOptions): string {
  return escapeXml(absolute(options, path) ?? path)
}

/** Cuts a list where it reaches what one sitemap may hold. */
export function* inParts(
  places: Iterable<string>,
  most = { addresses: mostAddresses, bytes: mostBytes },
): Generator<readonly string[]> {
  let part: string[] = []
  let bytes = 0
  for (const one of places) {
    const size = Buffer.byteLength(one)
    if (part.length > 0 && (part.length === most.addresses || bytes + size > most.bytes)) {
      yield part
      part = []
      bytes = 0
    }
    part.push(one)
    bytes += size
  }
  if (part.length > 0) yield part
}
