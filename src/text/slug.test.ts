import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug, slugOf, utf8Length } from './slug.ts'

describe('slugOf', () => {
  it.each([
    ['Abu Dhabi', 'abu-dhabi'],
    ['خليفة حفتر يتعهَّد!', 'خليفة-حفتر-يتعهد'],
    ['إيـران', 'إيران'],
    ['می\u200cخواهم', 'میخواهم'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows', 'c-windows'],
    ['a\u0000b\u202ec', 'a-bc'],
    ['ا\u064b\u0653', 'آ'],
    ['— \u0301 ؟', undefined],
    ['', undefined],
  ])('makes of %j %j', (source, slug) => {
    expect(slugOf(source)).toBe(slug)
  })

  it('ends at a whole word that fits', () => {
    const slug = slugOf('ليبيا '.repeat(100)) as string
    expect(slug.split('-').every((word) => word === 'ليبيا')).toBe(true)
    expect(utf8Length(slug)).toBeGreaterThan(160)
    expect(isSlug(slug)).toBe(true)
  })

  it('cuts a word without an end, and soon', () => {
    expect(slugOf('ا'.repeat(1_000_000))).toBe('ا'.repeat(90))
  })

  it('always gives an id, in NFC', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const slug = slugOf(source)
        if (slug === undefined) return
        expect(isSlug(slug)).toBe(true)
        expect(slug.normalize('NFC')).toBe(slug)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})

describe('isSlug', () => {
  it.each(['a', 'ابو-ظبي', '2017', 'नमस्ते', 'é'.repeat(90)])('accepts %s', (text) => {
    expect(isSlug(text)).toBe(true)
  })

  it.each([
    ...[
      '',
      '-',
      '--',
      '.',
      '..',
      'a/b',
      'a\\b',
      'a.b',
      'a b',
      'a_b',
      'a%2f',
      'a?b',
      'a#b',
      'a:b',
      'a\n',
      '\na',
    ],
    ...[
      'a\u0000',
      'a\u200e',
      'a\u202e',
      'a\ud83d',
      '\u0301',
      'ا'.repeat(91),
      'a'.repeat(121),
      '../a',
      '~',
      'a\u200cb',
    ],
  ])('refuses %j', (text) => {
    expect(isSlug(text)).toBe(false)
  })
})

it('counts bytes as UTF-8 does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text))
    }),
    { seed: 8 },
  )
})
