import type { EntityKind } from '../../entity/entity.ts'
import { isClass, neighbour, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded, wordsOf } from './page.ts'

/** Most words of a name between quotation marks. */
const longest: Readonly<Record<'work' | 'organisation', number>> = { work: 9, organisation: 4 }

/**
 * Adds names between quotation marks that the word before them announces: فيلم «…», صحيفة «…»; the quoted names
 * that follow such a work in a list; and the same names wherever they stand quoted again.
 */
export function addQuotedNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const announced = addAnnounced(page, marks)
  const works = announced.filter((mark) => mark.subject.kind === 'work')
  const found = new Map(works.map((mark) => [`${mark.text}:${mark.last}`, mark]))
  const names = new Set(works.map((mark) => wordsOf(page, mark).join(' ')))
  const added: Mark[] = []
  for (const { text, token } of quotations(page)) {
    const first: WordAt = { page, text, token }
    const last = closingWord(page, first, longest.work)
    if (last === undefined || found.has(`${text}:${last}`)) continue
    const words = (page.texts[text]?.tokens ?? []).slice(token, last + 1).map((one) => one.text)
    if (!names.has(words.join(' ')) && !followsWork(page, first, found)) continue
    const mark = learnedMark(page, { text, first: token, last, skipped: 0 }, 'work', 'quoted-work')
    if (!mark) continue
    found.set(`${text}:${last}`, mark)
    names.add(words.join(' '))
    added.push(mark)
  }
  return withAdded(page, announced, added)
}

/** The first words of everything between quotation marks. */
function quotations(page: Page): readonly { text: number; token: number }[] {
  return page.texts.flatMap(({ folded, tokens }, text) =>
    tokens.flatMap(({ at }, token) => (openingMark(folded.text, at) ? [{ text, token }] : [])),
  )
}

/** Whether nothing but a comma and «and» part a quotation from the work quoted before it. */
function followsWork(page: Page, { text, token }: WordAt, works: ReadonlyMap<string, Mark>): boolean {
  const words = page.texts[text]
  if (!words) return false
  const isAnd = /^(?:و|ו|and|اور)$/.test(words.tokens[token - 1]?.text ?? '')
  const previous = token - (isAnd ? 2 : 1)
  const before = words.tokens[previous]
  const here = words.tokens[token]
  if (!before || !here || !works.has(`${text}:${previous}`)) return false
  const between = words.folded.text.slice(before.at + before.text.length, here.at)
  return between.length < 12 && /^["»']\s*[,،]?\s*(?:(?:و|ו|and|اور)\s*)?["«']\s*$/.test(between)
}

function addAnnounced(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const added = page.texts.flatMap(({ tokens }, text) =>
    tokens.flatMap((token, index) => {
      if (token.gap !== 'quote') return []
      const first: WordAt = { page, text, token: index }
      const kind = announcedKind(first, covered)
      const last = kind && closingWord(page, first, longest[kind])
      if (!kind || last === undefined) return []
      const known = covered(text, index)
      if (known && known.first === index && known.last === last) return []
      const mark = learnedMark(page, { text, first: index, last, skipped: 0 }, kind, `quoted-${kind}`)
      return mark ? [mark] : []
    }),
  )
  return withAdded(page, marks, added)
}

function announcedKind(
  first: WordAt,
  covered: Coverage,
): (EntityKind & ('work' | 'organisation')) | undefined {
  const before = neighbour(first, -1, ['quote'])
  if (!before) return undefined
  if (isClass(before, 'workWords')) return 'work'
  if (isClass(before, 'organisationWords')) return 'organisation'
  const author = covered(before.text, before.token)
  const head = author && neighbour({ ...before, token: author.first }, -1)
  return author?.subject.kind === 'person' && isClass(head, 'workWords') ? 'work' : undefined
}

/** The word after which the quotation closes; undefined where it runs on. */
function closingWord(page: Page, first: WordAt, most: number): number | undefined {
  const text = page.texts[first.text]
  if (!text) return undefined
  const opening = openingMark(text.folded.text, text.tokens[first.token]?.at ?? 0)
  const closing = opening === '«' ? '»' : opening
  for (let token = first.token; token < first.token + most; token++) {
    const word = text.tokens[token]
    if (!word || (token > first.token && word.opensSentence)) return undefined
    const end = word.at + word.text.length
    const until = text.tokens[token + 1]?.at ?? end + 3
    if (closing !== undefined && text.folded.text.slice(end, Math.min(until, end + 4)).includes(closing))
      return token
  }
  return undefined
}

function openingMark(folded: string, at: number): string | undefined {
  return /(["«'])\s*$/.exec(folded.slice(Math.max(0, at - 3), at))?.[1]
}
