import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { RawPage } from '../importing/page.ts'
import { decodePage, findUtf8 } from './decode.ts'
import { type Format, findInputs, type Input, reasonOf } from './find-inputs.ts'
import { mostBytes, readJson, tooLarge } from './read-json.ts'
import { type Line, readLines } from './read-lines.ts'

/** One thing to import. `where` is what a person knows it by: a path, with the line or place in it. */
export type Item =
  | { readonly kind: 'page'; readonly where: string; readonly page: RawPage }
  /** `path` is the file the JSON stood in, for the pictures beside it. */
  | { readonly kind: 'ready'; readonly where: string; readonly json: unknown; readonly path?: string }
  | { readonly kind: 'skipped'; readonly where: string; readonly reason: string }
  /** JSON found in a folder that never meant to be an article. */
  | { readonly kind: 'foreign'; readonly where: string }

type Bytes = AsyncIterable<Uint8Array>

/** Reads what paths name, one thing at a time, in their order. */
export async function* readInputs(paths: readonly string[], stdin: Bytes): AsyncGenerator<Item> {
  for (const input of findInputs(paths)) {
    try {
      yield* readInput(input, stdin)
    } catch (error) {
      yield skipped(input.kind === 'stdin' ? '-' : input.path, reasonOf(error))
    }
  }
}

async function* readInput(input: Input, stdin: Bytes): AsyncGenerator<Item> {
  if (input.kind === 'skipped') yield skipped(input.path, input.reason)
  else if (input.kind === 'stdin') yield* readStandardInput(stdin)
  else if (input.format === 'ndjson') {
    yield* readReadyLines(input.path, readLines(createReadStream(input.path)), input.path)
  } else if (statSync(input.path).size > mostBytes) yield skipped(input.path, tooLarge)
  else {
    for (const item of readWhole(input.path, readFileSync(input.path), input.format, input.path)) {
      yield input.isFound && isForeign(item) ? { kind: 'foreign', where: item.where } : item
    }
  }
}

/** Whether JSON is of another kind, such as a page's gold standard or a program's settings. */
function isForeign(item: Item): boolean {
  if (item.kind !== 'ready') return false
  const { json } = item
  return typeof json !== 'object' || json === null || !('version' in json || 'body' in json)
}

/** Standard input: lines of JSON if the first line is a JSON value of its own, else one page or JSON document. */
async function* readStandardInput(stdin: Bytes): AsyncGenerator<Item> {
  const [head, chunks] = await peek(stdin)
  const firstLine = head.subarray(0, head.indexOf(0x0a) + 1)
  const isLines = firstLine.length > 0 && /^\s*\{/.test(firstLine.toString()) && isJson(firstLine)
  if (isLines) {
    yield* readReadyLines('-', readLines(chunks))
    return
  }
  const whole = await collect(chunks)
  yield* whole ? readWhole('-', whole, 'unknown') : [skipped('-', tooLarge)]
}

function isJson(bytes: Uint8Array): boolean {
  const text = findUtf8(bytes)
  return text !== undefined && readJson(text).kind === 'json'
}

async function* readReadyLines(
  where: string,
  lines: AsyncIterable<Line>,
  path?: string,
): AsyncGenerator<Item> {
  let count = 0
  for await (const line of lines) {
    count++
    const place = `${where}:${line.number}`
    const json = line.kind === 'line' ? readJson(line.text) : line
    if (json.kind === 'refused') yield skipped(place, json.reason)
    else yield { kind: 'ready', where: place, json: json.value, ...(path && { path }) }
  }
  if (count === 0) yield skipped(where, 'the file is empty')
}

function* readWhole(where: string, bytes: Uint8Array, format: Format, path?: string): Generator<Item> {
  const decoded = decodePage(bytes)
  if (decoded.kind === 'refused') {
    yield skipped(where, decoded.reason)
    return
  }
  const kind = format === 'unknown' ? formatOf(decoded.text) : format
  if (kind === 'html' || kind === 'text') {
    yield { kind: 'page', where, page: { file: where, kind, source: decoded.text } }
  } else if (/^windows|^iso/.test(decoded.encoding)) yield skipped(where, 'not UTF-8')
  else yield* readDocument(where, decoded.text, path)
}

/** A JSON document: one article, or a list of them. */
function* readDocument(where: string, text: string, path?: string): Generator<Item> {
  const json = readJson(text)
  if (json.kind === 'refused') yield skipped(where, json.reason)
  else if (!Array.isArray(json.value)) yield { kind: 'ready', where, json: json.value, ...(path && { path }) }
  else if (json.value.length === 0) yield skipped(where, 'an empty list')
  else {
    for (const [index, value] of json.value.entries()) {
      yield { kind: 'ready', where: `${where}[${index}]`, json: value, ...(path && { path }) }
    }
  }
}

/** What a text without a telling name is: JSON, a web page, or plain text. */
function formatOf(text: string): 'json' | 'html' | 'text' {
  const head = text.slice(0, 4096).trimStart()
  if (/^[[{]\s*["{[\]}]/.test(head)) return 'json'
  return /<(?:!doctype|html|head|body|title|meta|article|main|div|p|h1|br|\?xml)\b/i.test(head)
    ? 'html'
    : 'text'
}

/** The first bytes of a stream, to its first line's end, and the whole stream again. */
async function peek(stream: Bytes): Promise<readonly [Buffer, Bytes]> {
  const chunks = stream[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  let size = 0
  while (size <= mostBytes) {
    const { value, done } = await chunks.next()
    if (done) break
    head.push(value)
    size += value.length
    if (value.includes(0x0a)) break
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* head
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
  }
  return [Buffer.concat(head), again()]
}

/** A stream's bytes; undefined where they are over the bound. */
async function collect(chunks: Bytes): Promise<Buffer | undefined> {
  const all: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > mostBytes) return undefined
    all.push(chunk)
  }
  return Buffer.concat(all)
}

function skipped(where: string, reason: string): Item {
  return { kind: 'skipped', where, reason }
}
