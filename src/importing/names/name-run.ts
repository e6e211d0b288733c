import { isCapitalTail } from './capital-tails.ts'
import { followsComma, isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import { isFamilyName } from './family-names.ts'
import { isAnyGiven, isCertainGiven, isSecondHalf } from './given-words.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import type { Coverage } from './page.ts'
import { readingsOf } from './particles.ts'
import { followsTitle } from './titles.ts'

/** Words that read as one person's name, as far as the words themselves tell. */
export type NameRun = {
  readonly text: number
  readonly first: number
  readonly last: number
  readonly skipped: number
  readonly words: readonly string[]
  /** The words joined: equal for equal names. */
  readonly key: string
  readonly opensWithGiven: boolean
  /** Whether it opens with a given name that is an everyday word too, and nothing announces it. */
  readonly opensWithWord: boolean
  /** Whether capitals mark it as a name; in scripts without capitals, no. */
  readonly isCapitalised: boolean
  /** Whether «the» stands before it, which no person bears. */
  readonly followsThe: boolean
}

/** Fewest and most parts of a name; a part is a word with what is tied to it, such as «بن سلمان». */
const fewestParts = 2
const mostParts = 4

/** The name that may start at a word: a given name, or any name-like word after a title or nationality. */
export function nameRunAt(start: WordAt, covered: Coverage): NameRun | undefined {
  const opening = isFree(start, covered) ? openingOf(start, covered) : undefined
  if (!opening) return undefined
  const isCapitalised = hasCapital(start)
  const words = [opening.text]
  let last = start.token
  let parts = 1
  let hasFamily = false
  // «אבי», «בן», «Ben» tie nothing where they open a name themselves.
  let isTied = vocabularyAt(start).connectors.has(opening.text) && !opening.isGiven
  while (parts < mostParts + (hasFamily ? 0 : 1)) {
    const next = neighbour({ ...start, token: last }, 1)
    if (!next || !isFree(next, covered)) break
    const text = tokenAt(next)?.text ?? ''
    const isOneName = parts === 1 || (parts === 2 && /^(?:عبد|עבד)$/.test(words[0] ?? ''))
    if (isOneName && !isTied && opening.isGiven && isRegnal(next)) {
      words.push(text)
      return runOf(start, opening, words, next.token)
    }
    const isConnector = isWritten(next, 'connectors')
    const isGiven = isAnyGiven(next) || (isSecondHalf(next) && last === start.token)
    if (!isConnector && !isTied) {
      if (!isNamelike(next, isCapitalised)) break
      if (hasFamily && !closesName(next)) break
      if (!isGiven) {
        // After two given names a third word is a last name only if it is definite: «محمد صلاح يسجل».
        if (parts >= fewestParts && !isCapitalised && !isDefiniteName(text) && !isLastName(next)) break
        hasFamily = !isCapitalised
      }
    } else if (
      isTied &&
      !isConnector &&
      !tiesAnything(words) &&
      isWritten(next, 'common') &&
      !/^ال/.test(text)
    )
      break
    if (!isTied) parts++
    isTied = isConnector
    words.push(text)
    last = next.token
  }
  if (isTied) {
    words.pop()
    last--
    parts--
  }
  if (parts < fewestParts || parts > mostParts) return undefined
  return runOf(start, opening, words, last)
}

function runOf(start: WordAt, opening: Opening, words: readonly string[], last: number): NameRun {
  const isCapitalised = hasCapital(start)
  return {
    text: start.text,
    first: start.token,
    last,
    skipped: opening.skipped,
    words,
    key: words.join(' '),
    opensWithGiven: opening.isGiven,
    opensWithWord: opening.isWord === true,
    isCapitalised,
    followsThe: isCapitalised && tokenAt({ ...start, token: start.token - 1 })?.text === 'the',
  }
}

/** Numbers after a ruler's name: «داریوش یکم», «عبد الحميد الثاني», «Roger II». Folded. */
const regnal: Readonly<Record<string, RegExp>> = {
  ar: /^ال(?:اول|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)$/,
  fa: /^(?:يكم|دوم|سوم|چهارم|پنجم|ششم)$/,
  he: /^ה(?:ראשון|שני|שנייה|שלישי|רביעי|חמישי|שישי)$/,
  ur: /^(?:اول|دوم|سوم|چهارم|پنجم)$/,
  en: /^(?:ii|iii|iv|vi|vii|viii|xiv|xvi)$/,
}

function isRegnal(word: WordAt): boolean {
  return regnal[vocabularyAt(word).lang]?.test(tokenAt(word)?.text ?? '') === true
}

/** Whether an Arabic word with an article may close a name of two given names: no plural «الأشجار». */
function isDefiniteName(text: string): boolean {
  return /^ال...+ي$|^ال[^ا]../.test(text)
}

type Opening = {
  readonly text: string
  readonly skipped: number
  readonly isGiven: boolean
  readonly isWord?: boolean
}

/** How a word can open a name: as a given name, particles aside, or as it is written after a title. */
function openingOf(word: WordAt, covered: Coverage): Opening | undefined {
  const token = tokenAt(word)
  if (!token) return undefined
  const { lang, certainGiven, ambiguousGiven } = vocabularyAt(word)
  const before = neighbour(word, -1)
  if (
    isWritten(before, 'connectors') ||
    (isCertainGiven(before) && !isWritten(before, 'common') && !isDefinite(before))
  ) {
    return undefined
  }
  const isCapitalised = lang === 'en'
  if ((isCapitalised && !hasCapital(word)) || isOnBehalf(word)) return undefined
  const given = readingsOf(token.text, lang).find((reading) => certainGiven.has(reading.text))
  if (given && !(given.skipped > 0 && isWritten(word, 'common'))) return { ...given, isGiven: true }
  if (isCertainGiven(word)) return { text: token.text, skipped: 0, isGiven: true }
  if (token.text === 'عبد' && /^ال/.test(tokenAt({ ...word, token: word.token + 1 })?.text ?? '')) {
    return { text: token.text, skipped: 0, isGiven: true }
  }
  if (token.text.length < 3) return undefined
  const isWord = isWritten(word, 'common') || isWritten(word, 'titles') || isWritten(word, 'demonyms')
  if (isWord && !ambiguousGiven.has(token.text)) return undefined
  const isAnnounced =
    isClass(before, 'titles') || isWritten(before, 'demonyms') || followsTitle(word, covered)
  const isPatronymic = /^(?:بن|بنت)$/.test((tokenAt({ ...word, token: word.token + 1 }) ?? token).text)
  const isAmbiguous = ambiguousGiven.has(token.text)
  // «في صالح جابر»: after a preposition of place it is the everyday word.
  if (isAmbiguous && tokenAt({ ...word, token: word.token - 1 })?.text === 'في') return undefined
  // «أعلن المدير نجاح العملية»: a noun of that likeness may follow a title as well.
  const isNoun = /^ال.+ه$/.test(tokenAt({ ...word, token: word.token + 1 })?.text ?? '')
  if (isAmbiguous && (!isAnnounced || followsComma(word) || isNoun) && !isCapitalised && !isPatronymic)
    return { text: token.text, skipped: 0, isGiven: false, isWord: true }
  const isBeforeFamily = isFamilyName(tokenAt({ ...word, token: word.token + 1 })?.text ?? '', lang)
  if (isBeforeFamily && !isAnnounced && isNamelike(word, false)) {
    return { text: token.text, skipped: 0, isGiven: false, isWord: true }
  }
  if (!isAnnounced && !isCapitalised && !isPatronymic) return undefined
  if (isAmbiguous) return { text: token.text, skipped: 0, isGiven: isAnnounced }
  if (!isNamelike(word, isCapitalised) || /^(?:ال|لل|و)/.test(token.text)) return undefined
  if (lang === 'ar' && /^(?:[يتن]...|ا)/.test(writtenAt(word)) && !isPatronymic) return undefined
  // «رئيس شعبة»: after a title without an article comes the office, not its holder.
  const isHolder = lang !== 'ar' || isPatronymic || isWritten(before, 'demonyms') || isDefinite(before)
  return isHolder ? { text: token.text, skipped: 0, isGiven: false } : undefined
}

/** Whether a name so far ends in «أبو», after which any noun is a family's name: «محمد أبو جبل». */
function tiesAnything(words: readonly string[]): boolean {
  return words.length > 1 && /^اب[وي]$/.test(words.at(-1) ?? '')
}

/** Whether «باسم» means «in the name of» and not the given name: after a spokesman, before an institution. */
function isOnBehalf(word: WordAt): boolean {
  if (!/^و?باسم$/.test(tokenAt(word)?.text ?? '')) return false
  const after = tokenAt({ ...word, token: word.token + 1 })?.text ?? ''
  return (
    /^(?:متحدث|ناطق|ال(?:متحدث|ناطق)).{0,3}$/.test(tokenAt({ ...word, token: word.token - 1 })?.text ?? '') ||
    /^ال.*[^ي]$/.test(after)
  )
}

function isDefinite(word: WordAt | undefined): boolean {
  return /^(?:[وفبك]?ال|لل)/.test((word && tokenAt(word)?.text) ?? '')
}

/** Whether a word could be part of a name: no everyday word, title, nationality, number or verb. */
function isNamelike(word: WordAt, needsCapital: boolean): boolean {
  const text = tokenAt(word)?.text ?? ''
  if (text.length < 2 || /[\d"]/.test(text)) return false
  if (needsCapital) {
    const isOther = isWritten(word, 'common') || isWritten(word, 'demonyms') || isCapitalTail(text)
    return hasCapital(word) && !isOther
  }
  if (isWritten(word, 'common') || isWritten(word, 'titles') || isWritten(word, 'demonyms')) return false
  if (isAnyGiven(word)) return true
  if (isWritten(word, 'placeWords') || isWritten(word, 'organisationWords')) return false
  if (vocabularyAt(word).lang === 'ar' && writtenAt(word).endsWith('ه')) return false
  if (isClass(word, 'workWords') || isClass(word, 'eventWords')) return false
  return !isClass(word, 'common') && !readsAsVerb(text, vocabularyAt(word).lang)
}

/** Whether an Arabic word is a further family name: it stands alone elsewhere too, or punctuation follows it. */
function closesName(word: WordAt): boolean {
  if (vocabularyAt(word).lang !== 'ar') return false
  const text = tokenAt(word)?.text ?? ''
  // «أحمد الفقي المهدي»: of two names with an article the second is one too where it is a nisba or a given name.
  if (/^ال/.test(text) && isAnyGiven(word)) return true
  if (/^ال..+ي$/.test(text)) return !neighbour(word, 1) || isClass(neighbour(word, 1), 'common')
  if (/^ال|...ا$/.test(text) || /^[يتنس].../.test(text)) return false
  if (word.page.words.count(text) > 1) return true
  return !neighbour(word, 1, ['space', 'quote', 'open']) && !/(?:ه|ات|ين|ون)$/.test(text)
}

/** Beginnings of French and Spanish last names. */
const foreign = /^(?:لا|لو|دو|دي|كو|مو|رو|سو|فو|غا|با)/

/** Whether a third word ends a foreign name: no verb's shape, and an everyday word or nothing after it. */
function isLastName(word: WordAt): boolean {
  const after = neighbour(word, 1)
  const text = tokenAt(word)?.text ?? ''
  if (vocabularyAt(word).lang !== 'ar') return !after || isClass(after, 'common')
  if (/^[يتنس].../.test(text) || /...ات$/.test(text)) return false
  // «جان بيير لاكروا» is a name, «محمد صلاح هدفا» none: an accusative is an everyday noun without its ending.
  if (/...ا$/.test(text))
    return isClass(after, 'common') && !word.page.words.count(text.slice(0, -1)) && foreign.test(text)
  if (text.endsWith('ه') && word.page.words.count(text) < 2) return false
  return !after || isClass(after, 'common') || /...ي$/.test(text)
}

/** Whether a word has the shape of an inflected verb or carries a particle or possessive. */
function readsAsVerb(text: string, lang: string): boolean {
  if (lang === 'ar')
    return /^(?:لل|سي|ست|[يت]ت|[وبفل]ال|و..?$)/.test(text) || /(?:ها|هم|هما|وا|تها|تهم)$/.test(text)
  if (lang === 'fa') return /^(?:ن?مي).../.test(text) || /..هاي?$/.test(text)
  // «וגדל», «והלך»: a verb joined to the one before.
  if (lang === 'he') return /^(?:ו[נהשלבמכ]...|כש....|הת....)/.test(text)
  if (lang === 'ur') return /.(?:تے|نے|ئے|یں|وں|ؤں)$/.test(text)
  return false
}

function isFree(word: WordAt, covered: Coverage): boolean {
  return covered(word.text, word.token) === undefined
}

function hasCapital(word: WordAt): boolean {
  return isCapital(writtenAt(word))
}

function writtenAt(word: WordAt): string {
  const text = word.page.texts[word.text]
  return text ? writtenWord(text, word.token) : ''
}
