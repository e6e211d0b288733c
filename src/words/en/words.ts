import { isolate } from '../isolate.ts'
import { quotedWith } from '../quoted.ts'
import { grouped, pluralIn } from '../plural.ts'
import type { Words } from '../words.ts'

const plural = pluralIn('en')
const quoted = quotedWith('“', '”')
const list = (names: readonly string[]) => names.map(isolate).join(', ')
const quotedList = (names: readonly string[]) => names.map(quoted).join(' and ')

const headlines = plural({ one: () => 'one headline', other: (n) => `${n} headlines` })
const sharedNames = plural({ one: () => 'one shared name', other: (n) => `${n} shared names` })

export const english: Words = {
  lang: 'en',
  dir: 'ltr',
  product: 'ورّاق',
  tagline: 'News, read as it deserves',
  skipToText: 'To the text',
  navigation: { label: 'Sections', front: 'News', names: 'Names', search: 'Search', kept: 'Kept' },
  settings: 'Settings',
  kinds: {
    person: { one: 'person', many: 'People' },
    organisation: { one: 'organisation', many: 'Organisations' },
    place: { one: 'place', many: 'Places' },
    event: { one: 'event', many: 'Events' },
    work: { one: 'work', many: 'Works' },
  },
  count: { headlines },
  article: {
    updated: (date) => `updated ${date}`,
    source: (publisher) => `Source: ${isolate(publisher)}`,
    sourcePage: 'source page',
    wholePicture: 'The whole picture',
    pictureElsewhere: 'Picture at the source',
    inThisArticle: 'In this article',
    mentionsHint: 'Choose a name to keep only the news that mentions it.',
    tableLabel: 'Table',
  },
  tools: {
    label: 'Reading tools',
    minutes: plural({
      one: () => 'one minute to read',
      other: (n) => (n === '0' ? 'less than a minute to read' : `${n} minutes to read`),
    }),
    save: 'Save',
    saved: 'Saved',
    listen: 'Listen',
    share: 'Share',
    focus: 'Text alone',
    turn: 'Turn direction',
  },
  related: {
    title: 'Related news',
    newest: 'Latest news',
    newestWhy: 'These share no name with this article; they are the newest in the library.',
    fromSource: (publisher) =>
      publisher ? `Headlines from ${isolate(publisher)}` : 'Headlines from the source page',
    fromSourceWhy: 'They came with the article on its original page and are not part of the library.',
    shared: (count, shown) => `${sharedNames(count)}: ${list(shown)}${count > shown.length ? '…' : ''}`,
    more: 'More on this',
    sharedWords: (shown) => `In both headlines: ${list(shown)}`,
    none: { title: 'Nothing else yet', text: 'This is the only article in the library so far.' },
  },
  filter: {
    label: 'Your choice',
    remove: (name) => `Remove ${quoted(name)} from the choice`,
    clear: 'All news',
    narrow: 'Narrow by date, source and language',
    from: (day) => `from ${isolate(day)}`,
    to: (day) => `until ${isolate(day)}`,
    include: (name) => `Add ${quoted(name)} to the choice`,
    exclude: (name) => `Leave out what mentions ${quoted(name)}`,
    excluded: (name) => `without ${isolate(name)}`,
    headlinesFor: (count, shown) =>
      `${headlines(count)}${shown.length > 0 ? ` for ${quotedList(shown)}` : ''}`,
    cleared: 'The choice is cleared; all news is back.',
    nothing: {
      title: 'No other news',
      text: 'Nothing else in the library fits this choice. Remove a name to widen it.',
    },
    nextMention: 'Next mention',
    previousMention: 'Previous mention',
    mentionPosition: (position, total) => `${position} of ${total}`,
    toHeadlines: headlines,
  },
  moreHeadlines: 'More news',
  headlinesOf: (count, total) => `${headlines(count)} of ${grouped(total)}`,
  searchBox: {
    label: 'Search articles and names',
    submit: 'Search',
  },
  states: {
    loading: 'Opening…',
    retry: 'Try again',
    home: 'To the news',
    offline: {
      title: 'No connection',
      text: 'This article has not been kept on your device. Try again when the connection is back.',
    },
    missingArticle: {
      title: 'No such article',
      text: 'It may have been moved or removed, or a letter is missing from the link.',
    },
    missingEntity: {
      title: 'No such name',
      text: 'No article in the library mentions it. All names are listed on their page.',
    },
    missingPage: { title: 'No page here', text: 'This link leads nowhere. Start from the news, or search.' },
    broken: {
      title: 'The data could not be read',
      text: 'The file arrived incomplete or damaged. Try again; if it happens again, tell the publisher.',
    },
    server: {
      title: 'The server did not answer',
      text: 'The problem is the server’s, not yours. Try again in a while.',
    },
    crashed: {
      title: 'This part could not be shown',
      text: 'Something failed here; the rest of the page is sound. Reload the page if you need it.',
    },
    offlineBar: 'You are offline and reading what is kept on this device.',
  },
  colophon:
    'Warraq: the warrāqs of old copied books and sold them; this one copies the news clean, to be read.',
}
