/** The width of a text set in one face. */
export type Measure = (text: string) => number

/** Lines of a text, and whether its end was cut off. */
export type Broken = { readonly lines: readonly string[]; readonly isCut: boolean }

type Piece = { readonly text: string; readonly width: number }

/**
 * Breaks a text into as few lines as fit a width, about as long as each other; what is more than `mostLines`
 * ends in «…».
 *
 * Why balanced: a last line of one word looks like a mistake at this size.
 */
export function breakLines(text: string, width: number, mostLines: number, measure: Measure): Broken {
  const space = measure(' ')
  const pieces = text
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => piecesOf(word, width, measure))
  const greedy = fill(pieces, space, width)
  if (greedy.length > mostLines) return { lines: cut(greedy, mostLines, width, measure), isCut: true }
  return { lines: linesOf(fill(pieces, space, balancedWidth(pieces, space, width))), isCut: false }
}

/** The width of the widest word, which no line may be narrower than. */
export function widestWord(text: string, measure: Measure): number {
  return Math.max(0, ...text.split(' ').map(measure))
}

/** A word, in parts where it is wider than a line. */
function piecesOf(word: string, width: number, measure: Measure): readonly Piece[] {
  const whole = measure(word)
  if (whole <= width) return [{ text: word, width: whole }]
  const pieces: Piece[] = []
  let text = ''
  for (const { segment } of graphemes.segment(word)) {
    if (text && measure(text + segment) > width) {
      pieces.push({ text, width: measure(text) })
      text = ''
    }
    text += segment
  }
  return [...pieces, { text, width: measure(text) }]
}

const graphemes = new Intl.Segmenter()

function fill(pieces: readonly Piece[], space: number, width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  let filled = Number.POSITIVE_INFINITY
  for (const piece of pieces) {
    if (filled + space + piece.width > width) {
      lines.push([piece])
      filled = piece.width
    } else {
      lines.at(-1)?.push(piece)
      filled += space + piece.width
    }
  }
  return lines
}

/** The narrowest width that takes no more lines than the given one, by bisection. */
function balancedWidth(pieces: readonly Piece[], space: number, width: number): number {
  const count = fill(pieces, space, width).length
  let [low, high] = [0, width]
  while (high - low > width / 200) {
    const middle = (low + high) / 2
    const fits = fill(pieces, space, middle).length <= count && pieces.every((piece) => piece.width <= middle)
    if (fits) high = middle
    else low = middle
  }
  return high
}

function cut(
  lines: readonly (readonly Piece[])[],
  mostLines: number,
  width: number,
  measure: Measure,
): readonly string[] {
  const kept = linesOf(lines.slice(0, mostLines))
  return [...kept.slice(0, -1), shortened(kept.at(-1) ?? '', width, measure)]
}

/** A line that ends in «…»: without its last words, and of a lone word without its last letters. */
function shortened(line: string, width: number, measure: Measure): string {
  const ended = (text: string) => `${text.replace(/[\s،,؛;:.…]+$/u, '')}…`
  let text = line
  while (text && measure(ended(text)) > width) {
    const lastLetter = [...graphemes.segment(text)].at(-1)?.index ?? 0
    text = text.slice(0, text.includes(' ') ? text.lastIndexOf(' ') : lastLetter)
  }
  return ended(text)
}

function linesOf(lines: readonly (readonly Piece[])[]): readonly string[] {
  return lines.map((line) => line.map(({ text }) => text).join(' '))
}
