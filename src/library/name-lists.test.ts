import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntityKind, entityKinds } from '../entity/entity.ts'
import type { Listed } from './catalogue.ts'
import { namesOverview, namesPages, orderedNames } from './name-lists.ts'
import { namesInPage, namesPagePath, topNames } from './names-data.ts'

const listed = (id: string, name: string, articles = 1, kind: EntityKind = 'place'): Listed => ({
  id,
  kind,
  name,
  articles,
  mentions: articles,
})

const sampleNames = [
  { ...listed('cairo', 'القاهرة', 9), names: { ar: 'القاهرة', en: 'Cairo', he: 'קהיר' }, wikidata: 'Q85' },
  listed('athens', 'أثينا', 3),
  listed('alexandria', 'الإسكندرية', 5),
  listed('1984', '1984', 2, 'work'),
]

describe('the overview of names', () => {
  it('has each kind with its number, its most named and its letters', () => {
    const { kinds } = namesOverview(orderedNames(sampleNames))
    expect(kinds.map(({ kind, names }) => [kind, names])).toEqual([
      ['place', 3],
      ['work', 1],
    ])
    expect(kinds[0]?.top.map(({ id }) => id)).toEqual(['cairo', 'alexandria', 'athens'])
    expect(kinds[0]?.letters).toEqual({
      ar: [
        ['ا', 2],
        ['ق', 1],
      ],
      en: [
        ['C', 1],
        ['ا', 2],
      ],
    })
    expect(kinds[1]?.letters.ar).toEqual([['', 1]])
  })

  it('stays small however many there are', () => {
    const many = Array.from({ length: 3000 }, (_, index) => listed(`n${index}`, `اسم ${index}`, index))
    expect(namesOverview(orderedNames(many)).kinds[0]?.top.length).toBe(topNames)
  })
})

describe('the pages of names', () => {
  it('carry what is shown and no more', () => {
    const [, page] = [...namesPages(orderedNames(sampleNames))][0] ?? []
    expect(page?.names[0]).toEqual({
      id: 'cairo',
      name: 'القاهرة',
      names: { ar: 'القاهرة', en: 'Cairo' },
      articles: 9,
    })
  })

  it('by letter stay the same when only numbers change', () => {
    const byLetter = (names: readonly Listed[]) =>
      [...namesPages(orderedNames(names))].filter(([{ order }]) => order !== 'count').map(([, page]) => page)
    const more = sampleNames.map((name) => ({ ...name, articles: name.articles + 1 }))
    expect(byLetter(more)).toEqual(byLetter(sampleNames))
  })

  it('hold every name once in each order, at addresses of their own', () => {
    const name = fc.tuple(
      fc.constantFrom('ا', 'ب', 'القلعة', 'Z', '7', '#', 'é'),
      fc.constantFrom(...entityKinds),
    )
    fc.assert(
      fc.property(fc.array(name, { maxLength: 40 }), (all) => {
        const entities = all.map(([text, kind], index) => listed(`id${index}`, text + index, index % 7, kind))
        const pages = [...namesPages(orderedNames(entities))]
        const paths = pages.map(([place]) => namesPagePath(place))
        expect(new Set(paths).size).toBe(paths.length)
        for (const order of ['count', 'ar', 'en']) {
          const ids = pages.filter(([place]) => place.order === order).flatMap(([, { names }]) => names)
          expect(ids.map(({ id }) => id).sort()).toEqual(entities.map(({ id }) => id).sort())
        }
        for (const { kind, letters } of namesOverview(orderedNames(entities)).kinds) {
          for (const [letter, count] of letters.ar) {
            const under = pages.filter(
              ([place]) => place.kind === kind && place.order === 'ar' && place.letter === letter,
            )
            expect(under.flatMap(([, { names }]) => names).length).toBe(count)
          }
        }
      }),
    )
  })

  it('are cut where they are long', () => {
    const many = Array.from({ length: namesInPage + 1 }, (_, index) => listed(`n${index}`, `باب ${index}`, 1))
    const pages = [...namesPages(orderedNames(many))].filter(([{ order }]) => order === 'ar')
    expect(pages.map(([place, { names }]) => [namesPagePath(place), names.length])).toEqual([
      ['library/names/place/ar/ب/0.json', namesInPage],
      ['library/names/place/ar/ب/1.json', 1],
    ])
  })
})
