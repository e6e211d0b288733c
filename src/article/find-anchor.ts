import { foldWithPositions } from '../text/fold.ts'
import { alignedPlaces } from './aligned-places.ts'
import { type Anchor, isSameText, type Place, type PlacedText } from './anchor.ts'

/** Short quotes say little: so many characters of quote and context must be the same for a passage to be recognised. */
const leastRecognised = 16

/**
 * Where a passage stands in an article as it is now: where it stood, else where the same words stand in the same
 * surroundings, else the same letters however they are spelt, else what the passage has become; in more than one place
 * where it was cut in two, and in none where it is gone.
 */
export function findAnchor(texts: readonly PlacedText[], anchor: Anchor): readonly Place[] {
  const found = bestOccurrence(texts, anchor) ?? bestOfFolded(texts, anchor)
  return found ? [found] : alignedPlaces(texts, anchor)
}

function bestOfFolded(texts: readonly PlacedText[], anchor: Anchor): Place | undefined {
  const folded = texts.map(({ text, ...place }) => ({ ...place, ...foldWithPositions(text) }))
  const fold = (text: string) => foldWithPositions(text).text
  const { quote, before, after } = anchor
  const wanted = { ...anchor, quote: fold(quote), before: fold(before), after: fold(after) }
  const found = bestOccurrence(folded, wanted)
  const source = found && folded.find((text) => isSameText(text, found))
  if (!found || !source) return undefined
  const [start = 0, end = 0] = [source.positions[found.start], source.positions[found.end]]
  return { block: found.block, item: found.item, start, end }
}

type Occurrence = Place & { readonly isWhole: boolean; readonly context: number; readonly distance: number }

/** Of the places that say the quote the one whose surroundings are most alike, of like ones the nearest. */
function bestOccurrence(texts: readonly PlacedText[], anchor: Anchor): Place | undefined {
  if (anchor.quote === '') return undefined
  const [best] = texts
    .flatMap((text) => occurrencesIn(text, anchor))
    .filter(
      ({ context, distance, isWhole }) =>
        distance === 0 || isWhole || anchor.quote.length + context >= leastRecognised,
    )
    .sort((a, b) => b.context - a.context || a.distance - b.distance)
  return best && { block: best.block, item: best.item, start: best.start, end: best.end }
}

function occurrencesIn({ block, item, text }: PlacedText, anchor: Anchor): readonly Occurrence[] {
  const { quote, before, after } = anchor
  const occurrences: Occurrence[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const context = sharedEnd(text.slice(0, start), before) + sharedStart(text.slice(end), after)
    const distance = distanceOf({ block, item, start, end }, anchor)
    occurrences.push({ block, item, start, end, context, distance, isWhole: text === quote })
  }
  return occurrences
}

/** A number that is smaller for what is nearer; a block away is farther than anything in the block. */
function distanceOf(place: Place, anchor: Anchor): number {
  const blocks = Math.abs(orderOf(place) - orderOf(anchor))
  return blocks * 1e6 + Math.abs(place.item - anchor.item) * 1e3 + Math.abs(place.start - anchor.start)
}

function orderOf({ block }: Pick<Place, 'block'>): number {
  return typeof block === 'number' ? block : -1
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

function sharedEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length++
  return length
}
