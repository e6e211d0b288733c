import { describe, expect, it } from 'vitest'
import { drawPicture, drawSitePicture } from './draw-picture.ts'
import { decode, shapesIn } from './test-ink.ts'

const rows = { from: 20, to: 515 }
const zwnj = '\u200c'

async function shapesOf(headline: string, dir: 'rtl' | 'ltr' = 'rtl') {
  return shapesIn(await drawPicture({ dir, headline }), rows)
}

/** How many strokes of a headline touch no other. */
async function strokes(headline: string): Promise<number> {
  return (await shapesOf(headline)).length
}

describe('a drawn headline', () => {
  it('joins Arabic letters as they are written', async () => {
    expect(await strokes('محمد')).toBe(1)
    expect(await strokes([...'محمد'].join(zwnj)), 'each letter for itself').toBe(4)
    expect(await strokes('لعل')).toBe(1)
    expect(await strokes('سلام')).toBe(2)
    expect(await strokes('دور')).toBe(3)
  })

  it('makes one shape of lam and alef', async () => {
    const [together] = await shapesOf('لا')
    const apart = await shapesOf(`ل${zwnj}ا`)
    expect(apart).toHaveLength(2)
    const width = (together?.right ?? 0) - (together?.left ?? 0)
    expect(width).toBeLessThan((apart[0]?.right ?? 0) - (apart[1]?.left ?? 0))
  })

  it('has the letters of Persian, Urdu and Hebrew', async () => {
    const pictures = new Set<string>()
    for (const letter of [...'تٹدڈرڑیےپچژگکھہںשםךA']) {
      const picture = await drawPicture({ dir: 'rtl', headline: letter })
      expect(await shapesIn(picture, rows), letter).not.toEqual([])
      pictures.add(picture.toString('latin1'))
    }
    expect(pictures.size).toBe(20)
  })

  it('begins at the side its language begins at', async () => {
    const rightward = await shapesOf('محمد')
    expect(rightward[0]?.right).toBeGreaterThan(1100)
    expect(rightward.at(-1)?.left).toBeGreaterThan(700)
    const leftward = await shapesOf('lull', 'ltr')
    expect(leftward.at(-1)?.left).toBeLessThan(100)
    expect(leftward[0]?.right).toBeLessThan(500)
  })

  it('sets foreign words where they belong', async () => {
    // The Arabic word is one wide shape; Latin letters are narrow ones.
    const widths = (shapes: Awaited<ReturnType<typeof shapesOf>>) =>
      shapes.map(({ left, right }) => right - left > 120)
    expect(widths(await shapesOf('TLL محمد'))).toEqual([false, false, false, true])
    expect(widths(await shapesOf('محمد TLL'))).toEqual([true, false, false, false])
    expect(widths(await shapesOf('محمد TLL', 'ltr'))).toEqual([false, false, false, true])
  })

  it('keeps in order what would be scrambled', async () => {
    // «L» is wider than a plus sign is not: the order shows in where the tall letter stands.
    const plus = await shapesOf('محمد L++')
    expect(plus).toHaveLength(4)
    const [, second, third, last] = plus.map(({ left, right }) => right - left)
    expect(second).toBe(third)
    expect(last).not.toBe(second)
  })

  it('stays on its sheet and off the foot, however long it is', async () => {
    for (const headline of [
      'كلمة '.repeat(200).trim(),
      'م'.repeat(400),
      'Antidisestablishmentarianism'.repeat(9),
      'وَلَمَّا بَلَغَ أَشُدَّهُ وَاسْتَوَىٰ آتَيْنَاهُ حُكْمًا وَعِلْمًا '.repeat(6).trim(),
    ]) {
      const picture = await drawPicture({ dir: 'rtl', headline, kicker: 'شرح '.repeat(90).trim() })
      const shapes = await shapesIn(picture, rows)
      expect(shapes.length).toBeGreaterThan(2)
      expect(shapes[0]?.right).toBeLessThan(1130)
      expect(Math.min(...shapes.map(({ left }) => left))).toBeGreaterThan(70)
      expect(await shapesIn(picture, { from: 512, to: 520 }), 'above the foot').toEqual([])
    }
  })

  it('is the same picture every time', async () => {
    const words = { dir: 'rtl', headline: 'النيل', kicker: 'شرح', publisher: 'صحيفة' } as const
    const [first, second] = await Promise.all([drawPicture(words), drawPicture(words)])
    expect(first.equals(second)).toBe(true)
    expect(first.equals(await drawPicture({ ...words, kicker: 'خبر' }))).toBe(false)
  })
})

describe('a picture', () => {
  it('is as large as it is said to be, on the paper of the page', async () => {
    for (const picture of [await drawPicture({ dir: 'rtl', headline: 'النيل' }), await drawSitePicture()]) {
      const { width, height, data } = await decode(picture)
      expect([width, height]).toEqual([1200, 630])
      expect([...data.slice(0, 4)]).toEqual([0xfb, 0xf8, 0xf1, 0xff])
    }
  })

  it('carries the name of the product in its colour', async () => {
    const { data } = await decode(await drawPicture({ dir: 'rtl', headline: 'النيل' }))
    let accent = 0
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0x8c && data[at + 1] === 0x1d && data[at + 2] === 0x18) accent++
    expect(accent).toBeGreaterThan(500)
  })
})
