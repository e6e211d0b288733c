import { describe, expect, it } from 'vitest'
import { cleanPage } from './clean-page.ts'

const megabyte = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length))

const worst: readonly (readonly [string, string])[] = [
  ['unclosed tags', fill('<a ')],
  ['nested divs', '<div>'.repeat(100_000)],
  ['nested tables', fill('<table><tr><td>')],
  ['nested links', fill('<a href="/x">a headline of some words</a>')],
  ['many paragraphs', fill('<p>This is a sentence of the village, and it is long enough to be read.</p>')],
  ['many spans with classes', fill('<span class="date">1/1/2020</span>')],
  ['dashes', fill(' - ')],
  ['digits', fill('1/1/')],
  ['short lines', fill('عنوان من كلمات قليلة\n')],
  ['same sentences', fill('وقالت البلدية إن الطريق سيفتح في بداية الأسبوع المقبل أمام جميع السيارات.\n')],
  ['titles', fill('a - b | c : d\n')],
  ['markdown', fill('# a **b** _c_\n')],
]

describe('cleanPage with the worst of input', () => {
  it.each(worst)(
    'ends on %s',
    (_name, source) => {
      for (const kind of ['html', 'text'] as const) {
        const outcome = cleanPage({ file: 'x', kind, source })
        expect(['imported', 'skipped']).toContain(outcome.kind)
      }
    },
    60_000,
  )

  it('refuses more than 8 MB', () => {
    const outcome = cleanPage({ file: 'x', kind: 'html', source: 'x'.repeat(9_000_000) })
    expect(outcome).toMatchObject({ kind: 'skipped', reason: expect.stringContaining('too large') })
  })
})
