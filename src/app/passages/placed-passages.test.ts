import { describe, expect, it } from 'vitest'
import { anchorOf } from '../../article/anchor.ts'
import type { OwnPassage } from '../../preferences/passages.ts'
import type { Part } from '../../reader/article-parts.ts'
import { passageAround, placedPassages } from './placed-passages.ts'

const parts: readonly Part[] = ['نقش الأنباط المدينة في الصخر الوردي.', 'ثم مضت القوافل إلى غزة.'].map(
  (text, block) => ({ block, item: 0, text, lang: 'ar', dir: 'rtl' }),
)

/** A passage that says a quote of one of the texts. */
function own(block: number, quote: string, article = 'petra'): OwnPassage {
  const part = parts[block]
  if (!part) throw new Error('expected such a text')
  const start = part.text.indexOf(quote)
  return {
    headline: { id: article, lang: 'ar', dir: 'rtl', headline: 'البتراء' },
    anchors: [anchorOf(part, { start, end: start + quote.length })],
    note: '',
    when: '2026-11-21T10:00:00.000Z',
    changed: '2026-11-21T10:00:00.000Z',
  }
}

const kept = new Map([
  ['later', own(1, 'مضت القوافل')],
  ['elsewhere', own(0, 'المدينة', 'the-nile')],
  ['first', own(0, 'الأنباط المدينة')],
])

describe('a reader’s passages in an article', () => {
  it('stand in the order of its text, those of other articles left out', () => {
    expect(placedPassages('petra', parts, kept).map(({ id }) => id)).toEqual(['first', 'later'])
  })

  it('have no place where the text does not say them any more, and come last', () => {
    const placed = placedPassages('petra', parts.slice(1), kept)
    expect(placed.map(({ id, stretches }) => [id, stretches.length])).toEqual([
      ['later', 1],
      ['first', 0],
    ])
  })

  it.each([
    ['المدينة', 'first'],
    ['الأنباط المدينة', 'first'],
    ['المدينة في', undefined],
    ['الصخر', undefined],
  ])('tell whether «%s» is marked', (words, id) => {
    const start = parts[0]?.text.indexOf(words) ?? -1
    // The parts of a selection are made anew.
    const part = { ...(parts[0] as Part) }
    const selected = [{ part, start, end: start + words.length }]
    expect(passageAround(selected, placedPassages('petra', parts, kept))?.id).toBe(id)
  })
})
