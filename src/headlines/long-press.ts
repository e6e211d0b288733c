/** Units: milliseconds. */
const pressMs = 450
/** Units: CSS pixels. A finger that moves farther scrolls. */
const slack = 10

type Wish = {
  readonly begin: (ms: number, act: () => void) => void
  readonly cancel: () => void
  readonly isShown: () => boolean
  readonly show: (mark: HTMLElement) => void
}

/** A finger that rests on a mark; the click it ends with is no click. */
export function longPress({ begin, cancel, isShown, show }: Wish) {
  let start: { readonly x: number; readonly y: number } | undefined
  let swallowsClick = false
  const down = (mark: HTMLElement, x: number, y: number) => {
    start = { x, y }
    begin(pressMs, () => {
      swallowsClick = true
      show(mark)
    })
  }
  const end = () => {
    if (start && !isShown()) cancel()
    start = undefined
  }
  const move = (x: number, y: number) => {
    if (start && Math.hypot(x - start.x, y - start.y) > slack) end()
  }
  return {
    down,
    move,
    end,
    /** The next click, if any, is the end of this press, or is not. */
    swallowClick: (swallows: boolean) => {
      swallowsClick = swallows
    },
    /** Whether a click is the end of a press, told once. */
    takesClick: () => {
      const takes = swallowsClick
      swallowsClick = false
      return takes
    },
  }
}
