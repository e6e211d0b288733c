import { isSameText } from '../../article/anchor.ts'
import { findAnchor } from '../../article/find-anchor.ts'
import type { OwnPassage } from '../../preferences/passages.ts'
import type { Part } from '../../reader/article-parts.ts'
import type { Passage } from '../../reader/passage.ts'

/** A reader's passage where it stands in the article as it is now. */
export type PlacedPassage = {
  readonly id: string
  readonly own: OwnPassage
  /** Empty where the article does not say it any more. */
  readonly stretches: Passage
}

/** A reader's passages in one article, in the order of its text; the lost ones last. */
export function placedPassages(
  article: string,
  parts: readonly Part[],
  kept: ReadonlyMap<string, OwnPassage>,
): readonly PlacedPassage[] {
  const placed = [...kept].flatMap(([id, own]) =>
    own.headline.id === article ? { id, own, stretches: stretchesOf(own, parts) } : [],
  )
  const orderOf = ({ stretches: [first] }: PlacedPassage) =>
    first ? parts.indexOf(first.part) * 1e6 + first.start : Number.POSITIVE_INFINITY
  return placed.sort((a, b) => orderOf(a) - orderOf(b) || 0)
}

function stretchesOf({ anchors }: OwnPassage, parts: readonly Part[]): Passage {
  return anchors.flatMap((anchor) =>
    findAnchor(parts, anchor).flatMap(({ block, item, start, end }) => {
      const part = parts.find((known) => isSameText(known, { block, item }))
      return part ? [{ part, start, end }] : []
    }),
  )
}

/** The first of the passages that has all of what is selected. */
export function passageAround(
  selected: Passage,
  placed: readonly PlacedPassage[],
): PlacedPassage | undefined {
  return placed.find(({ stretches }) =>
    selected.every(({ part, start, end }) =>
      stretches.some((own) => isSameText(own.part, part) && own.start <= start && own.end >= end),
    ),
  )
}
