import { fold } from '../../text/fold.ts'
import { isGivenName } from './given-name.ts'
import { isKnownPlace } from './known-place.ts'
import { endsSentence } from './prose.ts'
import { labelOf } from './words/labels.ts'

/** How readers sign who do not give their name. */
const readers: ReadonlySet<string> = new Set(
  'زائر زائرة مجهول قارئ قارئة متابع متابعة مواطن مواطنة مغترب مغتربة فاعل ناشناس بی‌نام مهمان کاربر خواننده אורח אורחת אנונימי אנונימית גולש גולשת anonymous guest visitor reader anon نامعلوم قاری صارف'
    .split(' ')
    .map((word) => fold(word)),
)
const kunya: ReadonlySet<string> = new Set('أبو أم ابو ام ابن بنت'.split(' ').map((word) => fold(word)))

/** Units: words. */
const longestName = 5
/** How far apart two readers sign. Units: lines. */
const reach = 4

/**
 * Where readers' comments begin that no heading announces: signed lines in turn with what they say, one of them as no
 * editor would have it. Undefined where there are none.
 */
export function findUnheadedComments(texts: readonly string[], from: number): number | undefined {
  for (let at = from; at < texts.length - 1; at++) {
    if (isRunOfVoices(texts, at)) return at
    if (!isReader(texts, at)) continue
    const others = texts.slice(at + 2, at + 1 + reach)
    const next = others.findIndex((_, index) => isReader(texts, at + 2 + index))
    if (next < 0) continue
    const second = at + 2 + next
    if ([at, second].some((index) => isUnedited(texts[index] ?? '', texts[index + 1] ?? ''))) return at
  }
  return undefined
}

/** Whether a line is a name alone, over what that reader says. */
function isReader(texts: readonly string[], at: number): boolean {
  const said = texts[at + 1] ?? ''
  return nameOf(texts[at] ?? '') !== undefined && nameOf(said) === undefined && said.split(' ').length >= 3
}

/** Whether different readers speak on end, each after their name and a colon; those of an interview take turns. */
function isRunOfVoices(texts: readonly string[], at: number): boolean {
  const voices: { readonly name: string; readonly said: string }[] = []
  for (let index = at; index < texts.length; index++) {
    const [, name = '', said = ''] = /^([^:：]{2,40})\s?[:：]\s(.{8,})$/u.exec(texts[index] ?? '') ?? []
    if (said === '' || !nameOf(name)) break
    voices.push({ name: fold(name), said })
  }
  const isEach = new Set(voices.map(({ name }) => name)).size === voices.length
  return voices.length >= 2 && isEach && voices.some(({ name, said }) => isUnedited(name, said))
}

type ReaderName = { readonly isPlain: boolean }

function nameOf(text: string): ReaderName | undefined {
  if (text.length > 50 || endsSentence(text) || /[\p{Nd},،؛!؟?"«»|]/u.test(text)) return undefined
  const words = text.trim().split(/\s+/)
  const first = fold(words[0] ?? '')
  if (words.length > longestName) return undefined
  if (readers.has(first) || kunya.has(first)) return { isPlain: false }
  const [, name, place] =
    /^(.{2,30}?)(?:\s[-–—/]\s|\s\(|\s(?:من|از|from|سے|מ-?)\s?)(.{2,25}?)\)?$/iu.exec(text) ?? []
  const isPlaced = name !== undefined && isKnownPlace(labelOf(place ?? ''))
  if (isPlaced && (name?.split(' ').length ?? 0) <= 3) return { isPlain: false }
  return words.length <= 3 && isGivenName(words[0] ?? '') ? { isPlain: true } : undefined
}

/** Whether a signature or what it signs is as no editor would print it. */
function isUnedited(name: string, said: string): boolean {
  if (nameOf(name)?.isPlain === false) return true
  return !endsSentence(said) || /[!?؟]\s?[!?؟]|[.،]{4,}|[\u{1F300}-\u{1FAFF}]/u.test(said)
}
