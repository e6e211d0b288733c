import type { Embedded } from '../app/embedded.ts'
import { titleOfPage } from '../app/title-of-page.ts'
import type { Article } from '../article/article.ts'
import { type Catalogue, mostNamed } from '../library/catalogue.ts'
import { hasFeed } from '../library/has-feed.ts'
import { lineOf, openingOf } from '../library/headline.ts'
import { allNames, type NamesOverview, namesOverviewPath } from '../library/names-data.ts'
import {
  dataPath,
  type EntityData,
  type FrontData,
  headlinesInPage,
  type RelatedData,
} from '../library/site-data.ts'
import {
  articlePath,
  entityFeedPath,
  entityPath,
  feedPath,
  frontPath,
  importPath,
  keptPath,
  namesPath,
  searchPath,
} from '../navigation/paths.ts'
import { arabic } from '../words/ar/words.ts'
import { arabicPages } from '../words/ar/page-words.ts'
import { articleHead, plainHead } from './article-head.ts'
import type { SharePicture } from './pictures/share-picture.ts'
import type { SiteOptions } from './site.ts'

/** A page to render: its address below the base, and everything it needs. */
export type PlannedPage = {
  readonly path: string
  readonly title: string
  readonly head: readonly string[]
  readonly data: Embedded['data']
}

const mostNamedOnFront = 16

/** The page of one article, with the headlines beside it. */
export function articlePage(
  article: Article,
  related: RelatedData,
  picture: SharePicture | undefined,
  options: SiteOptions,
): PlannedPage {
  return {
    path: articlePath(article.id),
    title: titleOfPage(article.headline.text, arabic.product),
    head: articleHead(article, picture, options),
    data: [
      [dataPath.article(article.id), article],
      [dataPath.related(article.id), related],
    ],
  }
}

/** The page of one entity. */
export function entityPage(data: EntityData, options: SiteOptions): PlannedPage {
  const { entity } = data
  const name = entity.names?.ar ?? entity.name
  const description = `${name}: ${arabic.kinds[entity.kind].one}. ${arabicPages.entity.summary(entity.articles, entity.mentions)}.`
  return {
    path: entityPath(entity.id),
    title: titleOfPage(name, arabic.product),
    head: plainHead(
      name,
      description,
      entityPath(entity.id),
      options,
      hasFeed(data.headlines) ? entityFeedPath(entity.id) : undefined,
    ),
    data: [[dataPath.entity(entity.id), data]],
  }
}

/** The front page's data: the newest headlines, the first with its opening lines. */
export function frontData(catalogue: Catalogue, readArticle: (id: string) => Article): FrontData {
  const [lead, ...others] = catalogue.headlines.slice(0, headlinesInPage).map(lineOf)
  const opening = lead && openingOf(readArticle(lead.id))
  return {
    headlines: lead ? [{ ...lead, ...(opening && { opening }) }, ...others] : [],
    total: catalogue.headlines.length,
    mostNamed: mostNamed(catalogue.entities.values(), mostNamedOnFront),
  }
}

/** The pages there is one of. */
export function singlePages(
  front: FrontData,
  names: NamesOverview,
  options: SiteOptions,
): readonly PlannedPage[] {
  const page = (
    path: string,
    title: string,
    description: string,
    data: Embedded['data'] = [],
    feed?: string,
  ): PlannedPage => ({
    path,
    title: titleOfPage(title, arabic.product),
    head: plainHead(title, description, path, options, feed),
    data,
  })
  return [
    page(
      frontPath,
      arabic.tagline,
      arabic.colophon,
      [[dataPath.front, front]],
      hasFeed(front.headlines) ? feedPath : undefined,
    ),
    page(namesPath, arabicPages.names.title, arabicPages.names.intro(allNames(names)), [
      [namesOverviewPath, names],
    ]),
    page(searchPath, arabicPages.search.title, arabic.searchBox.label),
    page(keptPath, arabicPages.kept.title, arabicPages.kept.intro),
    page(importPath, arabicPages.importing.title, arabicPages.importing.paragraphs[0] ?? ''),
  ]
}
