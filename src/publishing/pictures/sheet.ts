import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas'
import type { Direction } from '../../text/direction.ts'
import { isolatedRuns } from '../../text/isolated-runs.ts'
import { indexedPng } from './indexed-png.ts'
import { inks, inPalette, palette } from './inks.ts'
import { pictureHeight, pictureWidth } from './picture-words.ts'

/** What pictures are drawn on. Shape: a canvas of the size of a picture. */
export type Sheet = SKRSContext2D

/** Units: pixels. */
export const margin = 88
export const lineWidth = pictureWidth - 2 * margin

const files = [
  'naskh-latin',
  'naskh-arabic',
  'serif-hebrew',
  'sans-latin',
  'sans-arabic',
  'sans-hebrew',
  'kufi-brand',
]

/** The faces of the page, as the canvas asks for them. The first that has a letter sets it. */
export const faces = {
  naskh: '"Picture naskh-latin", "Picture naskh-arabic", "Picture serif-hebrew"',
  sans: '"Picture sans-latin", "Picture sans-arabic", "Picture sans-hebrew"',
  kufi: '"Picture kufi-brand"',
} as const

let sheet: Sheet | undefined

/** The one sheet all pictures are drawn on, blank. Errors: where a face cannot be read. */
export function blankSheet(): Sheet {
  sheet ??= newSheet()
  sheet.fillStyle = inks.paper
  sheet.fillRect(0, 0, pictureWidth, pictureHeight)
  return sheet
}

function newSheet(): Sheet {
  for (const name of files) {
    const face = readFileSync(join('src/styles/fonts', `${name}.woff2`))
    if (!GlobalFonts.register(face, `Picture ${name}`)) throw new Error(`the face ${name} cannot be read`)
  }
  return createCanvas(pictureWidth, pictureHeight).getContext('2d')
}

/** Writes a line in the face chosen, from the side where lines of a direction begin. */
export function writeLine(
  sheet: Sheet,
  text: string,
  line: { readonly dir: Direction; readonly ink: string; readonly baseline: number },
): void {
  const isRtl = line.dir === 'rtl'
  sheet.direction = line.dir
  sheet.textAlign = isRtl ? 'right' : 'left'
  sheet.fillStyle = line.ink
  sheet.fillText(isRtl ? isolated(text) : text, isRtl ? pictureWidth - margin : margin, line.baseline)
}

/** A right-to-left line with what would be scrambled in it isolated. */
function isolated(text: string): string {
  let result = ''
  let offset = 0
  for (const { start, end } of isolatedRuns(text)) {
    result += `${text.slice(offset, start)}\u2066${text.slice(start, end)}\u2069`
    offset = end
  }
  return result + text.slice(offset)
}

/** A hairline across the sheet. */
export function ruleLine(sheet: Sheet, y: number): void {
  sheet.fillStyle = inks.hairline
  sheet.fillRect(margin, y, lineWidth, 2)
}

/** The sheet as a PNG; it may be drawn on again at once. */
export function print(sheet: Sheet): Promise<Buffer> {
  const { data } = sheet.getImageData(0, 0, pictureWidth, pictureHeight)
  return indexedPng(inPalette(data), pictureWidth, pictureHeight, palette)
}
