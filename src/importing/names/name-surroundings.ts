import { followsComma, isClass, isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import { writtenWord } from './letter-case.ts'
import type { NameRun } from './name-run.ts'
import type { Coverage, Page } from './page.ts'

/** Languages whose everyday words are listed fully enough to tell where a name ends. */
const bounding = new Set(['ar', 'fa', 'he', 'ur'])

/**
 * Whether everyday words, marked names or punctuation stand on both sides of a run, so that nothing of a
 * longer phrase is cut: «فدریکو فلینی،», «של יוגב אוחיון,».
 */
export function isBounded(page: Page, run: NameRun, covered: Coverage): boolean {
  if (!bounding.has(page.langs[run.text] ?? '')) return false
  const first: WordAt = { page, text: run.text, token: run.first }
  const before = neighbour(first, -1)
  if (page.langs[run.text] === 'ar' && !isEdge(before, covered)) return false
  return endsAtEdge(page, run, covered)
}

/** Whether a run ends where an everyday word, a marked name or punctuation follows, and is part of no institution. */
export function endsAtEdge(page: Page, run: NameRun, covered: Coverage): boolean {
  const lang = page.langs[run.text] ?? ''
  if (!bounding.has(lang) || run.skipped > 0) return false
  const first: WordAt = { page, text: run.text, token: run.first }
  const after = neighbour({ page, text: run.text, token: run.last }, 1)
  const isShaped = hasVerbShape(run.words.at(-1) ?? '') && !isWrittenFeminine(page, run)
  if (lang === 'ar' && isShaped && after) return false
  // Quotation marks enclose titles, not persons.
  if (tokenAt(first)?.gap === 'quote') return false
  const before = neighbour(first, -1)
  if (isClass(before, 'organisationWords') || isClass(before, 'placeWords')) return false
  return isEdge(after, covered) || (lang === 'he' && hasHebrewPrefix(after))
}

function isEdge(word: WordAt | undefined, covered: Coverage): boolean {
  return (
    !word ||
    /^\d/.test(tokenAt(word)?.text ?? '') ||
    covered(word.text, word.token) !== undefined ||
    isClass(word, 'common') ||
    isClass(word, 'titles') ||
    isWritten(word, 'demonyms')
  )
}

/** Whether a run ends in «ة», as family names do and verbs do not: «عمرو شبانة». */
function isWrittenFeminine(page: Page, run: NameRun): boolean {
  const words = page.texts[run.text]
  return words !== undefined && /[^يا]ة$/.test(writtenWord(words, run.last)) && run.words.length === 2
}

/** Whether a Hebrew word carries an article or a preposition, as no last name after a first one does: «לנהל». */
function hasHebrewPrefix(word: WordAt | undefined): boolean {
  return /^[הלשו]..+/.test((word && tokenAt(word)?.text) ?? '')
}

/** Words after a comma that say who a person is: «سالم بوشيحة، وهو سائق». Folded. */
const appositions: Readonly<Record<string, ReadonlySet<string>>> = {
  ar: new Set(
    'وهو وهي هو هي الذي التي وكان وكانت البالغ البالغه صاحب صاحبه مالك مديره احد احدي خريج خريجه مدرس مدرسه سائق ابن ابنه نجل شقيق شقيقه بطل بطله مدرب لاعب معلم معلمه طالب طالبه موظف موظفه والد والده ارمله زوجه'.split(
      ' ',
    ),
  ),
  fa: new Set('كه يكي از'.split(' ')),
  he: new Set('שהוא שהיא בן בת ש שהיה שהייתה אחד אחת'.split(' ')),
  ur: new Set('جو جنهوں جنہوں جن ايك'.split(' ')),
  en: new Set('a an who whose one'.split(' ')),
}

/** Whether a comma and a word that says who is meant follow a name. */
export function opensApposition(last: WordAt): boolean {
  const after: WordAt = { ...last, token: last.token + 1 }
  const text = tokenAt(after)?.text ?? ''
  return followsComma(after) && appositions[last.page.langs[last.text] ?? '']?.has(text) === true
}

/** Whether a verb of saying and its speaker's occupation stand before an Arabic name: «تقول بائعة الخضار أم حيدر». */
export function speakerBefore(first: WordAt, covered: Coverage): boolean {
  if (first.page.langs[first.text] !== 'ar') return false
  let word = neighbour(first, -1)
  for (let step = 0; word && step < 4; step++) {
    if (step > 0 && isClass(word, 'sayVerbs')) return true
    if (covered(word.text, word.token)?.subject.kind === 'person' || isClass(word, 'placePrepositions'))
      return false
    word = neighbour(word, -1)
  }
  return false
}

/** Whether an Arabic word may be a verb, an accusative or an adjective and not a family's name. */
function hasVerbShape(word: string): boolean {
  return /^[يتنس].../.test(word) || /(?:[^و]ا|ه|ات|ين|ون)$/.test(word) || word.length < 4
}

/** Words that join two names of a list. Folded. */
const joining = new Set(['و', 'and', 'اور'])

/** Whether another person's name stands right before or after a run, joined by a comma or «and». */
export function isBesidePerson(
  page: Page,
  run: NameRun,
  isPerson: (text: number, token: number) => boolean,
): boolean {
  const { text, first, last } = run
  const wordAt = (token: number) => tokenAt({ page, text, token })?.text ?? ''
  if ((run.skipped > 0 || followsComma({ page, text, token: first })) && isPerson(text, first - 1))
    return true
  if (joining.has(wordAt(first - 1)) && isPerson(text, first - 2)) return true
  if (joining.has(wordAt(last + 1)) && isPerson(text, last + 2)) return true
  const isJoined = followsComma({ page, text, token: last + 1 }) || /^[וو]/.test(wordAt(last + 1))
  return isJoined && isPerson(text, last + 1)
}

const says = new Set(['said', 'says', 'told', 'added', 'recalled', 'explained'])

/** Whether an English name nobody knows is said to speak, or told who it is: «Tam Drever, a fisherman, said». */
export function speaks(first: WordAt, last: WordAt): boolean {
  if (opensApposition(last)) return true
  const isSaid = (word: WordAt | undefined) => word !== undefined && says.has(tokenAt(word)?.text ?? '')
  return isSaid(neighbour(last, 1)) || isSaid(neighbour(first, -1))
}
