import { describe, expect, it } from 'vitest'
import { cleanPage } from './clean-page.ts'

const megabyte = 1_000_000
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length))

const worst: readonly (readonly [string, string])[] = [
  ['opening signs', fill('<')],
  ['unclosed tags', fill('<a ')],
  ['unclosed comments', fill('<!--')],
  ['unclosed scripts', fill('<script>')],
  ['long tag name', `<${fill('a')}`],
  ['nested divs', '<div>'.repeat(100_000)],
  ['nested fonts', fill('<font>x')],
  ['nested tables', fill('<table><tr><td>')],
  ['nested lists', fill('<ul><li>')],
  ['nested links', fill('<a href="/x">a headline of some words</a>')],
  ['custom elements', fill('<x-y>')],
  ['many paragraphs', fill('<p>This is a sentence of the village, and it is long enough to be read.</p>')],
  ['many bold letters', fill('<b>x</b>')],
  ['many spans with classes', fill('<span class="date">1/1/2020</span>')],
  ['many list items', `<ul>${fill('<li>one</li>')}</ul>`],
  ['many headings', fill('<h2>اقرأ أيضا</h2>')],
  ['dashes', fill(' - ')],
  ['dots', fill('.')],
  ['digits', fill('1/1/')],
  ['stars', fill('*')],
  ['brackets', fill('[')],
  ['brackets closed', fill('[](')],
  ['spaces', fill(' \t')],
  ['breaks', fill('\n')],
  ['short lines', fill('عنوان من كلمات قليلة\n')],
  ['date lines', fill('12 آذار 2021\n')],
  ['same sentences', fill('وقالت البلدية إن الطريق سيفتح في بداية الأسبوع المقبل أمام جميع السيارات.\n')],
  ['one word', fill('ا')],
  ['joiners', fill('\u200c')],
  ['titles', fill('a - b | c : d\n')],
  ['markdown', fill('# a **b** _c_\n')],
]

describe('cleanPage with the worst of input', () => {
  it.each(worst)(
    'ends in time on %s',
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
