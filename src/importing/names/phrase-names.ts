import type { EntityKind } from '../../entity/entity.ts'
import { fold } from '../../text/fold.ts'
import type { Language } from '../knowledge/knowledge.ts'
import { phraseHeads } from '../knowledge/phrase-heads.ts'
import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { writtenWord } from './letter-case.ts'
import { type Coverage, coverageOf, type Mark, type Page, withAdded } from './page.ts'
import { readingsOf } from './particles.ts'

type Kind = EntityKind & ('organisation' | 'place' | 'event')

type Heads = {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly strong: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
}

const wordsOf = (words: string) => fold(words).split(/\s+/).filter(Boolean)

const cache = new Map<string, Heads | undefined>()

function headsOf(lang: string): Heads | undefined {
  if (!cache.has(lang)) cache.set(lang, readHeads(lang))
  return cache.get(lang)
}

function readHeads(lang: string): Heads | undefined {
  const heads = phraseHeads[lang as Language]
  if (!heads) return undefined
  const kinds = new Map<string, Kind>()
  for (const head of wordsOf(heads.organisations)) kinds.set(head, 'organisation')
  for (const head of wordsOf(heads.places)) kinds.set(head, 'place')
  for (const head of wordsOf(heads.events)) kinds.set(head, 'event')
  return { kinds, strong: new Set(wordsOf(heads.strong)), inside: new Set(wordsOf(heads.inside)) }
}

/** Adds names that a head noun makes with the words after it: «هيئة الطيران المدني», «موزه ملی ایران». */
export function addPhraseNames(page: Page, marks: readonly Mark[]): readonly Mark[] {
  // A shorter institution found by its first words may turn out to be longer: «وزارة الشؤون الثقافية».
  const covered = coverageOf(
    page,
    marks.filter((mark) => mark.rule !== 'trigger-organisation' && mark.rule !== 'headed-institution'),
  )
  const added = page.texts.flatMap(({ tokens }, text) => {
    const lang = page.langs[text] ?? ''
    const heads = headsOf(lang)
    if (!heads) return []
    return tokens.flatMap((token, first) => {
      if (covered(text, first) || isVerbOfSameLetters(page, text, first)) return []
      for (const { text: head, skipped } of readingsOf(token.text, lang)) {
        const kind = heads.kinds.get(head)
        if (!kind) continue
        const start: WordAt = { page, text, token: first }
        const last =
          lang === 'ar' ? arabicEnd(start, head, kind, heads, covered) : plainEnd(start, kind, heads, covered)
        const mark = last && learnedMark(page, { text, first, last, skipped }, kind, 'phrase-name')
        return mark ? [mark] : []
      }
      return []
    })
  })
  return withAdded(page, marks, added)
}

/** Whether «وأدى» stands where «وادي» folds alike. */
function isVerbOfSameLetters(page: Page, text: number, token: number): boolean {
  const words = page.texts[text]
  return words !== undefined && /^و?أد[ىي]$/.test(writtenWord(words, token))
}

/** Most words after a head. */
const longest = 6

/**
 * Where an Arabic phrase that names ends: a marked place or person, or nouns with their article and what describes
 * them. One noun is a name only behind a strong head; «شركة الطيران» is any airline.
 */
function arabicEnd(
  head: WordAt,
  headText: string,
  kind: Kind,
  heads: Heads,
  covered: Coverage,
): number | undefined {
  let word = neighbour(head, 1)
  if (!word) return undefined
  let last = head.token
  let nouns = 0
  // «محكمة جنايات الجيزة», «وزارة حقوق الإنسان»
  if (kind === 'organisation' && isBareNoun(word) && !covered(word.text, word.token)) {
    const next = neighbour(word, 1)
    const isConstruct = next && (covered(next.text, next.token)?.skipped === 0 || isDefinite(next))
    if (!isConstruct || !constructHeads.has(headText)) return undefined
    nouns++
    word = next
  }
  const mark = covered(word.text, word.token)
  if (mark) {
    const isWider = mark.subject.kind === 'place' || mark.subject.kind === 'person'
    if (mark.first !== word.token || mark.skipped > 0 || !isWider || bareHeads.has(headText)) return undefined
    last = mark.last
    nouns += 2
  }
  while (last - head.token < longest) {
    const next = neighbour({ ...head, token: last === head.token && nouns > 0 ? word.token - 1 : last }, 1)
    if (!next || covered(next.text, next.token)) break
    const text = tokenAt(next)?.text ?? ''
    const isFor = nouns > 0 && /^لل..+/.test(text) && !turns.test(text)
    const isAnd = nouns > 0 && /^وال..+/.test(text) && isPluralOrAbstract(text)
    if (!isFor && !isAnd && !isDefinite(next)) break
    if (isPlain(next, heads) || (kind === 'place' && isEverydayNoun(next, heads))) break
    nouns++
    last = next.token
  }
  if (last === head.token) return strongName(head, headText, kind, heads, covered)
  return nouns > 1 || (nouns === 1 && heads.strong.has(headText)) ? last : undefined
}

/** «للمرة الرابعة», «للعام المقبل»: how often and when, not what for. */
const turns = /^لل(?:مره|عام|يوم|شهر|موسم|مركز|دور|غايه|جميع|سنه|فوز|وصول|تو|قاء)$/

/** Heads before which a bare noun may stand between head and definite noun. Folded. */
const constructHeads = new Set(
  wordsOf('محكمة وزارة هيئة مديرية جمعية نقابة اتحاد جهاز لجنة منظمة إدارة كلية معهد مكتب مصلحة نيابة مجلس'),
)

/** Heads that a place's name follows without making a name: «سوق القاهرة», «حرب اليمن» would be anyone's. */
const bareHeads = new Set(
  wordsOf('سوق مدرسة مكتب قيادة سلطة مجموعة دار فرقة شارع قصر حي اتفاق قمة حرب سهل بعثة جزيرة'),
)

/** «وادي أوريكا», «إعصار غونو», «ثورة 1919»: one word without an article, called so and nothing else. */
function strongName(
  head: WordAt,
  headText: string,
  kind: Kind,
  heads: Heads,
  covered: Coverage,
): number | undefined {
  const word = neighbour(head, 1)
  if (!word || !heads.strong.has(headText) || covered(word.text, word.token)) return undefined
  const text = tokenAt(word)?.text ?? ''
  if (/^(?:1[0-9]|20)\d\d$/.test(text)) return kind === 'event' ? word.token : undefined
  if (text.length < 4 || /^ال|\d/.test(text)) return undefined
  if (isClass(word, 'common') || isClass(word, 'titles') || isClass(word, 'demonyms')) return undefined
  if (/(?:يه|[^ا]ي|ها|هم|ات|ين|ون)$|^(?:لل|[وبف]ال|[يتس]..|في|من)|^..ي.ه?$/.test(text)) return undefined
  const after = neighbour(word, 1)
  const isEdge = !after || isClass(after, 'common') || covered(after.text, after.token) !== undefined
  return isEdge ? word.token : undefined
}

function isDefinite(word: WordAt): boolean {
  return /^ال../.test(tokenAt(word)?.text ?? '')
}

/** Whether a word is a noun without article, as the middle of a phrase has it: «جنايات», «حقوق». */
function isBareNoun(word: WordAt): boolean {
  const text = tokenAt(word)?.text ?? ''
  if (/^(?:ال|لل|[وفب]ال|[يتس]...|في|من)/.test(text) || /(?:ها|هم|يه)$/.test(text)) return false
  return text.length > 2 && !/\d/.test(text) && !isWritten(word, 'common') && !isWritten(word, 'demonyms')
}

function isPluralOrAbstract(text: string): boolean {
  return text.length > 5
}

/** Whether a noun with its article is everyday without it: «ساحة المدرسة» is any school's. */
function isEverydayNoun(word: WordAt, heads: Heads): boolean {
  const text = tokenAt(word)?.text ?? ''
  return !heads.inside.has(text) && vocabularyAt(word).common.has(text.replace(/^ال/, ''))
}

const namingComparisons = new Set(
  wordsOf(
    'الأخضر الأحمر الأبيض الأسود الأزرق الأصفر الأوسط الأدنى الأقصى الأعلى الأولى الأمم الأمل الأنباء الأقصر الأزهر',
  ),
)

/** Whether a word is everyday and no part of institutions' names. */
function isPlain(word: WordAt, heads: Heads): boolean {
  const text = tokenAt(word)?.text ?? ''
  if (heads.inside.has(text) || isWritten(word, 'demonyms')) return false
  // «الأشهر», «الأكبر»: a comparison describes; colours and sides name.
  if (/^الا[^ا]..$/.test(text) && !namingComparisons.has(text)) return true
  return isWritten(word, 'common') || isWritten(word, 'titles')
}

/** Where a Persian or Hebrew phrase ends: adjectives of names, one name or noun, and a marked place. */
function plainEnd(head: WordAt, kind: Kind, heads: Heads, covered: Coverage): number | undefined {
  let last = head.token
  let free = 0
  let named = 0
  while (last - head.token < longest) {
    const next = neighbour({ ...head, token: last }, 1)
    if (!next) break
    const mark = covered(next.text, next.token)
    if (mark) {
      if (mark.first !== next.token || mark.skipped > 0 || mark.subject.kind !== 'place') break
      if (named > 0 && kind !== 'organisation') break
      last = mark.last
      named++
      continue
    }
    const text = tokenAt(next)?.text ?? ''
    if (heads.inside.has(text)) {
      last = next.token
      named++
      continue
    }
    if (free > 0 || text.length < 3 || /\d/.test(text)) break
    if (isClass(next, 'common') || isClass(next, 'titles') || isClass(next, 'demonyms')) break
    if (isClass(next, 'organisationWords') || isClass(next, 'placeWords') || isVerbLike(next)) break
    free++
    named++
    last = next.token
  }
  if (named === 0 || !endsAtEdge({ ...head, token: last }, covered)) return undefined
  return last
}

function isVerbLike(word: WordAt): boolean {
  const text = tokenAt(word)?.text ?? ''
  const lang = word.page.langs[word.text]
  if (lang === 'fa') return /^ن?مي.+(?:د|م)$|(?:هاي?|اند|ايم|تر|ترين|شان|اش)$/.test(text)
  return /^[הו]|(?:ים|ות|יה)$/.test(text)
}

function endsAtEdge(last: WordAt, covered: Coverage): boolean {
  const after = neighbour(last, 1)
  return (
    !after ||
    covered(after.text, after.token) !== undefined ||
    isClass(after, 'common') ||
    /^[והשל]/.test(tokenAt(after)?.text ?? '') ||
    isWritten(after, 'titles')
  )
}
