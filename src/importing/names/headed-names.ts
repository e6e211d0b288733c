import { fold } from '../../text/fold.ts'
import { headWords } from '../knowledge/head-words.ts'
import type { Language } from '../knowledge/knowledge.ts'
import { isClass, isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded } from './page.ts'
import { readingsOf } from './particles.ts'
import { tokenTextOf } from './tokens.ts'
import { addToTrie, emptyTrie, findInTrie, type Trie } from './trie.ts'

/** Adds names a head word makes: streets and squares, settlements, ministries and authorities. */
export function addHeadedNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const added = page.texts.flatMap(({ tokens }, text) => {
    const heads = headsOf(page.langs[text] ?? '')
    if (!heads) return []
    const places = tokens.flatMap((_, token) => placeAt({ page, text, token }, heads, covered))
    return [...places, ...institutionsIn(page, text, heads)]
  })
  return withAdded(page, marks, added)
}

type Heads = {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly settlements: ReadonlySet<string>
  readonly institutions: Trie<true>
}

const cache = new Map<string, Heads | undefined>()

function headsOf(lang: string): Heads | undefined {
  if (!cache.has(lang)) cache.set(lang, readHeads(lang))
  return cache.get(lang)
}

function readHeads(lang: string): Heads | undefined {
  const words = headWords[lang as Language]
  if (!words) return undefined
  const institutions = emptyTrie<true>()
  for (const [head, complements] of Object.entries(words.institutions)) {
    for (const complement of complements.split(',')) {
      addToTrie(
        institutions,
        tokenTextOf(`${head} ${complement.trim()}`).tokens.map((token) => token.text),
        true,
      )
    }
  }
  const set = (list: string) => new Set(fold(list).split(' ').filter(Boolean))
  return {
    before: set(words.before),
    after: set(words.after),
    settlements: set(words.settlements),
    institutions,
  }
}

function institutionsIn(page: Page, text: number, heads: Heads): readonly Mark[] {
  const tokenText = page.texts[text]
  if (!tokenText) return []
  return findInTrie(heads.institutions, tokenText, page.langs[text] ?? '').flatMap((found) => {
    const mark = learnedMark(page, { text, ...found }, 'organisation', 'headed-institution')
    return mark ? [mark] : []
  })
}

function placeAt(head: WordAt, heads: Heads, covered: Coverage): readonly Mark[] {
  const lang = head.page.langs[head.text] ?? ''
  const { page, text, token } = head
  if (covered(text, token)) return []
  for (const reading of readingsOf(tokenAt(head)?.text ?? '', lang)) {
    if (heads.before.has(reading.text)) {
      const name = neighbour(head, 1)
      if (!name || !isProper(name, covered) || !closes(name, covered)) return []
      // «شارع قصر النيل»: the name may close with one that is marked already.
      const next = neighbour(name, 1)
      const closing = next && covered(text, next.token)
      if (isWritten(name, 'connectors') && !next) return []
      const tied = isWritten(name, 'connectors') && next ? next.token : name.token
      const last = next && closing?.first === next.token && closing.skipped === 0 ? closing.last : tied
      return place(page, { text, first: token, last, skipped: reading.skipped })
    }
    if (heads.settlements.has(reading.text)) {
      const name = neighbour(head, 1)
      if (!name || !isProper(name, covered) || !endsAfter(name, covered)) return []
      return place(page, { text, first: name.token, last: name.token, skipped: 0 })
    }
    if (heads.after.has(reading.text)) {
      const name = neighbour(head, -1)
      if (!name || !isProper(name, covered)) return []
      return place(page, { text, first: name.token, last: token, skipped: 0 })
    }
  }
  return []
}

function place(page: Page, at: Pick<Mark, 'text' | 'first' | 'last' | 'skipped'>): readonly Mark[] {
  const mark = learnedMark(page, at, 'place', 'headed-place')
  return mark ? [mark] : []
}

/** Whether a word beside a head is what the place is called, and no noun, adjective, verb or number. */
function isProper(word: WordAt, covered: Coverage): boolean {
  const text = tokenAt(word)?.text ?? ''
  if (covered(word.text, word.token) || text.length < 3 || /\d/.test(text)) return false
  if (isClass(word, 'common') || isClass(word, 'titles') || isClass(word, 'demonyms')) return false
  if (isClass(word, 'placeWords') || isClass(word, 'organisationWords')) return false
  return !hasEverydayShape(text, word.page.langs[word.text] ?? '')
}

/** Shapes of feminine adjectives, plurals, possessives and participles, which no place is called by. */
function hasEverydayShape(text: string, lang: string): boolean {
  if (lang === 'ar') return /(?:[^ا]ي|يه|ه|ها|هم|ات|ين|ون)$|^(?:لل|وال|بال|[يتس]..)/.test(text)
  if (lang === 'fa') return /(?:هاي?|ترين|تر|هايي)$|^(?:ن?مي)/.test(text)
  if (lang === 'ur') return /(?:تے|نے|ئے|یں|وں|ؤں|والي?|والے)$/.test(text)
  // «הרחוב הראשי»: an adjective takes the article of its noun.
  return /^ה|(?:ים|ות)$/.test(text)
}

/** Whether a street's name ends with the word: Persian and Hebrew phrases run on. */
function closes(name: WordAt, covered: Coverage): boolean {
  return name.page.langs[name.text] === 'ar' || endsAfter(name, covered)
}

function endsAfter(word: WordAt, covered: Coverage): boolean {
  const after = neighbour(word, 1)
  return (
    !after ||
    covered(after.text, after.token) !== undefined ||
    isClass(after, 'common') ||
    isWritten(after, 'demonyms')
  )
}
