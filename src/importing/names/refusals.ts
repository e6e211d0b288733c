import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import type { Candidate } from './find-known.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import type { Page } from './page.ts'
import type { TokenText } from './tokens.ts'

/** Whether the words around a form show that it is not that name: an adjective, another person's last name. */
export function isRefused(page: Page, candidate: Candidate, endsOrganisation: ReadonlySet<string>): boolean {
  const word: WordAt = { page, text: candidate.text, token: candidate.first }
  if (candidate.first !== candidate.last) return false
  const kinds = new Set(candidate.forms.map((form) => form.subject.kind))
  if (kinds.has('place') && kinds.size === 1 && isAdjective(word, candidate.skipped, endsOrganisation))
    return true
  if (kinds.has('place') && kinds.size === 1 && isFirstName(word)) return true
  return kinds.has('person') && kinds.size === 1 && candidate.skipped === 0 && followsGivenName(word)
}

/** The words at which a name that can only be an organisation's ends. */
export function organisationEnds(candidates: readonly Candidate[]): ReadonlySet<string> {
  const sure = candidates.filter(({ forms }) =>
    forms.every((form) => form.subject.kind === 'organisation' && form.trust === 'safe'),
  )
  return new Set(sure.map(({ text, last }) => `${text}:${last}`))
}

/** Words that start with ال and are no noun an adjective could follow. Folded. */
const notNouns = new Set(['الي', 'الا', 'الان', 'الذي', 'التي', 'الذين', 'اليوم', 'الله', 'الف'])

/**
 * Whether a name in ال…ية is the adjective here: after a definite noun («الخارجية السعودية»), or joined to
 * another adjective («المصرية والسعودية»).
 */
function isAdjective(word: WordAt, skipped: number, endsOrganisation: ReadonlySet<string>): boolean {
  const name = tokenAt(word)?.text.slice(skipped) ?? ''
  if (!/^ال.+يه$/.test(name)) return false
  const before = neighbour(word, -1)
  const noun = (before && tokenAt(before)?.text) ?? ''
  if (skipped === 0) {
    if (before && endsOrganisation.has(`${before.text}:${before.token}`)) return true
    return !notNouns.has(noun) && noun.length > 4 && /^[وف]?(?:[بك]?ال|لل)/.test(noun)
  }
  return tokenAt(word)?.text.startsWith('و') === true && isClass(before, 'demonyms') && /يه$/.test(noun)
}

/** Whether a given name stands right before a one-word form: «صدام حفتر» is not «خليفة حفتر». */
function followsGivenName(word: WordAt): boolean {
  const before = neighbour(word, -1)
  if (isWritten(before, 'common')) return false
  return isWritten(before, 'connectors') || isWritten(before, 'certainGiven')
}

/** Whether a place's name is a person's given name here: «Paris Hilton», «Jordan Henderson». */
function isFirstName(word: WordAt): boolean {
  if (!isWritten(word, 'certainGiven') && !isWritten(word, 'ambiguousGiven')) return false
  const after = neighbour(word, 1)
  const text = word.page.texts[word.text]
  if (!after || !text || vocabularyAt(word).lang !== 'en' || isTitleCase(text)) return false
  return isCapital(writtenWord(text, after.token)) && !isWritten(after, 'common')
}

/** Whether most words of a text have capitals, as in American headlines, so that a capital says nothing. */
function isTitleCase(text: TokenText): boolean {
  if (text.tokens.length > longestHeadline) return false
  const capitals = text.tokens.filter((_, index) => isCapital(writtenWord(text, index)))
  return capitals.length * 2 > text.tokens.length
}

/** Units: words. Why: longer texts are prose, and need no count. */
const longestHeadline = 30
