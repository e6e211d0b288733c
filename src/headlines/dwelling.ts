/** The decisions on when a reader dwells on a mark; M is a mark. */

/** What a moving pointer finds. */
export type Over<M> = {
  /** The mark below it. */
  readonly mark: M | undefined
  readonly isInCard: boolean
  /** The mark whose card stands in the page. */
  readonly shown: M | undefined
  /** The mark that will be shown if the pointer rests. */
  readonly awaited: M | undefined
  /** The mark last clicked, which asks for nothing more until it is left. */
  readonly settled: M | undefined
  /** Whether the card is about to go. */
  readonly isLeaving: boolean
  /** Whether the focus keeps the card. */
  readonly holdsFocus: boolean
}

/** What to do with what is waited for: let it come, wait for nothing, for the mark's card, or for the card to go. */
export type Turn = 'go on' | 'stop' | 'show' | 'leave'

export function turnOf<M>(over: Over<M>): Turn {
  const { mark, shown, awaited } = over
  const isHome = mark === undefined ? over.isInCard : mark === shown
  if (isHome) return 'stop'
  if (mark !== undefined) return mark === awaited || mark === over.settled ? 'go on' : 'show'
  if (shown !== undefined && !over.holdsFocus) return over.isLeaving ? 'go on' : 'leave'
  return awaited === undefined ? 'go on' : 'stop'
}

/**
 * Where the Tab key leads from a link of a card, -1 for its mark: to another link, to the mark, or on through the page
 * from the mark.
 */
export function stepInCard(here: number, links: number, isBack: boolean): number | 'mark' | 'on' {
  const next = here + (isBack ? -1 : 1)
  if (next >= 0 && next < links) return next
  return here === 0 && isBack ? 'mark' : 'on'
}
