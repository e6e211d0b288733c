import { describe, expect, it } from 'vitest'
import type { Article, Block } from '../../article/article.ts'
import { scriptOf } from './script.ts'

const text = (text: string) => ({ text, mentions: [] })
const paragraph = (words: string, lang?: string): Block => ({
  kind: 'paragraph',
  ...text(words),
  ...(lang && { lang }),
})
const articleOf = (...body: readonly Block[]): Article => ({
  version: 1,
  id: 'a',
  lang: 'ar',
  dir: 'rtl',
  headline: text('العنوان'),
  body,
  entities: [],
  related: [],
})
const speaking =
  (...langs: readonly string[]) =>
  (lang: string) =>
    langs.includes(lang)
const said = (article: Article, ...langs: readonly string[]) =>
  scriptOf(article, speaking(...langs)).lines.map(({ utterances }) =>
    utterances.map(({ lang, text }) => `${lang}: ${text}`),
  )

describe('the script of an article', () => {
  it('goes sentence by sentence from the headline on', () => {
    expect(said(articleOf(paragraph('وصل أمس. ثم عاد.'), paragraph('انتهى.')), 'ar')).toEqual([
      ['ar: العنوان'],
      ['ar: وصل أمس.'],
      ['ar: ثم عاد.'],
      ['ar: انتهى.'],
    ])
  })

  it('reads quotes, headings, lists, tables row by row and captions in their place', () => {
    const article = articleOf(
      { kind: 'heading', level: 2, ...text('باب') },
      { kind: 'quote', ...text('قول') },
      { kind: 'list', ordered: true, items: [text('أول'), text('ثان')] },
      { kind: 'figure', src: 'a.png', caption: text('صورة') },
      {
        kind: 'table',
        header: true,
        rows: [
          [text('سنة'), text('عدد')],
          [text('2020'), text('3')],
        ],
      },
    )
    expect(said({ ...article, figure: { caption: text('فوق') } }, 'ar').flat()).toEqual(
      ['العنوان', 'فوق', 'باب', 'قول', 'أول', 'ثان', 'صورة', 'سنة', 'عدد', '2020', '3'].map(
        (said) => `ar: ${said}`,
      ),
    )
  })

  it('gives Latin words to a voice of their own where there is one', () => {
    const article = articleOf(paragraph('انضم إلى معهد Caltech عام 1976.'))
    expect(said(article, 'ar', 'en')[1]).toEqual(['ar: انضم إلى معهد ', 'en: Caltech', 'ar:  عام 1976.'])
    expect(said(article, 'ar')[1]).toEqual(['ar: انضم إلى معهد Caltech عام 1976.'])
  })

  it('gives a block in another language to its voice', () => {
    const article = articleOf(paragraph('שלום לכולם.', 'he'))
    expect(said(article, 'ar', 'he')[1]).toEqual(['he: שלום לכולם.'])
  })

  it('passes over what has no voice, and says which language', () => {
    const article = articleOf(paragraph('שלום.', 'he'), paragraph('سلام.'), paragraph('להתראות.', 'he'))
    const { lines, passedOver } = scriptOf(article, speaking('ar'))
    expect(lines.map(({ part }) => part.text)).toEqual(['العنوان', 'سلام.'])
    expect(passedOver).toEqual(['he'])
    expect(scriptOf(articleOf(paragraph('* * *', 'he')), speaking('ar')).passedOver).toEqual([])
  })

  it('leaves vowel signs to the voice', () => {
    expect(said(articleOf(paragraph('كَتَبَ الوَلَدُ.')), 'ar')[1]).toEqual(['ar: كَتَبَ الوَلَدُ.'])
  })

  it('passes over what cannot be said', () => {
    expect(said(articleOf(paragraph('* * *'), paragraph('')), 'ar')).toHaveLength(1)
  })

  it('knows where each utterance stands', () => {
    const words = `${Array.from({ length: 80 }, () => 'كلمة').join(' ')}، وفي معهد Caltech أيضًا. ثم عاد.`
    const { lines } = scriptOf(articleOf(paragraph(words)), speaking('ar', 'en'))
    expect(lines[1]?.utterances.length).toBeGreaterThan(3)
    for (const { part, start, end, utterances } of lines) {
      for (const utterance of utterances) {
        expect(part.text.slice(utterance.start, utterance.end)).toBe(utterance.text)
        expect(utterance.start).toBeGreaterThanOrEqual(start)
        expect(utterance.end).toBeLessThanOrEqual(end)
      }
    }
  })
})
