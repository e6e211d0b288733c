import { fold } from './fold.ts'

/**
 * What a name is sorted by: its letters without hamza and signs, and without the article before them.
 * `sortKey('الإسكندرية') === 'اسكندريه'`, `sortKey('The Nile') === 'nile'`
 */
export function sortKey(name: string): string {
  const folded = fold(name).replace(/ء/g, '').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي')
  const letters = folded.replace(/^[^\p{L}\p{N}]+/u, '')
  return letters.replace(/^(?:ال(?=\p{L}{2})|(?:the|an?)\s+(?=\S))/u, '')
}

/** The letter a name stands under, as one of its own script; '' for what begins with none. */
export function initialOf(name: string): string {
  const [first = ''] = sortKey(name)
  const bare = first.normalize('NFD').charAt(0)
  return /\p{L}/u.test(first) ? (/\p{L}/u.test(bare) ? bare : first).toUpperCase() : ''
}

/** Orders names as a dictionary of a language does, its own script first. */
export function byAlphabet(lang: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(lang, { numeric: true })
  // Sorting compares each name many times.
  const keys = new Map<string, string>()
  const keyOf = (name: string) => {
    const key = keys.get(name) ?? sortKey(name)
    keys.set(name, key)
    return key
  }
  return (a, b) =>
    collator.compare(keyOf(a), keyOf(b)) || collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}
