import { findMachineDate } from '../dates/find-date.ts'
import type { ImportOptions } from '../page.ts'
import { bylineOf } from '../steps/byline.ts'
import { type Draft, noteTaken } from '../steps/draft.ts'
import { bare, findCopyrightOwner } from '../steps/publisher.ts'
import type { FoundTitle } from './find-html-headline.ts'
import type { PageFacts } from './page-facts.ts'
import type { Piece } from './piece.ts'
import { setByline } from './read-html-head.ts'

/** Takes what the page's own fields say of the article into the draft. */
export function readFactsInto(
  draft: Draft,
  facts: PageFacts,
  title: FoundTitle,
  pieces: readonly Piece[],
  options: ImportOptions,
): void {
  const { jsonLd } = facts
  draft.headline = title.headline
  noteTaken(draft, 'take-headline', 'headline', title.headline)
  const publisher = options.publisher ?? publisherOf(facts, title, pieces)
  if (publisher) draft.publisher = publisher
  noteTaken(draft, 'take-publisher', 'publisher', publisher)
  if (facts.url) draft.url = facts.url
  const published = machineDate(draft, jsonLd?.published) ?? machineDate(draft, facts.published)
  const updated = machineDate(draft, jsonLd?.updated) ?? machineDate(draft, facts.updated)
  if (published) draft.published = published
  if (updated && updated !== published) draft.updated = updated
  noteTaken(draft, 'take-date-field', 'published', published)
  const alternative = jsonLd?.alternativeHeadline
  if (alternative && bare(alternative) !== bare(title.headline)) draft.kicker = alternative
  const authors = (jsonLd?.authors ?? []).flatMap((author) => bylineOf(author) ?? [])
  const named = authors.filter((author) => bare(author) !== bare(publisher ?? '') && !isSite(author, facts))
  if (named.length > 0) setByline(draft, named.join(draft.lang === 'ar' ? '، ' : ', '))
  const author = facts.author ? bylineOf(facts.author) : undefined
  if (author && !isSite(author, facts)) setByline(draft, author)
}

/** Takes the date of the page's template where nothing said a better one. */
export function readTemplateDate(draft: Draft, facts: PageFacts): void {
  if (draft.published) return
  const date = machineDate(draft, facts.templateDate)
  if (!date) return
  draft.published = date
  noteTaken(draft, 'take-date-field', 'published', date)
}

function machineDate(draft: Draft, value: string | undefined): string | undefined {
  return value ? findMachineDate(value, draft.lang) : undefined
}

function publisherOf(facts: PageFacts, title: FoundTitle, pieces: readonly Piece[]): string | undefined {
  const named = [facts.siteName, facts.jsonLd?.publisher, title.publisher].filter(
    (name) => name !== undefined,
  )
  const proper = named.find((name) => !/^(?:https?:|www\.)|^\S+\.\w{2,4}$/.test(name))
  const owner = pieces.map((piece) => findCopyrightOwner(piece.text)).find((name) => name !== undefined)
  return proper ?? owner ?? named[0]
}

/** Whether an author's name is the site's rather than a writer's. */
function isSite(name: string, { siteName, jsonLd }: PageFacts): boolean {
  const sites = [siteName, jsonLd?.publisher].map((site) => bare(site ?? ''))
  return sites.includes(bare(name)) || /^\S+\.(?:com|net|org|ir|il|pk)$/i.test(name)
}
