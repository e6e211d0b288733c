import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Palette = Readonly<Record<string, string>>
type Colour = readonly number[]

const sheet = readFileSync('src/styles/tokens.css', 'utf8')
const light = paletteOf(':root', 0)
const dark = paletteOf(':root', 1)
const palettes: Readonly<Record<string, Palette>> = {
  light,
  dark,
  sepia: { ...light, ...paletteOf('[data-theme="sepia"]', 0) },
  black: { ...dark, ...paletteOf('[data-theme="black"]', 1) },
}
const kinds = ['person', 'organisation', 'place', 'event', 'work']

describe.each(Object.entries(palettes))('the %s theme', (_, palette) => {
  const colour = (name: string) => colourOf(palette[name])
  const paper = colour('paper')

  it.each(['ink', 'quiet', 'accent'])('has text in %s at least seven times as light or dark', (text) => {
    expect(contrast(colour(text), paper)).toBeGreaterThanOrEqual(7)
  })

  it('keeps the text of a chosen name as clear', () => {
    expect(contrast(colour('ink'), colour('chosen'))).toBeGreaterThanOrEqual(7)
  })

  it('keeps a marked passage as clear, and its sign plain', () => {
    expect(contrast(colour('ink'), colour('own'))).toBeGreaterThanOrEqual(7)
    expect(contrast(colour('pencil'), paper)).toBeGreaterThanOrEqual(3)
    expect(colour('own')).not.toEqual(colour('chosen'))
  })

  it.each(kinds)('shows the line of the kind %s on paper, on its tints and when chosen', (kind) => {
    const grounds = [
      paper,
      mix(colour(kind), paper, 0.07),
      mix(colour(kind), paper, 0.12),
      colour('chosen'),
      colour('own'),
    ]
    for (const ground of grounds)
      expect(contrast(colour(kind), ground), `on ${ground}`).toBeGreaterThanOrEqual(4.5)
    for (const ground of grounds) expect(contrast(colour('ink'), ground)).toBeGreaterThanOrEqual(7)
  })
})

it('measures as the guidelines do', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21)
  expect(contrast(colourOf('#777'), colourOf('#fff'))).toBeCloseTo(4.48, 2)
})

/** The colours a block of the sheet names; `side` says which of a `light-dark()` pair. */
function paletteOf(selector: string, side: 0 | 1): Palette {
  const start = sheet.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css: expected ${selector}, found none`)
  const block = sheet.slice(start, sheet.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--(\w+):([^;]+);/g)].map(([, name = '', value = '']) => {
      const colours = value.match(/#[0-9a-f]+/g) ?? []
      return [name, colours[side] ?? colours[0] ?? '']
    }),
  )
}

function colourOf(hex = ''): Colour {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  if (!/^#[0-9a-f]{6}$/.test(digits)) throw new Error(`expected a colour, found "${hex}"`)
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

function mix(colour: Colour, ground: Colour, share: number): Colour {
  return colour.map((part, index) => part * share + (ground[index] ?? 0) * (1 - share))
}

/** Units: the ratio of WCAG 2, 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
