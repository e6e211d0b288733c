import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import { coverageOf, type Mark, markOf, type Page, withAdded, wordsOf } from './page.ts'
import type { Subject } from './subject.ts'
import { addToTrie, emptyTrie, findInTrie } from './trie.ts'
import { isIn, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** How far a last name can be trusted alone: an everyday word and a given name need more from the text. */
type LastName = { readonly subject: Subject; readonly nature: 'name' | 'given' | 'word' | 'nationality' }

/**
 * Adds the last names of persons the article names in full, wherever they stand alone: after «خليفة حفتر»,
 * and in the headline before it, «حفتر» is he. Last names two persons of the article share stay unmarked.
 */
export function addLastNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const byLang = new Map([...new Set(page.langs)].map((lang) => [lang, lastNameTrie(page, marks, lang)]))
  const added = page.texts.flatMap((tokenText, text) => {
    const lang = page.langs[text] ?? 'en'
    const trie = byLang.get(lang)
    if (!trie) return []
    return findInTrie(trie, tokenText, lang).flatMap((found) => {
      const [only, ...others] = new Set(found.values)
      if (!only || others.length > 0) return []
      const first: WordAt = { page, text, token: found.first }
      const last: WordAt = { page, text, token: found.last }
      if (covered(text, found.first) || covered(text, found.last)) return []
      if (!standsAlone(first, last, only, found.skipped)) return []
      return [markOf(page, { text, ...found }, only.subject, 'last-name')]
    })
  })
  return withAdded(page, marks, added)
}

function lastNameTrie(page: Page, marks: readonly Mark[], lang: string) {
  const trie = emptyTrie<LastName>()
  const vocabulary = vocabularyOf(lang)
  const subjectsByName = new Map<string, Set<Subject>>()
  for (const mark of marks) {
    if (mark.subject.kind !== 'person') continue
    const full = wordsOf(page, mark)
    // Urdu papers call a person they introduced by the given name: «طارق جاوید», then «طارق».
    const isCalledByGiven = lang === 'ur' && mark.subject.origin === 'text' && full.length === 2
    if (isCalledByGiven && vocabulary.certainGiven.has(full[0] ?? '') && full[0] !== 'محمد') {
      const given = full[0] ?? ''
      subjectsByName.set(given, (subjectsByName.get(given) ?? new Set()).add(mark.subject))
    }
    const words = lastNameOf(full, vocabulary)
    if (!words) continue
    const key = words.join(' ')
    const subjects = subjectsByName.get(key) ?? new Set()
    if (subjects.has(mark.subject)) continue
    subjects.add(mark.subject)
    subjectsByName.set(key, subjects)
  }
  for (const [key, subjects] of subjectsByName) {
    const words = key.split(' ')
    for (const subject of subjects) addToTrie(trie, words, { subject, nature: natureOf(words, vocabulary) })
    // English papers drop the article of an Arabic name: «Hassan al-Turabi», then «Turabi».
    if (lang === 'en' && words.length === 2 && /^(?:al|el)$/.test(words[0] ?? '')) {
      const bare = words.slice(1)
      for (const subject of subjects) addToTrie(trie, bare, { subject, nature: natureOf(bare, vocabulary) })
    }
  }
  return trie
}

/** The words of a full name that name its bearer alone: its last, with what is tied to it. */
export function lastNameOf(words: readonly string[], vocabulary: Vocabulary): readonly string[] | undefined {
  let from = words.length - 1
  while (from > 0 && vocabulary.connectors.has(words[from - 1] ?? '')) from--
  if (from < 1) return undefined
  const last = words.slice(from)
  const [word = ''] = last
  if (word === 'عبد' || (last.length === 1 && word.length < 3) || /^\d+$/.test(word)) return undefined
  return last
}

function natureOf(words: readonly string[], vocabulary: Vocabulary): LastName['nature'] {
  const [word = ''] = words
  if (words.length > 1) return 'name'
  if (isIn(vocabulary.common, word, vocabulary.lang) || vocabulary.titles.has(word)) return 'word'
  if (vocabulary.demonyms.has(word)) return 'nationality'
  return vocabulary.certainGiven.has(word) || vocabulary.ambiguousGiven.has(word) ? 'given' : 'name'
}

/** Whether the words around a last name leave it to its bearer. */
function standsAlone(first: WordAt, last: WordAt, { nature }: LastName, skipped: number): boolean {
  const before = neighbour(first, -1)
  const after = neighbour(last, 1)
  if (vocabularyAt(first).lang === 'en' || isLatin(first)) return isCapitalAlone(first, last)
  if (skipped === 0 && isWritten(before, 'certainGiven') && !isWritten(before, 'common')) return false
  if (skipped === 0 && isWritten(before, 'connectors') && !isWritten(before, 'common')) return false
  if (nature === 'name') return true
  if (nature === 'nationality') return isNoAdjective(before)
  if (nature === 'given') return !continues(after) && (isClass(before, 'common') || !isNoun(after))
  if (after && !isWritten(after, 'common') && !isClass(after, 'sayVerbs')) return false
  return isClass(before, 'titles') || isClass(before, 'sayVerbs')
}

/** Whether a last name that is also a nationality («السوداني») follows no noun it could describe. */
function isNoAdjective(before: WordAt | undefined): boolean {
  if (!before) return true
  if (/^[وفبكل]?ال/.test(tokenAt(before)?.text ?? '')) return false
  return isClass(before, 'sayVerbs') || (isClass(before, 'common') && !isClass(before, 'titles'))
}

/** Second halves of given names, after which no last name ends. Folded. */
const secondHalves = new Set(['الدين', 'الله', 'الرحمن', 'الاسلام'])

/** Whether a name goes on after a given name: «صلاح الدين», «سعيد بن تيمور». */
function continues(after: WordAt | undefined): boolean {
  if (!after) return false
  return (
    secondHalves.has(tokenAt(after)?.text ?? '') ||
    isWritten(after, 'connectors') ||
    isWritten(after, 'certainGiven')
  )
}

/** Whether a word is neither everyday nor carries a particle, and so may be another person's last name. */
function isNoun(after: WordAt | undefined): boolean {
  return (
    after !== undefined && !isClass(after, 'common') && !/^(?:لل|[وبف]ال)/.test(tokenAt(after)?.text ?? '')
  )
}

function isLatin(word: WordAt): boolean {
  return /^[a-z]/.test(tokenAt(word)?.text ?? '')
}

/** Whether an English last name has its capital and no other name beside it: not «Trump Tower», «Ivanka Trump». */
function isCapitalAlone(first: WordAt, last: WordAt): boolean {
  const text = first.page.texts[first.text]
  if (!text || !isCapital(writtenWord(text, first.token))) return false
  const before = neighbour(first, -1)
  const after = neighbour(last, 1)
  const isNameBefore =
    before !== undefined &&
    isCapital(writtenWord(text, before.token)) &&
    !isWritten(before, 'common') &&
    !isWritten(before, 'titles') &&
    !isWritten(before, 'demonyms')
  const isNameAfter =
    after !== undefined &&
    isCapital(writtenWord(text, after.token)) &&
    !isWritten(after, 'common') &&
    !isWritten(after, 'demonyms')
  return !isNameBefore && !isNameAfter
}
