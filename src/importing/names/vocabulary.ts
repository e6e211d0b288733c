import { fold } from '../../text/fold.ts'
import { commonWords } from '../knowledge/common-words.ts'
import { demonyms } from '../knowledge/demonyms.ts'
import { givenNames, type Language } from '../knowledge/knowledge.ts'
import { triggerWords } from '../knowledge/trigger-words.ts'
import { readingsOf } from './particles.ts'

/** The words around names in one language, folded. */
export type Vocabulary = {
  readonly lang: string
  readonly common: ReadonlySet<string>
  /** Given names that are nothing else. */
  readonly certainGiven: ReadonlySet<string>
  /** Given names that are also everyday words or family names. */
  readonly ambiguousGiven: ReadonlySet<string>
  readonly demonyms: ReadonlySet<string>
  /** Titles and offices that stand before a person's name. */
  readonly titles: ReadonlySet<string>
  /** Titles that are said to a person and stand right before the name. */
  readonly addresses: ReadonlySet<string>
  /** Verbs of saying and meeting, whose subject is a person. */
  readonly sayVerbs: ReadonlySet<string>
  /** Parts that tie two words of a person's name: بن، أبو، van. */
  readonly connectors: ReadonlySet<string>
  /** Words that may stand between an office and its holder: باسم، of. */
  readonly links: ReadonlySet<string>
  readonly placeWords: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  readonly organisationWords: ReadonlySet<string>
  readonly workWords: ReadonlySet<string>
  readonly eventWords: ReadonlySet<string>
}

const cache = new Map<string, Vocabulary>()

/** The vocabulary of a language; of one without its own, English. */
export function vocabularyOf(lang: string): Vocabulary {
  const cached = cache.get(lang)
  if (cached) return cached
  const known: Language = lang in triggerWords ? (lang as Language) : 'en'
  const words = triggerWords[known]
  const vocabulary: Vocabulary = {
    lang,
    common: wordSet(commonWords[known]),
    certainGiven: new Set((givenNames.certain[known] ?? []).map((name) => fold(name))),
    ambiguousGiven: new Set((givenNames.ambiguous[known] ?? []).map((name) => fold(name))),
    demonyms: new Set([...wordSet(demonyms[known])].flatMap((word) => inflected(word, known))),
    titles: wordSet(words.titles),
    addresses: wordSet(words.addresses),
    sayVerbs: wordSet(words.sayVerbs),
    connectors: wordSet(words.connectors),
    links: wordSet(words.links),
    placeWords: wordSet(words.places),
    placePrepositions: wordSet(words.placePrepositions),
    organisationWords: wordSet(words.organisations),
    workWords: wordSet(words.works),
    eventWords: wordSet(words.events),
  }
  cache.set(lang, vocabulary)
  return vocabulary
}

function wordSet(words = ''): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => (word === 'على' ? word : fold(word))),
  )
}

/** The forms of a masculine nationality adjective: definite, feminine. */
function inflected(word: string, lang: string): readonly string[] {
  if (lang === 'ar') return [word, `ال${word}`, `${word}ه`, `ال${word}ه`]
  if (lang === 'he') return [word, `ה${word}`, `${word}ת`, `ה${word}ת`]
  return [word]
}

/** Whether a word, with or without particles, is in a set. */
export function isIn(set: ReadonlySet<string>, word: string, lang: string): boolean {
  return set.has(word) || readingsOf(word, lang).some((reading) => set.has(reading.text))
}
