import type { Colour } from './indexed-png.ts'

/** The colours of the pictures: those of the light page. */
export const inks = {
  paper: '#fbf8f1',
  ink: '#1d1a16',
  quiet: '#6b6357',
  hairline: '#d9d0bf',
  accent: '#8c1d18',
} as const

const shades = 12

/** Every shade between the paper and an ink, so that the edges of letters stay smooth. */
export const palette: readonly Colour[] = [
  parse(inks.paper),
  ...[inks.ink, inks.accent, inks.quiet, inks.hairline].flatMap((ink) =>
    Array.from({ length: shades }, (_, shade) => mixed(parse(inks.paper), parse(ink), (shade + 1) / shades)),
  ),
]

/** Units: bits kept of each channel. */
const depth = 5
const unknown = 0xff
const places = new Uint8Array(1 << (3 * depth)).fill(unknown)

/** Places in the palette of a picture's pixels. Shape: four bytes a pixel, red first. */
export function inPalette(rgba: Uint8ClampedArray): Uint8Array {
  const pixels = new Uint8Array(rgba.length / 4)
  const whole = new Uint32Array(rgba.buffer, rgba.byteOffset, pixels.length)
  // Most of a picture is paper, which stands first in the palette.
  const paper = whole[0]
  for (let pixel = 0, at = 0; pixel < pixels.length; pixel++, at += 4) {
    if (whole[pixel] !== paper) pixels[pixel] = placeOf(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0)
  }
  return pixels
}

function placeOf(red: number, green: number, blue: number): number {
  const key = ((red >> 3) << (2 * depth)) | ((green >> 3) << depth) | (blue >> 3)
  const found = places[key] as number
  if (found !== unknown) return found
  const place = nearest([red, green, blue])
  places[key] = place
  return place
}

function nearest(colour: Colour): number {
  const distances = palette.map((other) =>
    other.reduce((sum, value, i) => sum + (value - (colour[i] as number)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

function parse(hex: string): Colour {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour
}

function mixed(paper: Colour, ink: Colour, share: number): Colour {
  return paper.map((value, i) =>
    Math.round(value + ((ink[i] as number) - value) * share),
  ) as unknown as Colour
}
