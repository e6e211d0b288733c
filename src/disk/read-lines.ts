import { findUtf8 } from './decode.ts'
import { mostBytes, tooLarge } from './read-json.ts'

/** One line of a file of lines, or why it cannot be read. Units: `number` counts from 1. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'refused'; readonly number: number; readonly reason: string }

/** The lines of a stream that are not blank, each bounded in size, so that the file itself need not be. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const line = lineOf(number++, [...pieces, chunk.subarray(start, end)], size + end - start)
      if (line) yield line
      pieces = []
      size = 0
      start = end + 1
    }
    size += chunk.length - start
    // What is over the bound is counted but no longer kept.
    if (size <= mostBytes) pieces.push(chunk.subarray(start))
    else pieces = []
  }
  const last = lineOf(number, pieces, size)
  if (last) yield last
}

function lineOf(number: number, pieces: readonly Uint8Array[], size: number): Line | undefined {
  if (size > mostBytes) return { kind: 'refused', number, reason: tooLarge }
  const text = findUtf8(Buffer.concat(pieces))
  if (text === undefined) return { kind: 'refused', number, reason: 'not UTF-8' }
  return text.trim() === '' ? undefined : { kind: 'line', number, text }
}
