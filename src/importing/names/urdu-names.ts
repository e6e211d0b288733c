import { fold } from '../../text/fold.ts'
import { urduInside, urduTails } from '../knowledge/phrase-heads.ts'
import { isClass, neighbour, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded } from './page.ts'

type Kind = keyof typeof urduTails

const wordsOf = (words: string) => fold(words).split(/\s+/).filter(Boolean)

const kinds: ReadonlyMap<string, Kind> = new Map(
  (['organisation', 'place', 'event'] as const).flatMap((kind) =>
    wordsOf(urduTails[kind]).map((word): readonly [string, Kind] => [word, kind]),
  ),
)

const inside: ReadonlySet<string> = new Set(wordsOf(urduInside))

/** Most words before the last one. */
const longest = 6

/** Adds Urdu names whose last word says what they are: «پاکستان فٹ بال فیڈریشن», «مرے کالج». */
export function addUrduNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const added = page.texts.flatMap(({ tokens }, text) => {
    if (page.langs[text] !== 'ur') return []
    return tokens.flatMap((token, last) => {
      const kind = kinds.get(token.text)
      if (!kind) return []
      const tail: WordAt = { page, text, token: last }
      const first = firstWord(tail, covered)
      const end = kind === 'organisation' ? lastWord(tail) : last
      const mark = first < end && learnedMark(page, { text, first, last: end, skipped: 0 }, kind, 'urdu-name')
      return mark ? [mark] : []
    })
  })
  return withAdded(page, marks, added)
}

/** Where «نیشنل کالج آف آرٹس» ends. */
function lastWord(tail: WordAt): number {
  const of = neighbour(tail, 1)
  const next = of && tokenAt(of)?.text === 'اف' ? neighbour(of, 1) : undefined
  return next && !isClass(next, 'common') ? next.token : tail.token
}

function firstWord(tail: WordAt, covered: Coverage): number {
  let first = tail.token
  let named = 0
  const known = covered(tail.text, tail.token)
  if (known && known.first < tail.token) return tail.token
  while (tail.token - first < longest) {
    const before = neighbour({ ...tail, token: first }, -1)
    if (!before) break
    const mark = covered(before.text, before.token)
    if (mark) {
      // «وفاقی وزیر احسن اقبال پارٹی»: a person's name rarely opens an institution's.
      if (mark.subject.kind === 'person' && mark.last !== tail.token - 1) break
      first = mark.first
      named++
      break
    }
    const text = tokenAt(before)?.text ?? ''
    if (!inside.has(text)) {
      if (text.length < 3 || /\d/.test(text) || isClass(before, 'common') || isClass(before, 'titles')) break
      if (isClass(before, 'demonyms') || isClass(before, 'organisationWords') || named > 2) break
      if (/(?:تے|نے|ئے|یں|وں|ؤں|كر)$/.test(text)) break
    }
    named++
    first = before.token
  }
  // «اینڈ انڈسٹری» and «آف پاکستان» open no name.
  while (first < tail.token && /^(?:آف|اف|اينڈ)$/.test(tail.page.texts[tail.text]?.tokens[first]?.text ?? ''))
    first++
  return first
}
