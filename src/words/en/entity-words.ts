import type { EntityWords } from '../entity-words.ts'
import { isolate } from '../isolate.ts'
import { grouped, pluralIn } from '../plural.ts'
import { englishPages } from './page-words.ts'
import { english } from './words.ts'

const plural = pluralIn('en')
const { names } = englishPages.count

export const englishEntities: EntityWords = {
  languages: {
    ar: 'Arabic',
    en: 'English',
    fa: 'Persian',
    he: 'Hebrew',
    ur: 'Urdu',
    fr: 'French',
    es: 'Spanish',
    de: 'German',
    ru: 'Russian',
    tr: 'Turkish',
    ku: 'Kurdish',
  },
  spellings: 'Also written',
  timeline: {
    title: 'Over time',
    hint: 'Choose a bar to keep only its news.',
    busiest: (period, articles) => `Most in ${isolate(period)}: ${english.count.headlines(articles)}.`,
    period: (period, articles) => `${isolate(period)}: ${english.count.headlines(articles)}`,
    within: (period) => `Within ${isolate(period)}`,
    wholeTime: 'All dates',
  },
  companions: { title: 'Appears with…', hint: 'Choose a name to keep the news that mentions both.' },
  sentences: {
    more: plural({
      one: () => 'and one more sentence',
      other: (n) => `and ${n} more sentences`,
    }),
    failed: 'The sentences could not be fetched.',
  },
  export: {
    label: 'Save the list as a file',
    as: (format) => `${isolate(format)} file`,
    progress: (done, total) => `${done} of ${english.count.headlines(total)} gathered…`,
    cancel: 'Stop',
    done: (count) => `The list is saved: ${english.count.headlines(count)}.`,
    failed: {
      title: 'The list was not saved',
      text: 'Fetching it broke off, and no file was written in part.',
    },
  },
  names: {
    search: 'Find a name in any language and spelling',
    all: (kind, count) => `${kind} (${grouped(count)})`,
    byAlphabet: (kind) => `${kind} by alphabet`,
    mostNamed: 'Most mentioned',
    alphabetical: 'By alphabet',
    allKinds: 'All kinds',
    letters: 'Letters',
    noLetter: 'Others',
    underLetter: (letter, count) => `${letter ? isolate(letter) : 'No letter'}: ${names(count)}`,
    more: 'More names',
    found: names,
    best: (count) => `The best ${count} names; add a letter to narrow the list.`,
    nothing: { title: 'No such name', text: 'Try fewer letters, or browse the names by alphabet.' },
    headlines: 'News',
    headlinesHint: 'Choose a name to read its news here.',
  },
  card: {
    newest: 'Latest news',
    only: 'No other news mentions it.',
    toPage: 'The page of this name',
    failed: 'Its news could not be fetched.',
  },
}
