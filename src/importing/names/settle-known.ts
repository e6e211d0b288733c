import type { Candidate } from './find-known.ts'
import type { Form } from './matcher.ts'
import { type Mark, markOf, type Page, settleOverlaps } from './page.ts'
import { isRefused, organisationEnds } from './refusals.ts'
import type { Subject } from './subject.ts'
import { type Support, supportIn } from './support.ts'
import { vocabularyOf } from './vocabulary.ts'

/**
 * Decides what every known form means where it stands: safe forms of one entity at once, then forms that
 * need support or are shared, by what else the article says.
 */
export function settleKnown(page: Page, candidates: readonly Candidate[]): readonly Mark[] {
  const endsOrganisation = organisationEnds(candidates)
  const possible = candidates.filter((candidate) => !isRefused(page, candidate, endsOrganisation))
  const open: Candidate[] = []
  const safe: Mark[] = []
  for (const candidate of possible) {
    const subject = onlySafe(page, candidate)
    if (subject) safe.push(markKnown(page, candidate, subject))
    else open.push(candidate)
  }
  const sure = settleOverlaps(page, safe)
  const once = [...safe, ...supported(page, open, supportIn(page, sure, sure))]
  // A second look, because a form settled in one paragraph speaks for the same form in the next.
  return settleOverlaps(page, [
    ...safe,
    ...supported(page, open, supportIn(page, sure, settleOverlaps(page, once))),
  ])
}

function supported(page: Page, open: readonly Candidate[], support: Support): readonly Mark[] {
  return open.flatMap((candidate) => {
    const subject = bestSubject(page, candidate, support)
    return subject ? [markKnown(page, candidate, subject)] : []
  })
}

function markKnown(page: Page, candidate: Candidate, subject: Subject): Mark {
  const leading = candidate.forms.find((form) => form.subject === subject)?.leading ?? 0
  const place = leading > 0 ? { ...candidate, first: candidate.first + leading, skipped: 0 } : candidate
  return markOf(page, place, subject, candidate.skipped > 0 ? 'known-name-after-particle' : 'known-name')
}

/** The subject of a form that needs no support: the importing person's, or the only one it can mean. */
function onlySafe(page: Page, candidate: Candidate): Subject | undefined {
  const { forms } = candidate
  const given = forms.find((form) => form.subject.origin === 'options')
  if (given) return given.subject
  const [first, ...others] = subjectsOf(forms)
  const isSafe =
    forms[0]?.trust === 'safe' || forms.some((form) => form.needsArticle && form.trust === 'safe')
  if (!first || others.length > 0 || !isSafe) return undefined
  return isEverydayWord(page, candidate) ? undefined : first
}

function subjectsOf(forms: readonly Form[]): readonly Subject[] {
  return [...new Set(forms.filter((form) => form.trust !== 'short').map((form) => form.subject))]
}

/** Points a guarded form needs, and points it needs where it is an everyday word. */
const enough = 2
const enoughForWord = 3

/** The subject a shared or guarded form means here; undefined where the text does not say. */
function bestSubject(page: Page, candidate: Candidate, support: Support): Subject | undefined {
  const isWord = isEverydayWord(page, candidate)
  const scored = candidate.forms
    .filter((form) => form.trust !== 'short' || support.isNamedInFull(form.subject))
    .map((form) => ({
      form,
      points: form.trust === 'short' ? enoughForWord : support.points(candidate, form.subject),
    }))
    .filter(({ form, points }) => {
      const isFree = form.trust === 'safe' && !isWord
      return isFree || points >= (isWord ? enoughForWord : enough)
    })
  // Where nothing decides between two, the first: the files list the everyday meaning first.
  const most = Math.max(...scored.map(({ points }) => points))
  return scored.find(({ points }) => points === most)?.form.subject
}

/** Whether a form is one word that is also an everyday word: «البيت» is how Elbit folds, and the house. */
function isEverydayWord(page: Page, { text, first, last, skipped, forms }: Candidate): boolean {
  const bare = page.texts[text]?.tokens[first]?.text.slice(skipped) ?? ''
  const word = forms.some((form) => form.needsArticle) ? `ה${bare}` : bare
  return first === last && vocabularyOf(page.langs[text] ?? 'en').common.has(word)
}
