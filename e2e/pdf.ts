import { inflateSync } from 'node:zlib'

/** What the tests ask of a PDF that Chromium wrote; no reader of all that PDF can be. */
export type Pdf = {
  /** Text of each sheet as selecting and copying give it, its runs in the order they were painted. */
  readonly sheets: readonly string[]
  /** Fonts that are not in the file, or do not say which letters their glyphs are. */
  readonly mute: readonly string[]
  readonly fonts: number
  /** Names of the fonts that are in the file as fonts; of a variable one there are only drawings without a name. */
  readonly names: readonly string[]
}

/** One object: its dictionary, and the stream it may carry. */
type Thing = { readonly dictionary: string; readonly stream: string }
type Things = ReadonlyMap<string, Thing>
/** The letters of a font's glyphs, by the glyph's code in hexadecimal. */
type Letters = ReadonlyMap<number, string>

export function readPdf(file: Buffer): Pdf {
  const things = thingsOf(file)
  const fonts = [...things.values()].filter(
    ({ dictionary }) => /\/Type \/Font\s/.test(dictionary) && !dictionary.includes('/CIDFontType'),
  )
  const kids = /\/Kids \[([^\]]*)\]/.exec([...things.values()].map(({ dictionary }) => dictionary).join('\n'))
  return {
    sheets: [...(kids?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, page]) => sheetText(things, page ?? '')),
    mute: fonts.filter((font) => !isWhole(things, font)).map(({ dictionary }) => dictionary),
    fonts: fonts.length,
    names: fonts.flatMap(
      ({ dictionary }) => /\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/.exec(dictionary)?.[1] ?? [],
    ),
  }
}

function thingsOf(file: Buffer): Things {
  const things = new Map<string, Thing>()
  for (const match of file.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, number = '', content = ''] = match
    const [, dictionary = content, raw] = /^([\s\S]*?)stream\r?\n([\s\S]*)$/.exec(content) ?? []
    const isText = raw !== undefined && dictionary.includes('/FlateDecode') && !dictionary.includes('/Image')
    const stream = isText ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : ''
    things.set(number, { dictionary, stream })
  }
  return things
}

function referred(things: Things, dictionary: string, key: string): Thing | undefined {
  return things.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1] ?? '')
}

/** Whether a font's shapes are in the file, and what letters they are. */
function isWhole(things: Things, { dictionary }: Thing): boolean {
  const inner = referred(things, dictionary, 'DescendantFonts')
  const descriptor = referred(things, (inner ?? { dictionary }).dictionary, 'FontDescriptor')
  const hasShapes = dictionary.includes('/CharProcs') || /\/FontFile\d? /.test(descriptor?.dictionary ?? '')
  return hasShapes && lettersOf(things, dictionary).size > 0
}

function lettersOf(things: Things, dictionary: string): Letters {
  const letters = new Map<number, string>()
  const map = referred(things, dictionary, 'ToUnicode')?.stream ?? ''
  for (const [, list = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of list.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(Number.parseInt(glyph, 16), unicode(text))
  for (const [, list = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', text = ''] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (
        let glyph = Number.parseInt(first, 16), step = 0;
        glyph + step <= Number.parseInt(last, 16);
        step++
      )
        letters.set(glyph + step, String.fromCharCode(Number.parseInt(text, 16) + step))
  return letters
}

/** Follows what a sheet paints: glyphs, runs painted from their end, and glyphs that stand for a text of their own. */
function sheetText(things: Things, page: string): string {
  const dictionary = things.get(page)?.dictionary ?? ''
  const painted = referred(things, dictionary, 'Contents')?.stream ?? ''
  const open: { readonly end: string; readonly pieces: string[] }[] = [{ end: '', pieces: [] }]
  let font: { readonly letters: Letters; readonly width: number } = { letters: new Map(), width: 2 }
  const token = /\/(F\d+) [\d.]+ Tf|\/ActualText <(\w*)>|(BMC|BDC|EMC)|<(\w+)> Tj|\b(BT)\b/g
  let meant: string | undefined
  for (const [, name, actual, bracket, glyphs, run] of painted.matchAll(token)) {
    if (name) {
      const own = things.get(new RegExp(`/${name} (\\d+) 0 R`).exec(dictionary)?.[1] ?? '')?.dictionary ?? ''
      font = { letters: lettersOf(things, own), width: own.includes('/Type0') ? 4 : 2 }
    } else if (run) open[0]?.pieces.push(' ')
    else if (actual !== undefined) meant = unicode(actual.replace(/^FEFF/, ''))
    else if (bracket === 'EMC') close(open)
    else if (bracket) {
      open.push({ end: bracket === 'BMC' ? 'reversed' : (meant ?? ''), pieces: [] })
    } else if (glyphs) {
      const codes = glyphs.match(new RegExp(`.{${font.width}}`, 'g')) ?? []
      open
        .at(-1)
        ?.pieces.push(...codes.map((code) => font.letters.get(Number.parseInt(code, 16)) ?? '\ufffd'))
    }
  }
  while (open.length > 1) close(open)
  return open[0]?.pieces.join('') ?? ''
}

function close(open: { readonly end: string; readonly pieces: string[] }[]): void {
  const closed = open.pop()
  const around = open.at(-1)
  if (!closed || !around) return
  around.pieces.push(...(closed.end === 'reversed' ? closed.pieces.reverse() : [closed.end]))
}

function unicode(hexadecimal: string): string {
  const codes = hexadecimal.match(/.{4}/g) ?? []
  return String.fromCharCode(...codes.map((code) => Number.parseInt(code, 16)))
}
