import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInside } from '../entity/segments.ts'
import type { Article, Block } from './article.ts'
import { sentencesMentioning } from './mentioning-sentences.ts'

const egypt = { id: 'egypt', kind: 'place', name: 'مصر' } as const

function articleOf(...body: readonly Block[]): Article {
  const headline = { text: 'مصر اليوم', mentions: mentionsIn('مصر اليوم') }
  return { version: 1, id: 'a', lang: 'ar', dir: 'rtl', headline, body, entities: [egypt], related: [] }
}

function mentionsIn(text: string, name = 'مصر', entity = 'egypt') {
  return [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    entity,
  }))
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, mentions: mentionsIn(text) })
const namesIn = ({ text, mentions }: { text: string; mentions: readonly { start: number; end: number }[] }) =>
  mentions.map(({ start, end }) => text.slice(start, end))

describe('the sentences that mention an entity', () => {
  it('are those of the body, in reading order, each with its mentions', () => {
    const article = articleOf(
      paragraph('زار الوفد مصر أمس. ثم عاد. وقال د. سالم إن مصر أصل مصر.'),
      paragraph('لا ذكر هنا.'),
      paragraph('وبمصر ختام.'),
    )
    const found = sentencesMentioning(article, 'egypt')
    expect(found.map(({ text }) => text)).toEqual([
      'زار الوفد مصر أمس.',
      'وقال د. سالم إن مصر أصل مصر.',
      'وبمصر ختام.',
    ])
    expect(found.flatMap(namesIn)).toEqual(['مصر', 'مصر', 'مصر', 'مصر'])
  })

  it('leave mentions of others out', () => {
    const text = 'بين مصر وليبيا.'
    const mentions = [...mentionsIn(text), ...mentionsIn(text, 'ليبيا', 'libya')]
    const article = articleOf({ kind: 'paragraph', text, mentions })
    expect(sentencesMentioning(article, 'egypt').flatMap(namesIn)).toEqual(['مصر'])
    expect(sentencesMentioning(article, 'libya').flatMap(namesIn)).toEqual(['ليبيا'])
    expect(sentencesMentioning(article, 'sudan')).toEqual([])
  })

  it('come from lists, tables and captions too, each in its own language', () => {
    const item = (text: string) => ({ text, mentions: mentionsIn(text, 'Egypt') })
    const article = articleOf(
      { kind: 'figure', caption: { text: 'صورة من مصر', mentions: mentionsIn('صورة من مصر') } },
      { kind: 'list', ordered: false, items: [item('Egypt first.')], lang: 'en', dir: 'ltr' },
      { kind: 'table', rows: [[item('In Egypt')]], header: false },
    )
    const found = sentencesMentioning(article, 'egypt')
    expect(found.map(({ text, lang, dir }) => [text, lang, dir])).toEqual([
      ['صورة من مصر', 'ar', 'rtl'],
      ['Egypt first.', 'en', 'ltr'],
      ['In Egypt', 'ar', 'rtl'],
    ])
  })

  it('are shortened between words where they are long, around the name', () => {
    const text = `${'كلمة طويلة '.repeat(60)}ومصر ${'كلمة أخرى '.repeat(60)}`.trim()
    const [sentence] = sentencesMentioning(articleOf(paragraph(text)), 'egypt')
    expect(sentence?.text.length).toBeLessThan(400)
    expect(sentence?.text).toMatch(/^… (?:كلمة|طويلة) .* ومصر .* (?:كلمة|أخرى) …$/u)
    expect(sentence && namesIn(sentence)).toEqual(['مصر'])
  })

  it('never cut a word without end', () => {
    const text = `${'ط'.repeat(500)}مصر${'ط'.repeat(500)}`
    expect(sentencesMentioning(articleOf(paragraph(text)), 'egypt').map((found) => found.text)).toEqual([
      text,
    ])
  })

  it('hold mentions that lie inside them, whatever the text', () => {
    const piece = fc.constantFrom('مصر', ' ', '. ', '؟ ', 'و', 'كلمة ', '\n', 'د. ', 'طويلة '.repeat(80))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const found = sentencesMentioning(articleOf(paragraph(text)), 'egypt')
        for (const sentence of found) {
          expect(sentence.mentions.length).toBeGreaterThan(0)
          expect(sentence.mentions.every((mention) => isInside(sentence.text, mention))).toBe(true)
          expect(new Set(namesIn(sentence))).toEqual(new Set(['مصر']))
        }
        expect(found.length > 0).toBe(text.includes('مصر'))
      }),
    )
  })
})
