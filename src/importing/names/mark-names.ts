import type { Article, Text } from '../../article/article.ts'
import { mapTexts } from '../../article/texts.ts'
import type { Mention } from '../../entity/mention.ts'
import type { ImportOptions, Note } from '../page.ts'
import { addCapitalNames } from './capital-names.ts'
import { entitiesOf } from './entities-of.ts'
import { addFacilities } from './facilities.ts'
import { findKnown } from './find-known.ts'
import { addHeadedNames } from './headed-names.ts'
import { addInstitutions } from './institutions.ts'
import { languageOfText } from './language-of-text.ts'
import { addLastNames } from './last-names.ts'
import { addLocatedPlaces } from './located-places.ts'
import { entitiesMatcher, knowledgeMatcher } from './matcher.ts'
import { type Mark, type Page, pageOf } from './page.ts'
import { addPhraseNames } from './phrase-names.ts'
import { addQuotedNames } from './quoted-names.ts'
import { settleKnown } from './settle-known.ts'
import { addAbbreviations, addShortNames } from './short-names.ts'
import { addTitledNames } from './titled-names.ts'
import { addUrduNames } from './urdu-names.ts'

/** One look at an article's names: the marks before it in, the marks after it out. */
type Step = (page: Page, marks: readonly Mark[]) => readonly Mark[]

/** What is looked for after the known names, in order. */
const steps: readonly Step[] = [
  addTitledNames,
  addFacilities,
  addInstitutions,
  addHeadedNames,
  addPhraseNames,
  addUrduNames,
  addCapitalNames,
  addQuotedNames,
  addLocatedPlaces,
  addShortNames,
  addAbbreviations,
  addLastNames,
]

/** Marks the names in every text of an article, and lists the entities they name. */
export function markNames(
  article: Article,
  options: ImportOptions,
): { article: Article; notes: readonly Note[] } {
  const lang = article.lang.toLowerCase().split('-')[0] ?? 'en'
  const sources = textsInOrder(article)
  const page = pageOf(sources, (source) => languageOfText(source, lang))
  const given = options.entities ?? []
  const matchersOf = (one: string) =>
    given.length > 0 ? [entitiesMatcher(one, given), knowledgeMatcher(one)] : [knowledgeMatcher(one)]
  const known = settleKnown(page, findKnown(page, matchersOf))
  const marks = steps.reduce((found, step) => step(page, found), known)
  return {
    article: { ...withMentions(article, marks), entities: entitiesOf(marks, sources, lang) },
    notes: marks.map((mark) => ({
      rule: mark.rule,
      verdict: 'marked',
      text: (sources[mark.text] ?? '').slice(mark.start, mark.end),
      as: mark.subject.id,
    })),
  }
}

/** The texts of an article in the order in which `mapTexts` visits them. */
function textsInOrder(article: Article): readonly string[] {
  const texts: string[] = []
  mapTexts(article, (text) => {
    texts.push(text.text)
    return text
  })
  return texts
}

function withMentions(article: Article, marks: readonly Mark[]): Article {
  const byText = new Map<number, Mention[]>()
  for (const { text, start, end, subject } of marks) {
    const mentions = byText.get(text) ?? []
    mentions.push({ start, end, entity: subject.id })
    byText.set(text, mentions)
  }
  let index = 0
  return mapTexts(article, ({ text }): Text => {
    const mentions = byText.get(index++) ?? []
    return { text, mentions: mentions.sort((a, b) => a.start - b.start) }
  })
}
