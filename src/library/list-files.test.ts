import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { HeadlineLine } from './headline.ts'
import { csvOf, jsonOf } from './list-files.ts'

const headline: HeadlineLine = { id: 'a', lang: 'ar', dir: 'rtl', headline: 'خبر' }
const addressOf = (id: string) => `https://example.org/articles/${id}`

/** Reads a table as RFC 4180 says; independent of how it was written. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']]
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const [character, row] = [text.charAt(at), rows.at(-1) as string[]]
    const add = () => row.push(`${row.pop()}${character}`)
    if (quoted && character === '"' && text[at + 1] === '"') at += add() > 0 ? 1 : 0
    else if (character === '"') quoted = !quoted
    else if (quoted) add()
    else if (character === ',') row.push('')
    else if (character === '\r' && text[at + 1] === '\n') rows.push(['']) && at++
    else add()
  }
  return rows.slice(0, -1)
}

describe('a list as comma-separated values', () => {
  it('begins with the mark of UTF-8 and the names of its columns', () => {
    const full = { ...headline, published: '2026-08-01', kicker: 'فوق', publisher: 'صحيفة، أولى' }
    expect(csvOf([full], addressOf)).toBe(
      '\ufeffid,published,headline,kicker,publisher,lang,address\r\n' +
        'a,2026-08-01,خبر,فوق,صحيفة، أولى,ar,https://example.org/articles/a\r\n',
    )
  })

  it.each([
    ['a, b', '"a, b"'],
    ['قال: "نعم"', '"قال: ""نعم"""'],
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+218 91', `'+218 91`],
    ['-5', `'-5`],
    ['@name', `'@name`],
    ['＝1+1', `'＝1+1`],
    ['\t=1', `'\t=1`],
    [' =1', `' =1`],
    ['5-3=2', '5-3=2'],
    ['a\nb', '"a\nb"'],
  ])('writes %j as %j', (text, written) => {
    const [, line] = csvOf([{ ...headline, headline: text }], addressOf).split('\r\n')
    expect(line).toBe(`a,,${written},,,ar,https://example.org/articles/a`)
  })

  it('is read back as it was, but for the apostrophe before a formula, which no cell then begins with', () => {
    const text = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('"', ',', '\r', '\n', '\t', '=', '-', '+', '@', ' ', 'خ'))
        .map((list) => list.join('')),
    )
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const csv = csvOf([{ ...headline, headline: title, publisher }], addressOf)
        const [, cells = []] = readCsv(csv.slice(1))
        expect(cells.length).toBe(7)
        for (const [at, value] of [
          [2, title],
          [4, publisher],
        ] as const) {
          expect([value, `'${value}`]).toContain(cells[at])
          expect(cells[at]).not.toMatch(/^\s*[=+\-@]/)
        }
      }),
    )
  })
})

describe('a list as JSON', () => {
  it('says what is known and nothing else', () => {
    expect(JSON.parse(jsonOf([headline], addressOf))).toEqual({
      articles: [{ id: 'a', headline: 'خبر', lang: 'ar', address: 'https://example.org/articles/a' }],
    })
  })
})
