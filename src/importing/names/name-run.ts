import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
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
  let isTied = vocabularyAt(start).connectors.has(opening.text)
  while (parts < mostParts + (hasFamily ? 0 : 1)) {
    const next = neighbour({ ...start, token: last }, 1)
    if (!next || !isFree(next, covered)) break
    const text = tokenAt(next)?.text ?? ''
    const isConnector = isWritten(next, 'connectors')
    const isGiven = isWritten(next, 'certainGiven') || isWritten(next, 'ambiguousGiven')
    if (!isConnector && !isTied) {
      if (!isNamelike(next, isCapitalised)) break
      if (hasFamily && !closesName(next)) break
      if (!isGiven) {
        // After two given names a third word is a last name only if it is definite: «محمد صلاح يسجل».
        if (parts >= fewestParts && !isCapitalised && !/^ال.../.test(text) && !isLastName(next)) break
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
  return {
    text: start.text,
    first: start.token,
    last,
    skipped: opening.skipped,
    words,
    key: words.join(' '),
    opensWithGiven: opening.isGiven,
    isCapitalised,
    followsThe: isCapitalised && tokenAt({ ...start, token: start.token - 1 })?.text === 'the',
  }
}

type Opening = { readonly text: string; readonly skipped: number; readonly isGiven: boolean }

/** How a word can open a name: as a given name, particles aside, or as it is written after a title. */
function openingOf(word: WordAt, covered: Coverage): Opening | undefined {
  const token = tokenAt(word)
  if (!token) return undefined
  const { lang, certainGiven, ambiguousGiven } = vocabularyAt(word)
  const before = neighbour(word, -1)
  if (
    isWritten(before, 'connectors') ||
    (isWritten(before, 'certainGiven') && !isWritten(before, 'common'))
  ) {
    return undefined
  }
  const isCapitalised = lang === 'en'
  if ((isCapitalised && !hasCapital(word)) || isOnBehalf(word)) return undefined
  const given = readingsOf(token.text, lang).find((reading) => certainGiven.has(reading.text))
  if (given && !(given.skipped > 0 && isWritten(word, 'common'))) return { ...given, isGiven: true }
  if (token.text === 'عبد' && /^ال/.test(tokenAt({ ...word, token: word.token + 1 })?.text ?? '')) {
    return { text: token.text, skipped: 0, isGiven: true }
  }
  if (token.text.length < 3) return undefined
  const isWord = isWritten(word, 'common') || isWritten(word, 'titles') || isWritten(word, 'demonyms')
  if (isWord && !ambiguousGiven.has(token.text)) return undefined
  const isAnnounced =
    isClass(before, 'titles') || isWritten(before, 'demonyms') || followsTitle(word, covered)
  const isPatronymic = /^(?:بن|بنت)$/.test((tokenAt({ ...word, token: word.token + 1 }) ?? token).text)
  if (!isAnnounced && !isCapitalised && !isPatronymic) return undefined
  if (ambiguousGiven.has(token.text)) return { text: token.text, skipped: 0, isGiven: isAnnounced }
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
  if (needsCapital) return hasCapital(word) && !isWritten(word, 'common') && !isWritten(word, 'demonyms')
  if (isWritten(word, 'common') || isWritten(word, 'titles') || isWritten(word, 'demonyms')) return false
  if (isWritten(word, 'certainGiven') || isWritten(word, 'ambiguousGiven')) return true
  if (vocabularyAt(word).lang === 'ar' && writtenAt(word).endsWith('ه')) return false
  if (isClass(word, 'workWords') || isClass(word, 'eventWords')) return false
  return !isClass(word, 'common') && !readsAsVerb(text, vocabularyAt(word).lang)
}

/** Whether an Arabic word is a further family name: it stands alone elsewhere too, or punctuation follows it. */
function closesName(word: WordAt): boolean {
  if (vocabularyAt(word).lang !== 'ar') return false
  const text = tokenAt(word)?.text ?? ''
  if (/^ال|...ا$/.test(text) || /^[يتنس].../.test(text)) return false
  if (word.page.words.count(text) > 1) return true
  return !neighbour(word, 1, ['space', 'quote', 'open']) && !/(?:ه|ات|ين|ون)$/.test(text)
}

/** Whether a third word ends a foreign name: no verb's shape, and an everyday word or nothing after it. */
function isLastName(word: WordAt): boolean {
  const after = neighbour(word, 1)
  const text = tokenAt(word)?.text ?? ''
  if (vocabularyAt(word).lang !== 'ar') return !after || isClass(after, 'common')
  if (/^[يتنس].../.test(text) || /...ا$/.test(text)) return false
  if (text.endsWith('ه') && word.page.words.count(text) < 2) return false
  return isClass(after, 'common') || /...ي$/.test(text)
}

/** Whether a word has the shape of an inflected verb or carries a particle or possessive. */
function readsAsVerb(text: string, lang: string): boolean {
  if (lang === 'ar')
    return /^(?:لل|سي|ست|[يت]ت|[وبفل]ال|و..?$)/.test(text) || /(?:ها|هم|هما|وا|تها|تهم)$/.test(text)
  if (lang === 'fa') return /^(?:ن?مي).../.test(text) || /..هاي?$/.test(text)
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
