import { followsComma, isClass, isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
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
  const last: WordAt = { page, text: run.text, token: run.last }
  const isEdge = (word: WordAt | undefined) =>
    !word ||
    covered(word.text, word.token) !== undefined ||
    isClass(word, 'common') ||
    isClass(word, 'titles') ||
    isWritten(word, 'demonyms')
  const before = neighbour(first, -1)
  const isArabic = page.langs[run.text] === 'ar'
  if (isArabic && (hasVerbShape(run.words.at(-1) ?? '') || !isEdge(before))) return false
  // Quotation marks enclose titles, not persons.
  if (tokenAt(first)?.gap === 'quote') return false
  const isPartOfInstitution = isClass(before, 'organisationWords') || isClass(before, 'placeWords')
  return isEdge(neighbour(last, 1)) && run.skipped === 0 && !isPartOfInstitution
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
