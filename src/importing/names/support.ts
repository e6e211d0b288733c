import { fold } from '../../text/fold.ts'
import { followsComma, isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import type { Candidate } from './find-known.ts'
import { type Coverage, coverageOf, type Mark, type Page } from './page.ts'
import type { Subject } from './subject.ts'
import { announcesKind } from './triggers.ts'
import { vocabularyOf } from './vocabulary.ts'

/** What an article says for a guarded or shared form meaning a subject. */
export type Support = {
  /** How much speaks for the subject at a place, in points. */
  readonly points: (candidate: Candidate, subject: Subject) => number
  /** Whether the article also names the subject by a form that can mean nothing else. */
  readonly isNamedInFull: (subject: Subject) => boolean
}

/** Support in an article whose sure names, and names settled so far, are known. */
export function supportIn(page: Page, sure: readonly Mark[], settled: readonly Mark[]): Support {
  const named = new Set(sure.map((mark) => mark.subject))
  const met = new Set(settled.map((mark) => mark.subject))
  const places = coverageOf(
    page,
    settled.filter((mark) => mark.subject.kind === 'place'),
  )
  const found = new Map<Subject, readonly CueFound[]>()
  const cuesOf = (subject: Subject, lang: string) => {
    const cues = found.get(subject) ?? findCues(page, subject, lang)
    found.set(subject, cues)
    return cues
  }
  const points: Support['points'] = (candidate, subject) => {
    const first: WordAt = { page, text: candidate.text, token: candidate.first }
    const last: WordAt = { page, text: candidate.text, token: candidate.last }
    const cues = cuesOf(subject, page.langs[candidate.text] ?? 'en')
    let sum = 0
    if (named.has(subject)) sum += 3
    else if (met.has(subject)) sum += 2
    if (announcesKind(first, last, subject.kind)) sum += subject.kind === 'person' ? 2 : 3
    if (cues.some((cue) => cue.texts.has(candidate.text))) sum += 2
    else if (cues.length > 0) sum += 1
    if (cues.length > 1) sum += 1
    if (subject.kind !== 'place') return sum + (tokenAt(first)?.gap === 'quote' ? 1 : 0)
    if (candidate.skipped === 0 && isWritten(neighbour(first, -1), 'placePrepositions')) sum += 1
    if (isBesidePlace(page, candidate, places)) sum += 2
    return sum
  }
  return { points, isNamedInFull: (subject) => named.has(subject) }
}

/** Words that join a place to another: «تونس أو المغرب». Folded. */
const joiningWords = new Set(['و', 'او', 'and', 'or', 'ou', 'اور', 'یا', 'يا', 'או'])

/** Whether a place's name stands in a list beside another: «القاهرة وقرطبة وفاس», «بين ليبيا ومالي». */
function isBesidePlace(page: Page, { text, first, last, skipped }: Candidate, places: Coverage): boolean {
  const tokens = page.texts[text]?.tokens ?? []
  const isJoined = (token: number) =>
    /^[وו]/.test(tokens[token]?.text ?? '') || followsComma({ page, text, token })
  if (
    (skipped > 0 || followsComma({ page, text, token: first })) &&
    isJoined(first) &&
    places(text, first - 1)
  )
    return true
  if (joiningWords.has(tokens[first - 1]?.text ?? '') && places(text, first - 2)) return true
  if (joiningWords.has(tokens[last + 1]?.text ?? '') && places(text, last + 2)) return true
  return places(text, last + 1) !== undefined && isJoined(last + 1)
}

type CueFound = { readonly texts: ReadonlySet<number> }

/** The cues of a subject that stand in the article, generic words such as «city» left out. */
function findCues(page: Page, subject: Subject, lang: string): readonly CueFound[] {
  return subject.cues(lang).flatMap((cue) => {
    const words = fold(cue).split(/[\s-]+/)
    if (isGeneric(words, lang)) return []
    const texts = page.texts.flatMap((_, text) => (page.words.hasInText(text, words) ? [text] : []))
    return texts.length > 0 ? [{ texts: new Set(texts) }] : []
  })
}

function isGeneric(words: readonly string[], lang: string): boolean {
  const [only, ...others] = words
  return only !== undefined && others.length === 0 && vocabularyOf(lang).placeWords.has(only)
}
