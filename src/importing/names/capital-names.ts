import { type CapitalKind, capitalHeads, capitalKinds, capitalTails, openTails } from './capital-tails.ts'
import { isWritten, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded } from './page.ts'

type Kind = CapitalKind

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Most words of such a name. */
const longest = 7

/** Adds English names in capitals that their first or last word sorts: «Leth Agencies», «University of Michigan». */
export function addCapitalNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const added = page.texts.flatMap(({ tokens }, text) => {
    if (page.langs[text] !== 'en' || isShouted(page, text)) return []
    return tokens.flatMap((_, token) => {
      const word: WordAt = { page, text, token }
      return [...tailed(word, covered), ...headed(word), ...titled(word, covered)]
    })
  })
  return withAdded(page, marks, added)
}

/** The longest run of capitals that ends in a tail: «Suez Canal Authority». */
function tailed(last: WordAt, covered: Coverage): readonly Mark[] {
  const kind = kindIn(capitalTails, last)
  if (!kind || !isName(last) || opensRun({ ...last, token: last.token + 1 })) return []
  let first = last.token
  while (last.token - first < longest && opensRun({ ...last, token: first })) {
    // «Electricity and Water Authority»: an unmarked word in capitals before «and» belongs to the same name.
    const isJoinedByAnd =
      tokenAt({ ...last, token: first - 1 })?.text === 'and' && opensAnd(last, first - 2, covered)
    const before: WordAt = { ...last, token: first - (isJoinedByAnd ? 2 : 1) }
    const isStop = !isName(before) || isTitle(before) || startsSentenceWithWord(before)
    // «Bernhard Schulte Shipmanagement»: a person right before the last word is what the company is called by.
    const person = covered(before.text, before.token)
    if (isStop || (person?.subject.kind === 'person' && person.last !== last.token - 1)) break
    first = before.token
  }
  if (first === last.token) return []
  const end = kind === 'place' ? last.token : kind === 'event' ? subjectEnd(last) : ofEnd(last)
  return mark(last, first, end, kind)
}

/** Whether the word before «and» is one in capitals that is no name by itself and does not open the sentence. */
function opensAnd({ page, text }: WordAt, token: number, covered: Coverage): boolean {
  const word: WordAt = { page, text, token }
  const isFree = isName(word) && !covered(text, token) && tokenAt(word)?.opensSentence === false
  return isFree && isJoined(word, token + 1) && isJoined(word, token + 2)
}

/** Where «State Bank of Pakistan» ends. */
function ofEnd(last: WordAt): number {
  const isOpen = openTails.has(tokenAt(last)?.text ?? '')
  if (!isOpen || tokenAt({ ...last, token: last.token + 1 })?.text !== 'of') return last.token
  let end = last.token + 1
  while (end - last.token < longest && opensRun({ ...last, token: end + 1 })) end++
  return end > last.token + 1 ? end : last.token
}

/** Where «Conference on High Energy Physics» ends. */
function subjectEnd(last: WordAt): number {
  if (!/^(?:on|for|of)$/.test(tokenAt({ ...last, token: last.token + 1 })?.text ?? '')) return last.token
  let end = last.token + 1
  while (end - last.token < longest && opensRun({ ...last, token: end + 1 })) end++
  return end > last.token + 1 ? end : last.token
}

/** The title in capitals after «book» or «film»: «his book The God Particle». */
function titled(word: WordAt, covered: Coverage): readonly Mark[] {
  if (!isWritten(word, 'workWords') || isName(word)) return []
  const first = word.token + 1
  if (!opensRun({ ...word, token: first }) || covered(word.text, first)) return []
  let last = first
  while (last - first < longest && opensRun({ ...word, token: last + 1 })) last++
  return last === first ? [] : mark(word, first, last, 'work')
}

/** «University of Michigan», «Cape of Good Hope», «Lake Geneva». */
function headed(first: WordAt): readonly Mark[] {
  const kind = kindIn(capitalHeads, first)
  if (!kind || !isName(first)) return []
  const isOf = tokenAt({ ...first, token: first.token + 1 })?.text === 'of'
  if (!isOf && kind !== 'place') return []
  const from = first.token + (isOf ? 2 : 1)
  let last = from - 1
  while (last - first.token < longest && isName({ ...first, token: last + 1 }) && isJoined(first, last + 1))
    last++
  if (last < from || !isJoined(first, first.token + 1)) return []
  return mark(first, first.token, last, kind)
}

function mark({ page, text }: WordAt, first: number, last: number, kind: Kind | 'work'): readonly Mark[] {
  const found = learnedMark(page, { text, first, last, skipped: 0 }, kind, 'capital-name')
  return found ? [found] : []
}

function kindIn(words: Readonly<Record<Kind, ReadonlySet<string>>>, word: WordAt): Kind | undefined {
  const text = tokenAt(word)?.text ?? ''
  return capitalKinds.find((kind) => words[kind].has(text))
}

function isName(word: WordAt): boolean {
  const text = word.page.texts[word.text]
  return text !== undefined && tokenAt(word) !== undefined && isCapital(writtenWord(text, word.token))
}

/** Whether nothing but a space stands before a word in capitals, so that it continues the run. */
function opensRun(word: WordAt): boolean {
  return isName(word) && isJoined(word, word.token)
}

function isJoined({ page, text }: WordAt, token: number): boolean {
  return tokenAt({ page, text, token })?.gap === 'space'
}

/** Whether a word in capitals is a person's title and no first word of an institution: not «State», «General». */
function isTitle(word: WordAt): boolean {
  return isWritten(word, 'titles') && !/^(?:general|queen|king|prince|st)$/.test(tokenAt(word)?.text ?? '')
}

/** Whether a capital only opens the sentence: «The», «In», «Its». */
function startsSentenceWithWord(word: WordAt): boolean {
  const text = tokenAt(word)?.text ?? ''
  return functionWords.has(text) || (tokenAt(word)?.opensSentence === true && isWritten(word, 'common'))
}

const functionWords = set(
  'the a an in on at of for and but or its his her their our this that these those as by from with to when while after before',
)

/** Whether nearly all longer words of a text have capitals, as in headlines, so that a capital says nothing. */
function isShouted(page: Page, text: number): boolean {
  const words = page.texts[text]
  if (!words) return true
  const longer = words.tokens.flatMap(({ text: word }, index) =>
    word.length > 3 ? [writtenWord(words, index)] : [],
  )
  return longer.filter(isCapital).length > longer.length * mostCapitals
}

/** Share of longer words with capitals that prose stays under. */
const mostCapitals = 0.75
