import { isInvisible, isVowelSign, tatweel } from './scripts.ts'

/**
 * A text in the shape names and queries are compared in, with the way back to the text it came from.
 *
 * Units: `positions[i]` is the UTF-16 offset in the source of the character that gave `text[i]`;
 * one more entry at the end holds the source's length.
 */
export type Folded = { readonly text: string; readonly positions: readonly number[] }

/**
 * `alias` makes spellings of one name equal; `search` is wider and also joins letters that people swap;
 * `letters` is narrower and keeps every letter as it is written.
 *
 * Source: the folding table of docs/decisions/003-folding.md.
 */
export type FoldLevel = 'letters' | 'alias' | 'search'

const quotes: Readonly<Record<string, string>> = {
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

const aliasPairs: Readonly<Record<string, string>> = {
  ...quotes,
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

/** The Latin, Hebrew and Arabic letters end before it. */
const commonEnd = 0x0700

/** What each character becomes: an array below `commonEnd`, where nearly all text is and speed counts, a map above. */
type FoldingTable = { readonly common: readonly string[]; readonly rare: ReadonlyMap<number, string> }

const tables: Readonly<Record<FoldLevel, FoldingTable>> = {
  letters: foldingTable(quotes),
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

function foldCluster(cluster: string, table: FoldingTable): string {
  if (cluster.length === 1) return foldCharacter(cluster, table)
  let text = ''
  for (const character of cluster.normalize('NFC')) text += foldCharacter(character, table)
  return text
}

function foldCharacter(character: string, { common, rare }: FoldingTable): string {
  const code = character.codePointAt(0) ?? 0
  return common[code] ?? rare.get(code) ?? foldUnlisted(character)
}

/** A character no table names: signs that are not written disappear, capitals become small. */
function foldUnlisted(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === tatweel || isVowelSign(code) || isInvisible(code)) return ''
  return character.toLowerCase()
}

function foldingTable(pairs: Readonly<Record<string, string>>): FoldingTable {
  const table = new Map<number, string>()
  const foldLetter = (letter: string) => table.get(letter.codePointAt(0) ?? 0) ?? foldUnlisted(letter)
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
      table.set(code, [...plain].map(foldLetter).join('').trim())
    }
  }
  const common = Array.from({ length: commonEnd }, (_, code) => foldLetter(String.fromCodePoint(code)))
  return { common, rare: table }
}
