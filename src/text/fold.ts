import { isInvisible, isVowelSign, tatweel } from './scripts.ts'

/**
 * A text in the shape names and queries are compared in, with the way back to the text it came from.
 *
 * Units: `positions[i]` is the UTF-16 offset in the source of the character that gave `text[i]`;
 * one more entry at the end holds the source's length.
 */
export type Folded = { readonly text: string; readonly positions: readonly number[] }

/**
 * `alias` makes spellings of one name equal; `search` is wider and also joins letters that people swap.
 *
 * Source: the folding table of docs/decisions/003-folding.md.
 */
export type FoldLevel = 'alias' | 'search'

const aliasPairs: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  '’': "'",
  '‘': "'",
  '׳': "'",
  '`': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '״': '"',
  '„': '"',
  '־': '-',
  '‐': '-',
  '‑': '-',
}

const searchPairs: Readonly<Record<string, string>> = {
  ...aliasPairs,
  ؤ: 'و',
  ئ: 'ي',
  ء: '',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ے: 'ي',
  ں: 'ن',
  ٹ: 'ت',
  ڈ: 'د',
  ڑ: 'ر',
}

const tables: Readonly<Record<FoldLevel, ReadonlyMap<number, string>>> = {
  alias: foldingTable(aliasPairs),
  search: foldingTable(searchPairs),
}

/** Folds a text for comparison, keeping where each folded character came from. */
export function foldWithPositions(source: string, level: FoldLevel = 'alias'): Folded {
  const table = tables[level]
  const positions: number[] = []
  let text = ''
  let offset = 0
  for (const character of charactersOf(source)) {
    const folded = foldCluster(character, table)
    text += folded
    for (let i = 0; i < folded.length; i++) positions.push(offset)
    offset += character.length
  }
  positions.push(source.length)
  return { text, positions }
}

/** Folds a text for comparison. `fold('إيـران') === fold('ايران')` */
export function fold(source: string, level: FoldLevel = 'alias'): string {
  const table = tables[level]
  let text = ''
  for (const character of charactersOf(source)) text += foldCluster(character, table)
  return text
}

/** The characters of a text, or, where it is not in NFC, letters together with their signs. */
function charactersOf(source: string): Iterable<string> {
  return source === source.normalize('NFC') ? source : (source.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [])
}

function foldCluster(cluster: string, table: ReadonlyMap<number, string>): string {
  if (cluster.length === 1) return foldCharacter(cluster, table)
  let text = ''
  for (const character of cluster.normalize('NFC')) text += foldCharacter(character, table)
  return text
}

function foldCharacter(character: string, table: ReadonlyMap<number, string>): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? character.toLowerCase() : character
  const known = table.get(code)
  if (known !== undefined) return known
  if (code === tatweel || isVowelSign(code) || isInvisible(code)) return ''
  return character.toLowerCase()
}

function foldingTable(pairs: Readonly<Record<string, string>>): ReadonlyMap<number, string> {
  const table = new Map<number, string>()
  for (const [from, to] of Object.entries(pairs)) table.set(from.codePointAt(0) ?? 0, to)
  for (let digit = 0; digit < 10; digit++) {
    table.set(0x0660 + digit, String(digit))
    table.set(0x06f0 + digit, String(digit))
  }
  // Presentation forms stand for plain letters; only they are decomposed, so that ½ and ﬁ keep their shape.
  for (const [first, last] of [
    [0xfb50, 0xfdfb],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const plain = String.fromCodePoint(code).normalize('NFKC')
      table.set(
        code,
        [...plain]
          .map((letter) => foldCharacter(letter, table))
          .join('')
          .trim(),
      )
    }
  }
  return table
}
