import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PageStretch, textFragment } from './text-fragment.ts'

const page = (...texts: readonly string[]) => texts.map((text) => ({ text, isJoined: true }))

/** The stretch of the last occurrence of some words in one of the texts. */
function stretchOf(texts: readonly string[], index: number, words: string): PageStretch {
  const start = texts[index]?.lastIndexOf(words) ?? -1
  if (start < 0) throw new Error(`expected «${words}» in text ${index}`)
  return { index, start, end: start + words.length }
}

function fragmentOf(texts: readonly string[], index: number, words: string): string {
  return decodeURIComponent(textFragment(page(...texts), [stretchOf(texts, index, words)]) ?? '')
}

const nile = ['النيل', 'يجري النيل من الجنوب إلى الشمال، ويمر بمصر والسودان.', 'ويمر بمصر قبل البحر.']

describe('the fragment of a passage', () => {
  it.each([
    ['words that stand once', 1, 'من الجنوب', ':~:text=من الجنوب'],
    ['words in the headline too', 1, 'النيل', ':~:text=يجري-,النيل'],
    ['words that stand in a text before', 2, 'ويمر بمصر', ':~:text=والسودان-,ويمر بمصر'],
    ['a word cut by the selection', 1, 'سودا', ':~:text=والسودان'],
    ['punctuation at its ends', 1, 'الشمال، ', ':~:text=الشمال'],
    ['punctuation between its words', 1, 'الشمال، ويمر', ':~:text=الشمال، ويمر'],
  ])('says %s', (_, index, words, expected) => {
    expect(fragmentOf(nile, index, words)).toBe(expected)
  })

  it('takes the words for the same that a browser does', () => {
    expect(fragmentOf(['وصل أحمد', 'ثم قال احمد شيئًا'], 1, 'احمد')).toBe(':~:text=قال-,احمد')
  })

  it('looks before a text for what is at its beginning', () => {
    expect(fragmentOf(['سنة', '3', 'عدد', '3'], 3, '3')).toBe(':~:text=عدد-,3')
  })

  it('passes over what stands apart', () => {
    const texts = [
      { text: 'الاسم', isJoined: true },
      { text: 'الاسم', isJoined: false },
      { text: 'ثم جاء', isJoined: true },
    ]
    expect(decodeURIComponent(textFragment(texts, [{ index: 1, start: 0, end: 5 }]) ?? '')).toBe(
      ':~:text=الاسم,-ثم',
    )
  })

  it('tells a long passage by its ends', () => {
    const text = Array.from({ length: 40 }, (_, index) => `كلمة${index}`).join(' ')
    expect(fragmentOf([text], 0, text.slice(text.indexOf('كلمة5'), text.indexOf(' كلمة31')))).toBe(
      ':~:text=كلمة5 كلمة6 كلمة7 كلمة8,كلمة27 كلمة28 كلمة29 كلمة30',
    )
  })

  it('tells a passage over several texts by its ends', () => {
    const texts = ['بداية الخبر هنا', 'ووسطه', 'ونهايته بعد ذلك']
    const passage = [
      stretchOf(texts, 0, 'الخبر هنا'),
      { index: 1, start: 0, end: 5 },
      stretchOf(texts, 2, 'ونهايته'),
    ]
    expect(decodeURIComponent(textFragment(page(...texts), passage) ?? '')).toBe(':~:text=الخبر هنا,ونهايته')
  })

  it('takes more of the ends where they stand in the text before', () => {
    const opening = 'قال الوزير في مؤتمر صحفي أمس'
    const text = `${opening} كلامًا. ${opening} إن الأمر انتهى وإن الجميع راضون بما كان وما سيكون غدًا`
    const passage = text.slice(text.lastIndexOf(opening))
    expect(fragmentOf([text], 0, passage)).toMatch(/^:~:text=كلامًا-,قال الوزير في مؤتمر,/)
  })

  it('encodes what has a meaning of its own', () => {
    const texts = ['يكتب AT&T-2 أو 1,000 هنا']
    expect(textFragment(page(...texts), [stretchOf(texts, 0, 'AT&T-2')])).toBe(':~:text=AT%26T%2D2')
    expect(textFragment(page(...texts), [stretchOf(texts, 0, '1,000')])).toBe(':~:text=1%2C000')
  })

  it.each(['', ' … '])('is none for a passage without a word: %j', (text) => {
    expect(textFragment(page(text), [{ index: 0, start: 0, end: text.length }])).toBeUndefined()
  })

  it('never cuts a word and says nothing that is not on the page', () => {
    const texts = fc.array(fc.array(fc.constantFrom('قال', 'وقال', 'a-b', '«هو»،', '5', '—')), {
      minLength: 1,
    })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (lists, which, from, length) => {
        const all = lists.map((list) => list.join(' '))
        const index = which % all.length
        const text = all[index] ?? ''
        const start = from % (text.length + 1)
        const fragment = textFragment(page(...all), [{ index, start, end: start + (length % 30) }])
        if (fragment === undefined) return
        const said = fragment.slice(':~:text='.length).split(',')
        for (const part of said) {
          const words = decodeURIComponent(part.replace(/^-|-$/g, ''))
          const edge = /[\s«»،—]/
          const isWhole = all.some((text) =>
            [...text.matchAll(new RegExp(`(?=${words})`, 'g'))].some(
              ({ index: at }) =>
                (at === 0 || edge.test(text[at - 1] ?? '')) &&
                (at + words.length === text.length || edge.test(text[at + words.length] ?? '')),
            ),
          )
          expect(isWhole, `${words} in ${all.join('|')}`).toBe(true)
        }
      }),
    )
  })
})
