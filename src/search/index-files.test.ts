import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { packOf, packsOfPrefix, readPack, writePacks } from './pack.ts'
import { postingStore } from './posting-store.ts'
import { decodePostings, encodePostings, type Posting } from './postings.ts'

const level = fc.nat(7)
const postings = fc
  .uniqueArray(fc.nat(200_000), { maxLength: 300 })
  .chain((ordinals) =>
    fc
      .array(level, { minLength: ordinals.length, maxLength: ordinals.length })
      .map((levels) =>
        [...ordinals]
          .sort((a, b) => a - b)
          .map((ordinal, index): Posting => ({ ordinal, level: levels[index] ?? 0 })),
      ),
  )

function decoded(bytes: Uint8Array, count: number): readonly Posting[] {
  const found: Posting[] = []
  decodePostings(bytes, count, (ordinal, of) => found.push({ ordinal, level: of }))
  return found
}

describe('postings', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(postings, (list) => {
        expect(decoded(encodePostings(list), list.length)).toEqual(list)
      }),
      { seed: 21 },
    )
  })

  it('say so where they are cut off', () => {
    const list = Array.from({ length: 40 }, (_, index) => ({ ordinal: index * 9, level: 1 }))
    expect(() => decoded(encodePostings(list).slice(0, 12), 40)).toThrow(RangeError)
  })

  it('take a quarter of a byte each where nearly every article has the word', () => {
    const list = Array.from({ length: 90_000 }, (_, index) => ({
      ordinal: index + Math.floor(index / 9),
      level: 0,
    }))
    expect(encodePostings(list).length).toBeLessThan(26_000)
  })

  it('of very common words keep what is in a headline apart', () => {
    const list = Array.from({ length: 5_000 }, (_, index) => ({ ordinal: index, level: index % 8 }))
    const levels = decoded(encodePostings(list), list.length).map(({ level: of }) => of)
    expect(Math.min(...levels.filter((_, index) => index % 8 > 4))).toBeGreaterThan(
      Math.max(...levels.filter((_, index) => index % 8 < 5)),
    )
  })

  it('wait in a store in the order they came', () => {
    const store = postingStore()
    for (let ordinal = 0; ordinal < 300_000; ordinal++) store.add(ordinal % 3, ordinal, ordinal % 8)
    expect(store.of(1)).toHaveLength(100_000)
    expect(store.of(1).slice(0, 2)).toEqual([
      { ordinal: 1, level: 1 },
      { ordinal: 4, level: 4 },
    ])
    expect(store.of(1).at(-1)).toEqual({ ordinal: 299_998, level: 299_998 % 8 })
    expect(store.of(9)).toEqual([])
  })
})

describe('packs', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتمن'), minLength: 1, maxLength: 8 })
  const dictionary = fc.uniqueArray(word, { minLength: 1, maxLength: 200 }).map((stems) =>
    [...stems].sort().map((stem, index) => ({
      stem,
      forms: [`ال${stem}`, stem, 'غير'].map((letters) => ({
        letters,
        postings: Array.from({ length: index % 90 }, (_, at) => ({
          ordinal: at * 17 + index,
          level: at % 8,
        })),
      })),
    })),
  )

  it('hold every stem where their list says', () => {
    fc.assert(
      fc.property(dictionary, word, (clusters, prefix) => {
        const packs = [...writePacks(clusters)]
        const from = packs.map((pack) => pack.from)
        for (const { stem, forms } of clusters) {
          const found = readPack(packs[packOf(stem, from)]?.bytes ?? new Uint8Array()).find(
            (one) => one.stem === stem,
          )
          expect(found?.forms.map(({ letters }) => letters)).toEqual(forms.map(({ letters }) => letters))
          for (const [index, form] of forms.entries()) {
            const written = found?.forms[index]
            expect(decoded(written?.postings ?? new Uint8Array(), written?.articles ?? 0)).toEqual(
              form.postings,
            )
          }
        }
        const begun = packsOfPrefix(prefix, from).flatMap((number) =>
          readPack(packs[number]?.bytes ?? new Uint8Array()),
        )
        const beginning = (list: readonly { stem: string }[]) =>
          list.map(({ stem }) => stem).filter((stem) => stem.startsWith(prefix))
        expect(beginning(begun)).toEqual(beginning(clusters))
      }),
      { seed: 22, numRuns: 40 },
    )
  })

  it.each([[[0xff, 0xff]], [[3, 0xd8, 0xa7]], [[1, 0x61, 200]]])(
    'refuse bytes that are none: %j',
    (bytes) => {
      expect(() => readPack(Uint8Array.from(bytes))).toThrow()
    },
  )
})

describe('editDistance', () => {
  it.each([
    ['قاهره', 'قاهره', 0],
    ['قاهرره', 'قاهره', 1],
    ['قهاره', 'قاهره', 1],
    ['قاهر', 'قاهره', 1],
    ['بيروت', 'بغداد', 3],
  ])('%s is %s but for %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance)
    expect(editDistance(b, a, 2)).toBe(distance)
  })
})
