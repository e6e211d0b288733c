import { isWritten, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded } from './page.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

type Kind = 'organisation' | 'place' | 'event'

/** Last words of English names in capitals, by what they make the name. */
const tails: Readonly<Record<Kind, ReadonlySet<string>>> = {
  organisation: set(`
ministry authority party university court council committee agency institute corporation association federation union
commission foundation airlines airways bank ministry parliament congress assembly front movement league brigade brigades
army navy forces police office bureau department board trust fund society club group company holdings industries motors
shipping marine lines salvage agencies shipmanagement technologies pharmaceuticals partners laboratories laboratory
newspaper times post academy college orchestra
`),
  place: set(`
lake river street road avenue square mountains valley island islands desert strait bay peninsula palace park hills falls
canyon reef dam gate tower quarter`),
  event: set('festival championship championships summit games olympics forum conference marathon'),
}

/** First words of English names that «of» or a proper noun completes. */
const heads: Readonly<Record<Kind, ReadonlySet<string>>> = {
  organisation: set('university ministry bank court museum institute academy college department council'),
  place: set('lake mount cape gulf strait bay sea isle'),
  event: set('battle conference'),
}

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
  const kind = kindIn(tails, last)
  if (!kind || !isName(last) || opensRun({ ...last, token: last.token + 1 })) return []
  let first = last.token
  while (last.token - first < longest && opensRun({ ...last, token: first })) {
    const before: WordAt = { ...last, token: first - 1 }
    const isStop = !isName(before) || isWritten(before, 'titles') || startsSentenceWithWord(before)
    if (isStop || covered(before.text, before.token)?.subject.kind === 'person') break
    first--
  }
  if (first === last.token) return []
  return mark(last, first, kind === 'event' ? subjectEnd(last) : last.token, kind)
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
  const kind = kindIn(heads, first)
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
  return (['organisation', 'place', 'event'] as const).find((kind) => words[kind].has(text))
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

/** Whether a capital only opens the sentence: «The», «In», «Its». */
function startsSentenceWithWord(word: WordAt): boolean {
  const text = tokenAt(word)?.text ?? ''
  return functionWords.has(text) || (tokenAt(word)?.opensSentence === true && isWritten(word, 'common'))
}

const functionWords = set(
  'the a an in on at of for and but or its his her their our this that these those as by from with to when while after before',
)

/** Whether most words of a text have capitals, so that a capital says nothing. */
function isShouted(page: Page, text: number): boolean {
  const words = page.texts[text]
  if (!words) return true
  const capitals = words.tokens.filter((_, index) => isCapital(writtenWord(words, index)))
  return capitals.length * 2 > words.tokens.length
}
