import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../article/parse.ts'
import { parseQuery } from '../text/parse-query.ts'
import { piecesOf, type Snippet, snippetOf } from './snippet.ts'

const wordsOf = (query: string, exact = false) => parseQuery(query, exact).words
const foundIn = (text: string, query: string, exact = false) =>
  piecesOf(text, wordsOf(query, exact)).flatMap((piece) => (piece.isFound ? [piece.text] : []))

describe('piecesOf', () => {
  it.each([
    ['زار وليبيا بعيدة.', 'ليبيا', ['وليبيا']],
    ['في المدن والمدينة', 'مدن', ['المدن', 'والمدينة']],
    ['قال السرّاج إنّه', 'السراج', ['السرّاج']],
    ['يوم 2017-08-15 مساءً', '2017', ['2017-08-15']],
    ['من علي إلى على', 'علي', ['علي', 'على']],
    ['לירושלים ומירושלים', 'ירושלים', ['לירושלים', 'ומירושלים']],
  ])('marks in %j for «%s» %j', (text, query, found) => {
    expect(foundIn(text, query)).toEqual(found)
  })

  it('marks exact letters alone where they are asked for', () => {
    expect(foundIn('من علي إلى على', 'علي', true)).toEqual(['علي'])
  })

  it('gives the text back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'وليبيا مدن-2017+10. ') })
    fc.assert(
      fc.property(text, text, (source, query) => {
        expect(
          piecesOf(source, wordsOf(query))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(source)
      }),
      { seed: 31 },
    )
  })
})

describe('snippetOf', () => {
  const filler = Array.from({ length: 60 }, (_, index) => `كلمة${index}`).join(' ')
  const body = [
    { kind: 'paragraph', text: `${filler} المرفأ ${filler}` },
    { kind: 'quote', lang: 'en', dir: 'ltr', text: 'The harbour of the city.' },
    { kind: 'list', items: ['سفن', `${filler} سفن في المرفأ ${filler}`] },
  ]
  const { article } = parseArticle({ version: 1, id: 'x', lang: 'ar', headline: 'x', body }, 'x')
  const textOf = (snippet: Snippet | undefined) => snippet?.pieces.map(({ text }) => text).join('') ?? ''

  it('stands where most words are together, cut at words', () => {
    const snippet = snippetOf(article, wordsOf('المرفأ سفن'))
    expect(textOf(snippet)).toMatch(/^كلمة\d+ .* سفن في المرفأ .* كلمة\d+$/)
    expect(textOf(snippet).split(' ')).toHaveLength(34)
    expect(snippet).toMatchObject({ lang: 'ar', dir: 'rtl', isCutBefore: true, isCutAfter: true })
  })

  it('carries the language and direction of its block', () => {
    const snippet = snippetOf(article, wordsOf('harbours'))
    expect(snippet).toMatchObject({ lang: 'en', dir: 'ltr', isCutBefore: false, isCutAfter: false })
    expect(textOf(snippet)).toBe('The harbour of the city.')
  })

  it('is none where the body has none of the words', () => {
    expect(snippetOf(article, wordsOf('x'))).toBeUndefined()
  })
})
