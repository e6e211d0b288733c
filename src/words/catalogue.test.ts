import { describe, expect, it } from 'vitest'
import { arabicAloud } from './ar/aloud-words.ts'
import { arabicEntities } from './ar/entity-words.ts'
import { arabicPages } from './ar/page-words.ts'
import { arabicSettings } from './ar/settings-words.ts'
import { arabicShare } from './ar/share-words.ts'
import { arabicShelf } from './ar/shelf-words.ts'
import { arabic } from './ar/words.ts'
import type { Catalogue } from './catalogue.ts'
import { englishCatalogue } from './en/catalogue.ts'
import { persianCatalogue } from './fa/catalogue.ts'
import { hebrewCatalogue } from './he/catalogue.ts'
import { urduCatalogue } from './ur/catalogue.ts'

const arabicCatalogue: Catalogue = {
  words: arabic,
  pages: arabicPages,
  entities: arabicEntities,
  settings: arabicSettings,
  aloud: arabicAloud,
  share: arabicShare,
  shelf: arabicShelf,
}
const catalogues = [
  ['ar', arabicCatalogue],
  ['fa', persianCatalogue],
  ['he', hebrewCatalogue],
  ['ur', urduCatalogue],
  ['en', englishCatalogue],
] as const

describe.each(catalogues)('the catalogue of %s', (lang, catalogue) => {
  it('names its own language and direction', () => {
    expect(catalogue.words).toMatchObject({ lang, dir: lang === 'en' ? 'ltr' : 'rtl' })
  })

  it('has what the Arabic one has, and no empty word', () => {
    const paths = leavesOf(catalogue).map(([path]) => path)
    expect(paths.toSorted()).toEqual(
      leavesOf(arabicCatalogue)
        .map(([path]) => path)
        .toSorted(),
    )
    expect(leavesOf(catalogue).filter(([, leaf]) => typeof leaf === 'string' && !leaf.trim())).toEqual([])
  })

  it('has no phrase of another', () => {
    const others = catalogues.filter(([other]) => other !== lang).flatMap(([, other]) => phrasesOf(other))
    expect(phrasesOf(catalogue).filter((phrase) => others.includes(phrase))).toEqual([])
  })

  it.each(Object.entries(phrasesWithNames(catalogue)))('keeps a name in its own order in %s', (_, phrase) => {
    expect(phrase).toContain('\u2068C++\u2069')
  })
})

describe('the letters of a language', () => {
  it.each([
    ['fa', persianCatalogue, /[يىك]/],
    ['ur', urduCatalogue, /[يىكه]/],
    ['he', hebrewCatalogue, /["«»“”]/],
  ])('stand in %s, none that only look alike', (_, catalogue, foreign) => {
    const said = [...phrasesOf(catalogue), ...Object.values(phrasesWithNames(catalogue))]
    expect(said.filter((phrase) => foreign.test(phrase))).toEqual([])
  })
})

describe('counts', () => {
  it.each([
    ['fa', persianCatalogue, 0, ['هیچ خبری', 'هیچ مقاله‌ای', 'هیچ نامی']],
    ['fa', persianCatalogue, 1, ['یک خبر', 'یک مقاله', 'یک نام']],
    ['fa', persianCatalogue, 2, ['2 خبر', '2 مقاله', '2 نام']],
    ['he', hebrewCatalogue, 1, ['ידיעה אחת', 'כתבה אחת', 'שם אחד']],
    ['he', hebrewCatalogue, 2, ['שתי ידיעות', 'שתי כתבות', 'שני שמות']],
    ['he', hebrewCatalogue, 3, ['3 ידיעות', '3 כתבות', '3 שמות']],
    ['ur', urduCatalogue, 1, ['ایک خبر', 'ایک مضمون', 'ایک نام']],
    ['ur', urduCatalogue, 2, ['2 خبریں', '2 مضامین', '2 نام']],
  ] as const)('in %s say %4$s', (_, { words, pages }, count, phrases) => {
    const { articles, names } = pages.count
    expect([words.count.headlines(count), articles(count), names(count)]).toEqual(phrases)
  })
})

describe('a Hebrew prefix', () => {
  it.each([
    ['אוגוסט 2026', 'ב\u2068אוגוסט 2026\u2069'],
    ['2026', 'ב־\u20682026\u2069'],
  ])('joins letters and is hyphened before digits: %s', (period, phrase) => {
    expect(hebrewCatalogue.entities.timeline.within(period)).toBe(phrase)
  })
})

function leavesOf(value: unknown, path = '$'): readonly (readonly [path: string, leaf: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`))
}

/** What is said in more than one word; the names of months stay Arabic. */
function phrasesOf(catalogue: Catalogue): readonly string[] {
  return leavesOf(catalogue)
    .filter(([path]) => !/\.months\.(?!label)/.test(path))
    .flatMap(([, leaf]) => (typeof leaf === 'string' && leaf.includes(' ') ? [leaf] : []))
}

function phrasesWithNames({ words, pages, entities, shelf }: Catalogue): Readonly<Record<string, string>> {
  const name = 'C++'
  const { article, related, filter } = words
  return {
    source: article.source(name),
    'headlines of a source': related.fromSource(name),
    'shared names': related.shared(1, [name]),
    'shared words': related.sharedWords([name]),
    remove: filter.remove(name),
    from: filter.from(name),
    to: filter.to(name),
    include: filter.include(name),
    exclude: filter.exclude(name),
    excluded: filter.excluded(name),
    'headlines for': filter.headlinesFor(2, [name, name]),
    'a feed': pages.feed.entity(name),
    'where to search': pages.search.inTexts(name),
    found: pages.search.found(2, name),
    'found at least': pages.search.foundAtLeast(2, name),
    meant: pages.search.meant(name),
    nothing: pages.search.nothing(name).title,
    'the busiest period': entities.timeline.busiest(name, 2),
    'a period': entities.timeline.period(name, 2),
    within: entities.timeline.within(name),
    'a file': entities.export.as(name),
    'saved on a day': shelf.saved.when(name),
    'remove from the shelf': shelf.removeNamed(name),
    'removed from the shelf': shelf.removed(name),
    'a note': shelf.noteNamed(name),
    'under a letter': entities.names.underLetter(name, 2),
  }
}
