import { describe, expect, it } from 'vitest'
import { type Anchor, anchorOf, type PlacedText } from './anchor.ts'
import { findAnchor } from './find-anchor.ts'

const nile = 'ينبع النيل من بحيرة فكتوريا ويجري شمالًا حتى البحر المتوسط، وطوله ستة آلاف وست مئة كيلومتر.'
const floods = 'كان الفيضان يأتي كل صيف فيغمر الحقول، ثم ينحسر الماء ويترك طميًا أسود خصيبًا.'
const dam = 'بُني السد العالي في أسوان بين سنتي 1960 و1970، فانتهى الفيضان.'

const texts = (...blocks: readonly string[]): readonly PlacedText[] =>
  blocks.map((text, block) => ({ block, item: 0, text }))

/** The anchor of a quote in the first of its texts that says it. */
function anchored(quote: string, ...blocks: readonly string[]): Anchor {
  const placed = texts(...blocks).find(({ text }) => text.includes(quote))
  if (!placed) throw new Error(`expected one of the texts to say ${quote}`)
  const start = placed.text.indexOf(quote)
  return anchorOf(placed, { start, end: start + quote.length })
}

/** What the passage reads in an article of other blocks, and in which. */
function found(anchor: Anchor, ...blocks: readonly string[]) {
  return findAnchor(texts(...blocks), anchor).map(({ block, start, end }) => [
    block,
    blocks[Number(block)]?.slice(start, end),
  ])
}

const quote = 'ثم ينحسر الماء ويترك طميًا أسود'
const anchor = anchored(quote, nile, floods, dam)

describe('an anchor', () => {
  it('says where a passage stands and what stands around it', () => {
    expect(anchorOf({ block: 2, item: 1, text: 'قال له نعم ثم مضى' }, { start: 7, end: 10 })).toEqual({
      block: 2,
      item: 1,
      start: 7,
      end: 10,
      quote: 'نعم',
      before: 'قال له ',
      after: ' ثم مضى',
    })
  })

  it('takes no more of the surroundings than it needs', () => {
    expect(anchor.before).toBe(floods.slice(floods.indexOf(quote) - 32, floods.indexOf(quote)))
    expect(anchored('النيل', nile).after).toHaveLength(32)
  })
})

describe('a passage', () => {
  it.each<[correction: string, blocks: readonly string[], expected: unknown]>([
    ['nothing', [nile, floods, dam], [[1, quote]]],
    ['a paragraph put in before it', [nile, 'فقرة جديدة.', floods, dam], [[2, quote]]],
    ['the paragraph before it gone', [floods, dam], [[0, quote]]],
    ['the paragraphs in another order', [dam, nile, floods], [[2, quote]]],
    ['words put in before it', [nile, `وفي القديم ${floods}`, dam], [[1, quote]]],
    [
      'tashkeel',
      [nile, floods.replace('ينحسر الماء', 'يَنْحَسِرُ الماءُ'), dam],
      [[1, quote.replace('ينحسر الماء', 'يَنْحَسِرُ الماءُ')]],
    ],
    ['a spelling', [nile, floods.replace('أسود', 'اسود'), dam], [[1, quote.replace('أسود', 'اسود')]]],
    [
      'a word inside it for another',
      [nile, floods.replace('الماء', 'النهر'), dam],
      [[1, quote.replace('الماء', 'النهر')]],
    ],
    [
      'a word more inside it',
      [nile, floods.replace('ينحسر', 'ينحسر عنها'), dam],
      [[1, quote.replace('ينحسر', 'ينحسر عنها')]],
    ],
    [
      'its first word for another',
      [nile, floods.replace('ثم ينحسر', 'وبعدها ينحسر'), dam],
      [[1, quote.replace('ثم', 'وبعدها')]],
    ],
    [
      'a new paragraph inside it',
      [nile, floods.slice(0, floods.indexOf(' ويترك')), floods.slice(floods.indexOf('ويترك')), dam],
      [
        [1, 'ثم ينحسر الماء'],
        [2, 'ويترك طميًا أسود'],
      ],
    ],
    ['its paragraph joined to the next', [nile, `${floods} ${dam}`], [[1, quote]]],
    ['its paragraph joined to the one before', [`${nile} ${floods}`, dam], [[0, quote]]],
    ['its paragraph gone', [nile, dam], []],
    ['its sentence gone', [nile, floods.replace(`، ${quote} خصيبًا`, ''), dam], []],
    ['everything else', ['نص آخر كله.'], []],
    ['no text left', [], []],
  ])('is found where the correction was %s', (_, blocks, expected) => {
    expect(found(anchor, ...blocks)).toEqual(expected)
  })

  it.each<[which: string, said: string, was: readonly string[], is: readonly string[], expected: unknown]>([
    [
      'one word is told from the same word elsewhere by what stands around it',
      'الماء',
      [nile, floods, 'الماء كثير في أعالي النهر، قليل في أسافله.'],
      ['الماء كثير في أعالي النهر، قليل في أسافله.', floods, nile],
      [[1, 'الماء']],
    ],
    [
      'one word is not taken for the same word in another sentence',
      'مصر',
      ['مضى القوم إلى مصر.'],
      ['لا يذكر هذا النص شيئًا من ذلك، وإن ذكر مصر.'],
      [],
    ],
    [
      'one word that was a slip is found corrected',
      'بغذاد',
      ['زار الرحالة مدينة بغذاد في العام نفسه، ثم عاد.'],
      ['مقدمة.', 'زار الرحالة مدينة بغداد في العام نفسه، ثم عاد.'],
      [[1, 'بغداد']],
    ],
    [
      'words that stand twice in like surroundings are the nearer ones',
      'لا جديد تحت الشمس',
      ['أ.', 'ب.', 'وقالوا: لا جديد تحت الشمس أبدًا.'],
      ['وقالوا: لا جديد تحت الشمس أبدًا.', 'ب.', 'ج.', 'وقالوا: لا جديد تحت الشمس أبدًا.'],
      [[3, 'لا جديد تحت الشمس']],
    ],
  ])('of %s', (_, said, was, is, expected) => {
    expect(found(anchored(said, ...was), ...is)).toEqual(expected)
  })

  it('of a list or a table keeps to its item', () => {
    const cells = ['القاهرة', 'مصر', 'الخرطوم', 'السودان'].map((text, item) => ({ block: 4, item, text }))
    const cell = anchorOf({ block: 4, item: 1, text: 'مصر' }, { start: 0, end: 3 })
    expect(findAnchor(cells, cell)).toEqual([{ block: 4, item: 1, start: 0, end: 3 }])
    const moved = cells.map((text) => ({ ...text, block: 5 }))
    expect(findAnchor(moved, cell)).toEqual([{ block: 5, item: 1, start: 0, end: 3 }])
  })

  it('is looked for in a long article in no time', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `كلمة${index % 977}`)
    const many = Array.from({ length: 200 }, (_, index) =>
      words.slice(index * 100, index * 100 + 100).join(' '),
    )
    const begun = performance.now()
    expect(found(anchor, ...many)).toEqual([])
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
