import { neighbour, tokenAt } from './context.ts'
import { coverageOf, type Mark, markOf, type Page, settleOverlaps, withAdded, wordsOf } from './page.ts'
import type { Subject } from './subject.ts'
import { addToTrie, emptyTrie, findInTrie } from './trie.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'

/**
 * Adds the short names of organisations the article also names in full: after «الجيش الوطني الليبي»,
 * «الجيش الليبي» is it; after «حكومة الوفاق الوطني», «حكومة الوفاق».
 *
 * Why it overrides: a short name may itself be the full name of another entity, which then is not meant
 * unless the article names that one otherwise too.
 */
export function addShortNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const formsOf = writtenFormsOf(page, marks)
  const owners = new Map<string, Set<Subject>>()
  for (const mark of marks) {
    if (mark.subject.kind !== 'organisation') continue
    const vocabulary = vocabularyOf(page.langs[mark.text] ?? 'en')
    for (const short of shortNamesOf(wordsOf(page, mark), vocabulary)) {
      const key = short.join(' ')
      owners.set(key, (owners.get(key) ?? new Set()).add(mark.subject))
    }
  }
  const trie = emptyTrie<Subject>()
  for (const [key, subjects] of owners) {
    const [subject, ...others] = subjects
    if (subject && others.length === 0) addToTrie(trie, key.split(' '), subject)
  }
  const shorts = page.texts.flatMap((tokenText, text) =>
    findInTrie(trie, tokenText, page.langs[text] ?? 'en').flatMap((found) => {
      const [subject] = found.values
      return subject ? [markOf(page, { text, ...found }, subject, 'short-name')] : []
    }),
  )
  const starts = new Map(shorts.map((mark) => [`${mark.text}:${mark.start}:${mark.end}`, mark]))
  const kept = marks.filter((mark) => {
    const short = starts.get(`${mark.text}:${mark.start}:${mark.end}`)
    if (!short || short.subject === mark.subject || mark.subject.origin === 'options') return true
    return (formsOf.get(mark.subject)?.size ?? 0) > 1
  })
  return settleOverlaps(page, [...kept, ...shorts])
}

function writtenFormsOf(page: Page, marks: readonly Mark[]): ReadonlyMap<Subject, ReadonlySet<string>> {
  const forms = new Map<Subject, Set<string>>()
  for (const mark of marks) {
    forms.set(mark.subject, (forms.get(mark.subject) ?? new Set()).add(wordsOf(page, mark).join(' ')))
  }
  return forms
}

/** Arabic nouns that an organisation's name opens with and that keep naming it with their first noun alone. */
const heads = new Set(
  'حكومه حزب حركه مجلس قوات هيئه جبهه تيار تحالف تنظيم جماعه كتله اتحاد رابطه لجنه وزاره جيش'.split(' '),
)

/** The short names a full Arabic name of three words and more lends itself to. */
function shortNamesOf(words: readonly string[], { lang, demonyms }: Vocabulary): readonly string[][] {
  if (lang !== 'ar' || words.length < 3) return []
  const [head = '', second = ''] = words
  const last = words.at(-1) ?? ''
  const middle = words.slice(1, -1)
  const isAdjective = (word: string) => /^ال.+(?:ي|يه|ه)$/.test(word)
  const shorts: string[][] = []
  if (demonyms.has(last) && head.startsWith('ال') && middle.every(isAdjective)) shorts.push([head, last])
  if (heads.has(head) && second.startsWith('ال') && words.slice(2).every((word) => word.startsWith('ال'))) {
    shorts.push([head, second])
  }
  return shorts
}

/** Longest word in brackets that can be an organisation's abbreviation. Units: folded letters. */
const longestAbbreviation = 10

/** Adds abbreviations in brackets after an organisation's name: «الاتحاد الدولي لكرة القدم (فيفا)». */
export function addAbbreviations(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const trie = emptyTrie<Subject>()
  for (const mark of marks) {
    if (mark.subject.kind !== 'organisation' || mark.first === mark.last) continue
    const word = neighbour({ page, text: mark.text, token: mark.last }, 1, ['open'])
    const token = word && tokenAt(word)
    if (!word || !token || covered(word.text, word.token)) continue
    const after = page.texts[word.text]?.tokens[word.token + 1]
    const closesAt = token.at + token.text.length
    const isClosed = /^["'»]?[)\]]/.test(page.texts[word.text]?.folded.text.slice(closesAt) ?? '')
    const vocabulary = vocabularyOf(page.langs[word.text] ?? 'en')
    const isName = !vocabulary.common.has(token.text) && !/^\d/.test(token.text)
    if (isClosed && isName && token.text.length <= longestAbbreviation && after?.gap !== 'space') {
      addToTrie(trie, [token.text], mark.subject)
    }
  }
  const added = page.texts.flatMap((tokenText, text) =>
    findInTrie(trie, tokenText, page.langs[text] ?? 'en').flatMap((found) => {
      const [subject, ...others] = new Set(found.values)
      if (!subject || others.length > 0) return []
      return [markOf(page, { text, ...found }, subject, 'abbreviation')]
    }),
  )
  return withAdded(page, marks, added)
}
