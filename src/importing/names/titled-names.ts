import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { isFamilyShaped } from './family-names.ts'
import { isAnyGiven, isCertainGiven } from './given-words.ts'
import { lastNameOf } from './last-names.ts'
import { type NameRun, nameRunAt } from './name-run.ts'
import {
  endsAtEdge,
  isBesidePerson,
  isBounded,
  opensApposition,
  speakerBefore,
  speaks,
} from './name-surroundings.ts'
import { type Coverage, coverageOf, type Mark, markOf, type Page, withAdded } from './page.ts'
import type { Subject } from './subject.ts'
import { followsTitle } from './titles.ts'
import { addToTrie, emptyTrie, findInTrie } from './trie.ts'

/** What speaks for a run being a name. */
type Support =
  | 'title'
  | 'nationality'
  | 'given'
  | 'repeated'
  | 'alone'
  | 'verb'
  | 'apposition'
  | 'definite'
  | 'patronymic'
  | 'address'
  | 'bounded'
  | 'beside'
  | 'edge'
  | 'second'
  | 'speaks'

/**
 * Adds persons the knowledge of names does not know: a run of name-like words that opens with a given name
 * or follows a title, where the text supports it. The title stays outside.
 *
 * Why so careful: titles alone are right in 21-34 % of cases (arabic-text.md).
 */
export function addTitledNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const runs = page.texts.flatMap((tokenText, text) =>
    tokenText.tokens.flatMap((_, token) => {
      const run = nameRunAt({ page, text, token }, covered)
      return run ? [run] : []
    }),
  )
  const counts = new Map<string, number>()
  for (const run of runs) counts.set(run.key, (counts.get(run.key) ?? 0) + 1)
  const opening = new Set(runs.filter((run) => run.opensWithGiven).map((run) => `${run.text}:${run.first}`))
  const closing = new Set(runs.filter((run) => run.opensWithGiven).map((run) => `${run.text}:${run.last}`))
  const isPerson = (text: number, token: number) =>
    covered(text, token)?.subject.kind === 'person' ||
    opening.has(`${text}:${token}`) ||
    closing.has(`${text}:${token}`)
  const subjects = new Map<string, Subject>()
  const admitted = runs.flatMap((run) => {
    const support = supportOf(page, run, counts.get(run.key) ?? 0, covered)
    if (isBounded(page, run, covered)) support.push('bounded')
    if (endsAtEdge(page, run, covered)) support.push('edge')
    if (isBesidePerson(page, run, isPerson)) support.push('beside')
    return isAdmitted(run, support) ? [{ run, support }] : []
  })
  const lastNames = new Set(admitted.map(({ run }) => run.words.at(-1) ?? ''))
  const added = admitted.flatMap(({ run, support }) => {
    if (isLastNameAlone(run, support, lastNames)) return []
    const subject = subjects.get(run.key) ?? subjectOf(page, run)
    if (!subject) return []
    subjects.set(run.key, subject)
    return [markOf(page, run, subject, 'titled-name')]
  })
  const again = occurrences(page, subjects).filter((mark) => !covered(mark.text, mark.first))
  return withAdded(page, marks, [...added, ...again])
}

/** Whether a weak name only opens with the last name of another: «أيمن يونس», then «شكر يونس جماهير». */
function isLastNameAlone(run: NameRun, support: readonly Support[], lastNames: ReadonlySet<string>): boolean {
  if (run.isCapitalised || !lastNames.has(run.words[0] ?? '')) return false
  return !(['second', 'definite', 'patronymic', 'title', 'repeated'] as const).some((one) =>
    support.includes(one),
  )
}

/** Every place where admitted names stand, announced or not. */
function occurrences(page: Page, subjects: ReadonlyMap<string, Subject>): readonly Mark[] {
  const trie = emptyTrie<Subject>()
  for (const [key, subject] of subjects) addToTrie(trie, key.split(' '), subject)
  return page.texts.flatMap((tokenText, text) =>
    findInTrie(trie, tokenText, page.langs[text] ?? 'en').flatMap((found) => {
      const [subject] = found.values
      return subject ? [markOf(page, { text, ...found }, subject, 'repeated-name')] : []
    }),
  )
}

function subjectOf(page: Page, run: NameRun): Subject | undefined {
  return learnedMark(page, run, 'person', 'titled-name')?.subject
}

function supportOf(page: Page, run: NameRun, count: number, covered: Coverage): Support[] {
  const first: WordAt = { page, text: run.text, token: run.first }
  const last: WordAt = { page, text: run.text, token: run.last }
  const vocabulary = vocabularyAt(first)
  const support: Support[] = []
  if (run.opensWithGiven) support.push('given')
  if (count > 1) support.push('repeated')
  const before = neighbour(first, -1, ['space', 'quote'])
  if (run.skipped === 0 && followsTitle(first, covered)) support.push('title')
  if (run.skipped === 0 && before && isWritten(before, 'demonyms') && !covered(before.text, before.token))
    support.push('nationality')
  if (isClass(before, 'sayVerbs') || speakerBefore(first, covered)) support.push('verb')
  if (run.skipped === 0 && isAddressed(before) && endsCleanly(last)) support.push('address')
  const lastName = lastNameOf(run.words, vocabulary)
  if (
    lastName?.length === 1 &&
    !/^ال.*ه$/.test(lastName[0] ?? '') &&
    page.words.count(lastName[0] ?? '') > count
  )
    support.push('alone')
  const after = neighbour(last, 1, ['space', 'break'])
  if (isWritten(after, 'titles') || opensApposition(last)) support.push('apposition')
  if (run.isCapitalised && run.words.length === fewestWords && speaks(first, last)) support.push('speaks')
  const second: WordAt = { ...first, token: run.first + 1 }
  if (
    run.last > run.first &&
    (run.opensWithWord ? isCertainGiven(second) || run.words[1] === 'عبد' : isAnyGiven(second))
  )
    support.push('second')
  if (/ (?:بن|ابن|بنت|ولد|منت|آيت|ايت|בן) /.test(` ${run.words.slice(1).join(' ')} `))
    support.push('patronymic')
  if (isFamilyShaped(run.words.at(-1) ?? '', vocabulary.lang)) support.push('definite')
  return support
}

const fewestWords = 2

/** Whether a sentence goes on after a name with an everyday word, or ends there. */
function endsCleanly(last: WordAt): boolean {
  const after = neighbour(last, 1)
  return !after || isClass(after, 'common') || /^(?:[وفبك]?ال|لل|[وب]).../.test(tokenAt(after)?.text ?? '')
}

/** Whether a word before a name is said of its bearer alone: «المدرب», «الكاتبة العمانية». */
function isAddressed(before: WordAt | undefined): boolean {
  if (isWritten(before, 'addresses')) return true
  return (
    before !== undefined && isWritten(before, 'demonyms') && isWritten(neighbour(before, -1), 'addresses')
  )
}

/** Whether a run has support enough: a certain given name needs one more sign, any other run a title and one. */
function isAdmitted(run: NameRun, support: readonly Support[]): boolean {
  const has = (one: Support) => support.includes(one)
  const isMarked = has('repeated') || has('alone') || has('title')
  if (run.isCapitalised) {
    if (run.followsThe) return false
    return has('given') || has('speaks') || (isMarked && !onlyRepeated(support))
  }
  if (has('patronymic')) return true
  if (run.opensWithWord) return isSureWord(run, support)
  if (has('given') && run.skipped > 0) return has('repeated') || has('beside')
  if (has('given')) return support.filter((one) => one !== 'edge').length > 1 || isNamed(run, has)
  // «المدرب لسعد الشابي»: a family's name in ال…ي cannot describe the indefinite word before it.
  if (has('address') && has('definite') && run.words.length === fewestWords) return true
  if (run.words.slice(1).some((word) => word.startsWith('ال'))) return false
  if (has('address') && run.words.length === fewestWords) return true
  if (has('title') && (has('repeated') || has('alone') || has('nationality'))) return true
  return false
}

/** Whether an Arabic last name is an everyday noun's likeness: «عمر المهمة». */
function isFeminineNoun(run: NameRun): boolean {
  return run.words.length === fewestWords && /^ال.+ه$/.test(run.words[1] ?? '')
}

/** Whether a given name is followed by a word that can be its last name, where nothing longer is cut. */
function isNamed(run: NameRun, has: (one: Support) => boolean): boolean {
  return has('edge') && run.words.length <= 3 && !isFeminineNoun(run)
}

/** Signs that a given name which is an everyday word too is one here. */
const signs: readonly Support[] = ['verb', 'apposition', 'second', 'title']

/**
 * Whether «نور», «علي», «امید» opens a name here: a family's name in ال…ي cannot describe an indefinite noun; any
 * other last name needs two signs.
 */
function isSureWord(run: NameRun, support: readonly Support[]): boolean {
  const has = (one: Support) => support.includes(one)
  if (!has('edge') || isFeminineNoun(run)) return false
  // «السويدان» alone elsewhere is a name; in Persian and Urdu a noun's companion stands alone as well.
  const isCalled = has('alone') && /^ال/.test(run.words.at(-1) ?? '')
  const found = signs.filter(has).length + (isCalled ? 1 : 0)
  if (has('definite') && run.words.length === fewestWords) return has('bounded') || found > 0
  if (has('bounded')) return found > 0
  return found > 1
}

/** Why: «Silicon Valley» repeats too; a person's last name also stands alone, or a title before the whole. */
function onlyRepeated(support: readonly Support[]): boolean {
  return !support.includes('alone') && !support.includes('title')
}
