import type { Article } from '../article/article.ts'
import type { Entity } from '../entity/entity.ts'
import { catalogueOf } from '../library/catalogue.ts'
import { summaryOf } from '../library/summary.ts'
import type { SiteOptions } from './site.ts'

export const nile: Entity = { id: 'nile', kind: 'place', name: 'النيل' }

/** An article with what a test says about it; it names the Nile in its headline. */
export function anArticle(id: string, own: Partial<Article> = {}): Article {
  return {
    version: 1,
    id,
    lang: 'ar',
    dir: 'rtl',
    headline: { text: 'النيل يفيض', mentions: [{ start: 0, end: 5, entity: 'nile' }] },
    body: [],
    entities: [nile],
    related: [],
    ...own,
  }
}

/** A library of articles as the builder has it. */
export function aLibrary(articles: readonly Article[]) {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    catalogue: catalogueOf(articles.map(summaryOf), () => undefined),
    articleOf: (id: string) => byId.get(id),
  }
}

export const atHome: SiteOptions = { library: 'library', output: 'dist', browser: 'browser', basePath: '/' }
export const online: SiteOptions = { ...atHome, siteUrl: 'https://example.org' }
export const belowNews: SiteOptions = {
  ...atHome,
  basePath: '/news/',
  siteUrl: 'https://example.org/news',
}
