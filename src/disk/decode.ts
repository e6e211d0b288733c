import { isArabicLetter, isHebrewLetter } from '../text/scripts.ts'

/** What the bytes of a file turned out to be. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Units: bytes. Where a page must say its encoding, by HTML's own rule (1,024) and some patience. */
const declarationBytes = 4096

/** Units: bytes. Enough letters to tell two encodings apart. */
const sampleBytes = 65_536

/**
 * Turns the bytes of a saved page into text: by its byte order mark, as UTF-8 if it is UTF-8, by the page's
 * own word, and else by which of the old encodings gives whole words.
 *
 * Why: UTF-8 goes before the page's word, because pages saved by a browser keep their old `<meta>`.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'refused', reason: 'the file is empty' }
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (encoding) return decodeAs(encoding, bytes)
  if (isBinary(bytes)) return { kind: 'refused', reason: 'not text' }
  const isUtf8 = findUtf8(bytes) !== undefined || isBrokenUtf8(bytes.subarray(0, sampleBytes))
  return decodeAs(
    isUtf8 ? 'utf-8' : (declaredEncoding(bytes) ?? likeliestEncoding(bytes.subarray(0, sampleBytes))),
    bytes,
  )
}

/** The text of bytes that must be UTF-8, as JSON must; undefined where they are not. */
export function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Whether bytes are UTF-8 but for a few, as where a page was cut off in the middle of a letter. */
function isBrokenUtf8(sample: Uint8Array): boolean {
  let broken = 0
  let whole = 0
  for (const character of new TextDecoder('utf-8').decode(sample)) {
    if (character === '\ufffd') broken++
    else if (character > '\u007f') whole++
  }
  return broken * 10 < whole
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'windows-1252' ? decoded.replace(/[\u0080-\u009f]/g, windows1252) : decoded
  return text.includes('\u0000') ? { kind: 'refused', reason: 'not text' } : { kind: 'text', text, encoding }
}

const windows1252Signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Why: Node 20 reads windows-1252 as Latin-1, which has control characters where the quotes should be. */
function windows1252(control: string): string {
  return windows1252Signs[control.charCodeAt(0) - 0x80] ?? control
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: its spaces and tags have a zero in every other byte, and only there. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0]
  const head = bytes.subarray(0, declarationBytes)
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < Math.max(4, head.length / 20) || Math.min(even, odd) > 0) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

/** A zero byte, or control characters beyond what text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, sampleBytes)
  const controls = head.reduce((count, byte) => count + (byte < 0x20 && !isWhite(byte) ? 1 : 0), 0)
  return controls > head.length / 50
}

function isWhite(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d || byte === 0x1a
}

/** The encoding a page says it has, where the platform knows it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes))
  const label = /<(?:meta|\?xml)\s[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w-]{3,20})/i.exec(
    head,
  )?.[1]
  try {
    const { encoding } = new TextDecoder(label ?? 'utf-8')
    // A page that can be read to here says it in ASCII, so it is not UTF-16 whatever it claims.
    return label && !encoding.startsWith('utf-16') ? encoding : undefined
  } catch {
    return undefined
  }
}

type Candidate = { readonly encoding: string; readonly isOwn: (code: number) => boolean }

/** In the order in which they win a draw. */
const candidates: readonly Candidate[] = [
  { encoding: 'windows-1256', isOwn: isArabicLetter },
  { encoding: 'windows-1255', isOwn: isHebrewLetter },
  { encoding: 'windows-1252', isOwn: isAccented },
]

function likeliestEncoding(sample: Uint8Array): string {
  const scored = candidates.map((candidate) => ({ ...candidate, score: wholeness(sample, candidate) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding
}

/** How many letters of its own script an encoding gives, against signs inside words that no such text has. */
function wholeness(sample: Uint8Array, { encoding, isOwn }: Candidate): number {
  const isLatin = encoding === 'windows-1252'
  let score = 0
  let previous = ''
  for (const character of new TextDecoder(encoding).decode(sample)) {
    const code = character.codePointAt(0) ?? 0
    if (isOwn(code)) score += isLatin === /[a-z]/i.test(previous) ? 1 : -2
    else if (isAccented(code)) score -= 2
    previous = character
  }
  return score
}

function isAccented(code: number): boolean {
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7
}
