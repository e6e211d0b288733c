import { type EntityKind, nameIn } from '../entity/entity.ts'
import { byAlphabet, initialOf } from '../text/sort-name.ts'
import { byArticles, groupByKind, type Listed } from './catalogue.ts'
import {
  type Alphabet,
  alphabets,
  type NameLine,
  type NamesOverview,
  type NamesPageData,
  type NamesPlace,
  namesInPage,
  topNames,
} from './names-data.ts'

/** The names of one kind in each order they are listed in. */
export type OrderedNames = {
  readonly kind: EntityKind
  /** In most articles first. */
  readonly byCount: readonly Listed[]
  readonly byLetter: Readonly<Record<Alphabet, readonly UnderLetter[]>>
}

type UnderLetter = readonly [letter: string, names: readonly Listed[]]

/** Puts names in order, kind by kind; what the site lists is all made of it. */
export function orderedNames(entities: Iterable<Listed>): readonly OrderedNames[] {
  return groupByKind([...entities].sort(byArticles)).map(([kind, byCount]) => ({
    kind,
    byCount,
    byLetter: { ar: underLetters(byCount, 'ar'), en: underLetters(byCount, 'en') },
  }))
}

/** What stands of every kind on the page of all names. */
export function namesOverview(names: readonly OrderedNames[]): NamesOverview {
  const sizes = (letters: readonly UnderLetter[]) =>
    letters.map(([letter, under]) => [letter, under.length] as const)
  return {
    kinds: names.map(({ kind, byCount, byLetter }) => ({
      kind,
      names: byCount.length,
      top: byCount.slice(0, topNames).map(lineOf),
      letters: { ar: sizes(byLetter.ar), en: sizes(byLetter.en) },
    })),
  }
}

/**
 * Every page of every list of names.
 *
 * Why letters apart: a new name moves those after it under its own letter only, and the other files stay.
 */
export function* namesPages(names: readonly OrderedNames[]): Generator<readonly [NamesPlace, NamesPageData]> {
  for (const { kind, byCount, byLetter } of names) {
    for (const [page, names] of pagesOf(byCount)) yield [{ kind, order: 'count', page }, { names }]
    for (const order of alphabets) {
      for (const [letter, under] of byLetter[order]) {
        for (const [page, names] of pagesOf(under))
          yield [{ kind, order, letter, page }, { names: names.map(uncounted) }]
      }
    }
  }
}

function pagesOf(
  entities: readonly Listed[],
): readonly (readonly [page: number, names: readonly NameLine[]])[] {
  return Array.from({ length: Math.ceil(entities.length / namesInPage) }, (_, page) => [
    page,
    entities.slice(page * namesInPage, (page + 1) * namesInPage).map(lineOf),
  ])
}

/** Names under their letters in the order of an alphabet; what stands under none comes last. */
function underLetters(entities: readonly Listed[], lang: Alphabet): readonly UnderLetter[] {
  const compare = byAlphabet(lang)
  const groups = new Map<string, Listed[]>()
  for (const entity of entities) {
    const letter = initialOf(nameIn(entity, lang))
    const group = groups.get(letter) ?? []
    groups.set(letter, group)
    group.push(entity)
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([letter, group]) => [
      letter,
      group.sort((a, b) => compare(nameIn(a, lang), nameIn(b, lang)) || (a.id < b.id ? -1 : 1)),
    ])
}

function uncounted({ articles, ...line }: NameLine): NameLine {
  return line
}

/** Only the names a list can show. */
function lineOf({ id, name, names = {}, articles }: Listed): NameLine {
  const shown = alphabets.flatMap((lang) => (Object.hasOwn(names, lang) ? [[lang, names[lang] ?? name]] : []))
  return { id, name, ...(shown.length > 0 && { names: Object.fromEntries(shown) }), articles }
}
