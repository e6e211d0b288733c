import { isCapitalTail } from './capital-tails.ts'
import { isClass, isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import { type Coverage, coverageOf, type Mark, markOf, type Page, withAdded, wordsOf } from './page.ts'
import type { Subject } from './subject.ts'
import { addToTrie, emptyTrie, findInTrie } from './trie.ts'

/** English prepositions after which a name in capitals that nobody knows is a place. */
const locating = new Set(['in', 'near', 'outside'])

/** Names in capitals that «in» also stands before. */
const noPlaces = new Set(
  `islam christianity judaism hinduism buddhism ramadan christmas easter lent parliament congress god spring summer autumn
  english arabic french german hebrew persian urdu latin greek spanish english gaelic welsh fact general particular`.split(
    /\s+/,
  ),
)

/** Most words of such a name. */
const longest = 3

/** Adds English places a preposition shows, and the same names elsewhere: «in Stromness», then «from Stromness». */
export function addLocatedPlaces(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const lastNames = new Set(
    marks.flatMap((mark) => (mark.subject.kind === 'person' ? [wordsOf(page, mark).at(-1) ?? ''] : [])),
  )
  const trie = emptyTrie<Subject>()
  const located = page.texts.flatMap(({ tokens }, text) => {
    if (page.langs[text] !== 'en') return []
    return tokens.flatMap((token, index) => {
      if (!locating.has(token.text)) return []
      const last = placeEnd({ page, text, token: index }, covered, lastNames)
      const mark =
        last && learnedMark(page, { text, first: index + 1, last, skipped: 0 }, 'place', 'located-place')
      if (!mark) return []
      addToTrie(trie, wordsOf(page, mark), mark.subject)
      return [mark]
    })
  })
  if (located.length === 0) return marks
  const again = page.texts.flatMap((tokenText, text) => {
    if (page.langs[text] !== 'en') return []
    return findInTrie(trie, tokenText, 'en').flatMap((found) => {
      const [subject] = found.values
      const isFree = !covered(text, found.first) && !covered(text, found.last)
      const word: WordAt = { page, text, token: found.first }
      const isAlone = !isName(neighbour(word, -1)) && !isName(neighbour({ ...word, token: found.last }, 1))
      return subject && isFree && isAlone && isName(word)
        ? [markOf(page, { text, ...found }, subject, 'located-place')]
        : []
    })
  })
  return withAdded(page, marks, [...located, ...again])
}

function placeEnd(
  preposition: WordAt,
  covered: Coverage,
  lastNames: ReadonlySet<string>,
): number | undefined {
  let last = preposition.token
  while (last - preposition.token <= longest) {
    const word = neighbour({ ...preposition, token: last }, 1)
    if (!word || !isName(word)) break
    if (covered(word.text, word.token) || !isProper(word, lastNames)) return undefined
    last = word.token
  }
  const length = last - preposition.token
  return length > 0 && length <= longest ? last : undefined
}

function isProper(word: WordAt, lastNames: ReadonlySet<string>): boolean {
  const text = tokenAt(word)?.text ?? ''
  const words = word.page.texts[word.text]
  if (!words || text.length < 3 || /\d/.test(text) || noPlaces.has(text) || lastNames.has(text)) return false
  if (!/\p{Ll}/u.test(writtenWord(words, word.token)) || isCapitalTail(text)) return false
  return !isWritten(word, 'common') && !isWritten(word, 'titles') && !isClass(word, 'demonyms')
}

function isName(word: WordAt | undefined): boolean {
  const words = word?.page.texts[word.text]
  return word !== undefined && words !== undefined && isCapital(writtenWord(words, word.token))
}
