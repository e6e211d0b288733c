import { english } from './words.ts'
import { quotedWith } from '../quoted.ts'
import type { PageWords } from '../page-words.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('en')
const quoted = quotedWith('“', '”')
const { headlines } = english.count
const articles = plural({ one: () => 'one article', other: (n) => `${n} articles` })
const mentions = plural({ one: () => 'mentioned once', other: (n) => `mentioned ${n} times` })
const names = plural({ one: () => 'one name', other: (n) => `${n} names` })

export const englishPages: PageWords = {
  count: { articles, mentions, names },
  front: {
    title: 'News',
    mostNamed: 'Most mentioned',
    undated: 'Undated',
    all: headlines,
    empty: {
      title: 'The library is empty',
      text: 'No article has been imported. Import a saved page and build the site again.',
    },
  },
  filterForm: {
    from: 'From',
    to: 'Until',
    publisher: 'Source',
    anyPublisher: 'All sources',
    language: 'Language',
    anyLanguage: 'All languages',
  },
  names: {
    title: 'Names',
    intro: (count) => `${names(count)} in the articles of this library.`,
    empty: { title: 'No names yet', text: 'The articles of this library mention no known names.' },
  },
  entity: {
    elsewhere: 'The name in other languages',
    headlines: 'News that mentions this name',
    summary: (inArticles, times) => `${articles(inArticles)}, ${mentions(times)}`,
    wikidata: 'On Wikidata',
  },
  feed: {
    follow: 'Follow in a feed reader (Atom)',
    entity: (name) => `The latest that mentions ${quoted(name)}`,
  },
  search: {
    title: 'Search',
    hint: 'Spelling is forgiven: hamza, vowel signs and attached particles make no difference. Put a phrase in quotes to find its words in a row.',
    names: 'Names',
    suggestions: 'Suggestions',
    inTexts: (query) => `Search the articles for ${quoted(query)}`,
    exactLetters: 'Letters as written',
    searching: 'Searching…',
    found: (count, query) => `${articles(count)} for ${quoted(query)}`,
    foundAtLeast: (count, query) =>
      `${articles(count)} for ${quoted(query)} among the nearest; others may have it too.`,
    partial: 'No article has all the words; these come nearest.',
    sort: { best: 'Nearest first', newest: 'Newest first' },
    meant: (query) => `Did you mean ${quoted(query)}?`,
    nothing: (query) => ({
      title: `Nothing for ${quoted(query)}`,
      text: 'Try fewer words or a shorter name, or browse all names.',
    }),
    nothingInFilter: 'Search without the chosen names to find more.',
    offline: {
      title: 'No network',
      text: 'Searching the texts needs the network. Try again once it is back, or read what is kept on your device.',
    },
    noIndex: {
      title: 'The search did not work',
      text: 'The search index was not found; the site may just have been updated. Try again, and tell its publisher if it stays so.',
    },
  },
  kept: {
    title: 'Kept',
    intro: 'Articles you have read on this device; they open without a connection.',
    empty: {
      title: 'Nothing kept yet',
      text: 'Every article you read is kept on this device and listed here.',
    },
  },
  withoutScripts: {
    title: 'This page needs JavaScript',
    text: 'JavaScript shows this article, and it is off in your browser. Turn it on in the settings, then load the page again.',
  },
  importing: {
    title: 'Importing pages',
    paragraphs: [
      'Warraq turns saved pages into clean articles. Importing runs on the command line in the project’s folder:',
      'It takes HTML and text files, folders of them and ready article JSON; importing a page twice changes nothing. Build the site again afterwards to see the articles.',
    ],
  },
}
