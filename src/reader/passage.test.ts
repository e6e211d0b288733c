import { describe, expect, it } from 'vitest'
import type { Part } from './article-parts.ts'
import { quoteOf, wholeWords } from './passage.ts'

const part = (text: string, block = 0): Part => ({ block, item: 0, text, lang: 'ar', dir: 'rtl' })

describe('a stretch of whole words', () => {
  const text = 'قال «والسراج» أمس. وعاد C++'
  it.each([
    ['a word', 5, 12, 'والسراج'],
    ['a mark before a word', 4, 12, '«والسراج'],
    ['marks behind a word', 12, 17, '» أمس'],
    ['marks before a word', 17, 19, '.'],
    ['the middle of a word', 7, 9, 'والسراج'],
    ['the end of a word and the beginning of the next', 11, 16, 'والسراج» أمس'],
    ['spaces around', 3, 4, undefined],
    ['a space and a word', 13, 17, 'أمس'],
    ['more than there is', 19, 99, 'وعاد C++'],
    ['nothing', 5, 5, undefined],
  ])('is what is selected with %s', (_, start, end, expected) => {
    const [stretch] = wholeWords(part(text), start, end)
    expect(stretch && text.slice(stretch.start, stretch.end)).toBe(expected)
  })

  it('cuts no Persian word at its joiner', () => {
    expect(quoteOf(wholeWords(part('او می\u200cرود'), 7, 9))).toBe('می\u200cرود')
  })
})

describe('a quote', () => {
  it('has a line for each part', () => {
    const passage = [...wholeWords(part('أول الخبر'), 4, 9), ...wholeWords(part('وآخره هنا', 1), 0, 5)]
    expect(quoteOf(passage)).toBe('الخبر\nوآخره')
  })
})
