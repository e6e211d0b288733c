import { arabic } from '../../words/ar/words.ts'
import { breakLines } from './break-lines.ts'
import { inks } from './inks.ts'
import type { PictureWords } from './picture-words.ts'
import { setHeadline } from './set-headline.ts'
import { blankSheet, faces, lineWidth, print, ruleLine, type Sheet, writeLine } from './sheet.ts'

/** Units: pixels from the top. */
const [top, foot] = [60, 512]
const roomOfKicker = 72
const baselineOfFoot = foot + 72

/** A picture of an article's headline, as PNG. */
export function drawPicture({ dir, headline, kicker, publisher }: PictureWords): Promise<Buffer> {
  const sheet = blankSheet()
  const height = foot - top - (kicker ? roomOfKicker : 0)
  sheet.font = `700 100px ${faces.naskh}`
  const set = setHeadline(headline, dir, { width: lineWidth, height }, widthOn(sheet))
  // A little above the middle, where the eye takes it for the middle.
  let line = top + (height - set.lines.length * set.leading) * 0.45
  if (kicker) {
    sheet.font = `500 40px ${faces.sans}`
    writeLine(sheet, onOneLine(sheet, kicker, lineWidth), { dir, ink: inks.accent, baseline: line + 44 })
    line += roomOfKicker
  }
  sheet.font = `700 ${set.size}px ${faces.naskh}`
  for (const text of set.lines) {
    writeLine(sheet, text, { dir, ink: inks.ink, baseline: line + set.leading / 2 + set.size * 0.3 })
    line += set.leading
  }
  drawFoot(sheet, dir, publisher)
  return print(sheet)
}

/** The publisher where lines begin, the product's name where they end. */
function drawFoot(sheet: Sheet, dir: PictureWords['dir'], publisher: string | undefined): void {
  ruleLine(sheet, foot + 14)
  if (publisher) {
    sheet.font = `400 34px ${faces.sans}`
    const text = onOneLine(sheet, publisher, lineWidth - 180)
    writeLine(sheet, text, { dir, ink: inks.quiet, baseline: baselineOfFoot })
  }
  const otherSide = dir === 'rtl' ? 'ltr' : 'rtl'
  sheet.font = `700 60px ${faces.kufi}`
  writeLine(sheet, arabic.product, { dir: otherSide, ink: inks.accent, baseline: baselineOfFoot })
}

/** The picture of the site itself: its name and its motto. */
export function drawSitePicture(): Promise<Buffer> {
  const sheet = blankSheet()
  sheet.font = `700 220px ${faces.kufi}`
  writeLine(sheet, arabic.product, { dir: 'rtl', ink: inks.accent, baseline: 320 })
  ruleLine(sheet, 412)
  sheet.font = `500 64px ${faces.naskh}`
  writeLine(sheet, arabic.tagline, { dir: 'rtl', ink: inks.ink, baseline: 512 })
  return print(sheet)
}

/** A text that ends in «…» where it is longer than its line. */
function onOneLine(sheet: Sheet, text: string, width: number): string {
  return breakLines(text, width, 1, widthOn(sheet)).lines[0] ?? ''
}

function widthOn(sheet: Sheet): (text: string) => number {
  return (text) => sheet.measureText(text).width
}
