import { describe, expect, it } from 'vitest'
import type { HeadlineLine } from '../../library/headline.ts'
import type { OwnPassage } from '../../preferences/passages.ts'
import type { Reading } from '../../preferences/readings.ts'
import type { Saved } from '../../preferences/saved.ts'
import type { ShelfContent } from './shelf-content.ts'
import { mergedShelf, readShelf, shelfJson } from './shelf-json.ts'
import { type MarkdownWords, shelfMarkdown } from './shelf-markdown.ts'

const petra: HeadlineLine = {
  id: 'petra',
  lang: 'ar',
  dir: 'rtl',
  headline: 'البتراء: مدينة [منحوتة] في الصخر',
  publisher: 'Warraq *News*',
  published: '2026-11-20',
}
const numerals: HeadlineLine = { id: 'the-(numerals)', lang: 'en', dir: 'ltr', headline: 'Numerals_travel' }

const saved = (headline: HeadlineLine, when: string): Saved => ({ headline, when })
const reading = (headline: HeadlineLine, when: string, share: number): Reading => ({
  headline,
  when,
  block: 2,
  offset: 10,
  share,
})
const passage = (headline: HeadlineLine, quote: string, changes: Partial<OwnPassage> = {}): OwnPassage => ({
  headline,
  anchors: [{ block: 1, item: 0, start: 4, end: 4 + quote.length, quote, before: 'قبل ', after: ' بعد' }],
  note: '',
  when: '2026-11-21T10:00:00.000Z',
  changed: '2026-11-21T10:00:00.000Z',
  ...changes,
})

const content: ShelfContent = {
  saved: new Map([['petra', saved(petra, '2026-11-22T10:00:00.000Z')]]),
  passages: new Map([
    ['b', passage(petra, 'نُحتت المدينة', { note: 'للبحث\nعن C++\n\n# ليس عنوانًا' })],
    ['a', passage(numerals, 'zero came <last> & won')],
  ]),
  history: new Map([
    ['petra', reading(petra, '2026-11-22T09:00:00.000Z', 0.4)],
    [numerals.id, reading(numerals, '2026-11-23T09:00:00.000Z', 1)],
  ]),
}
const nothing: ShelfContent = { saved: new Map(), passages: new Map(), history: new Map() }
const entriesOf = (shelf: ShelfContent) => Object.values(shelf).map((map) => [...map])

describe('a file of a reader’s own things', () => {
  it('brings back all that was put into it', () => {
    const file = readShelf(shelfJson(content, '2026-11-24T00:00:00.000Z'))
    expect(file).toEqual({ state: 'read', content, unread: 0 })
  })

  it('says what it is', () => {
    expect(JSON.parse(shelfJson(nothing, '2026-11-24T00:00:00.000Z'))).toEqual({
      format: 'warraq-shelf',
      version: 1,
      written: '2026-11-24T00:00:00.000Z',
      saved: [],
      passages: [],
      history: [],
    })
  })

  it.each([
    ['', 'foreign'],
    ['{', 'foreign'],
    ['null', 'foreign'],
    ['[]', 'foreign'],
    ['"warraq-shelf"', 'foreign'],
    ['{"version":1,"saved":[]}', 'foreign'],
    ['{"format":"pocket","version":1}', 'foreign'],
    ['{"format":"warraq-shelf"}', 'foreign'],
    ['{"format":"warraq-shelf","version":2}', 'newer'],
  ])('is not %s', (text, state) => {
    expect(readShelf(text)).toEqual({ state })
  })

  it('is read as far as it can be', () => {
    const file = JSON.parse(shelfJson(content, '2026-11-24T00:00:00.000Z'))
    file.saved.push(null, { headline: petra, when: 'soon' })
    file.passages.push({ id: 'c' }, 'x', { ...file.passages[0], id: 7 })
    file.history = 'none'
    file.colour = 'red'
    expect(readShelf(JSON.stringify(file))).toEqual({
      state: 'read',
      content: { ...content, history: new Map() },
      unread: 5,
    })
  })
})

describe('bringing a file in', () => {
  it('adds what is not there, and tells how much', () => {
    const { content: merged, came } = mergedShelf(nothing, content)
    expect(came).toBe(5)
    expect(entriesOf(merged).map((entries) => new Map(entries))).toEqual(Object.values(content))
  })

  it('changes nothing the second time', () => {
    expect(mergedShelf(content, content).came).toBe(0)
  })

  it('never puts something older in the place of something newer', () => {
    const older = passage(petra, 'نُحتت المدينة', { note: 'قديم' })
    const newer = { ...older, note: 'جديد', changed: '2026-11-25T00:00:00.000Z' }
    const withNote = (own: OwnPassage): ShelfContent => ({ ...nothing, passages: new Map([['b', own]]) })
    expect(mergedShelf(withNote(newer), withNote(older))).toMatchObject({ came: 0, content: withNote(newer) })
    expect(mergedShelf(withNote(older), withNote(newer))).toMatchObject({ came: 1, content: withNote(newer) })
  })

  it('leaves the one read last at the end, where a full store keeps it', () => {
    const own = { ...nothing, history: new Map([['petra', reading(petra, '2026-11-25T00:00:00.000Z', 1)]]) }
    expect([...mergedShelf(own, content).content.history.keys()]).toEqual([numerals.id, 'petra'])
  })
})

describe('the same to be read', () => {
  const words: MarkdownWords = {
    dir: 'rtl',
    title: 'المحفوظات',
    history: 'سجل القراءة',
    savedOn: (moment) => `حُفظ ${moment.slice(0, 10)}`,
    date: (published) => published,
    day: (moment) => moment.slice(0, 10),
    readSoFar: ({ share }) => (share === 1 ? 'كله' : `${share * 100}٪`),
    addressOf: (id) => `https://example.org/articles/${id}`,
  }
  const markdown = shelfMarkdown(content, words)
  const plain = markdown.replace(/[\u2066-\u2069]/g, '')

  it('goes by article, the last first, each with source, passages and notes', () => {
    expect(plain.split('\n\n')).toEqual([
      '# المحفوظات',
      '## [البتراء: مدينة \\[منحوتة\\] في الصخر](https://example.org/articles/petra)',
      'Warraq \\*News\\* · 2026-11-20 · حُفظ 2026-11-22',
      '> نُحتت المدينة',
      'للبحث  \nعن C++',
      '# ليس عنوانًا',
      '## [Numerals\\_travel](https://example.org/articles/the-%28numerals%29)',
      '> zero came \\<last\\> \\& won',
      '## سجل القراءة',
      '- [Numerals\\_travel](https://example.org/articles/the-%28numerals%29) · 2026-11-23 · كله\n' +
        '- [البتراء: مدينة \\[منحوتة\\] في الصخر](https://example.org/articles/petra) · 2026-11-22 · 40٪\n',
    ])
  })

  it('isolates every line in its direction, so that no sign of the text begins one', () => {
    expect(markdown).toContain('> \u2067نُحتت المدينة\u2069')
    expect(markdown).toContain('> \u2066zero came')
    expect(markdown).toContain('\n\u2067# ليس عنوانًا\u2069')
    for (const line of markdown.split('\n')) {
      expect(line.match(/[\u2066\u2067\u2068]/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0)
    }
  })

  it('lets no control of a note or a headline out of its line', () => {
    const loose = {
      ...nothing,
      passages: new Map([['a', passage(petra, 'نص', { note: '\u202eabc\u2069' })]]),
    }
    expect(shelfMarkdown(loose, words)).toContain('\u2066abc\u2069\n')
  })

  it('quotes a passage of several paragraphs as one quotation', () => {
    const [anchor] = passage(petra, 'أول').anchors
    const long = passage(petra, 'أول', {
      anchors: anchor ? [anchor, { ...anchor, block: 2, quote: 'ثان' }] : [],
    })
    const text = shelfMarkdown({ ...nothing, passages: new Map([['a', long]]) }, words)
    expect(text.replace(/[\u2066-\u2069]/g, '')).toContain('> أول\n>\n> ثان')
  })

  it('is a title where nothing is kept', () => {
    expect(shelfMarkdown(nothing, words)).toBe('# \u2067المحفوظات\u2069\n')
  })
})
