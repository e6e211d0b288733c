/** Keeps what is read in view, until its reader looks elsewhere. */
export type Follower = {
  readonly show: (sentence: Range) => void
  /** Brings it into view, wherever the reader looks. */
  readonly comeBack: () => void
  readonly stop: () => void
}

/** Units: shares of the window's height. The sentence stays between these, and comes to the first of them. */
const head = 0.15
const foot = 0.7
/** Units: milliseconds. A page that scrolls smoothly has come to rest by then. */
const longestScroll = 1500

/** A follower that tells when the reader has scrolled away from the sentence, and when it is in view again. */
export function followerOf(onAway: (isAway: boolean) => void): Follower {
  let sentence: Range | undefined
  let isAway = false
  /** Whether the page scrolls because of the follower. */
  let isOurs = false
  let clock: ReturnType<typeof setTimeout> | undefined

  const setAway = (next: boolean) => {
    if (next !== isAway) onAway(next)
    isAway = next
  }
  const release = () => {
    isOurs = false
    clearTimeout(clock)
  }
  const bring = () => {
    const box = sentence?.getBoundingClientRect()
    if (!box || (box.width === 0 && box.height === 0)) return
    if (box.top >= innerHeight * head && box.bottom <= innerHeight * foot) return
    isOurs = true
    clearTimeout(clock)
    clock = setTimeout(release, longestScroll)
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollBy({ top: box.top - innerHeight * head, behavior: isStill ? 'instant' : 'smooth' })
  }
  const onScroll = () => {
    if (isOurs || !sentence) return
    const { top, bottom } = sentence.getBoundingClientRect()
    setAway(bottom < 0 || top > innerHeight)
  }
  const off = new AbortController()
  const passive = { passive: true, signal: off.signal }
  addEventListener('scroll', onScroll, passive)
  addEventListener('scrollend', release, passive)
  for (const hand of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(hand, release, passive)

  return {
    show: (next) => {
      sentence = next
      if (!isAway) bring()
    },
    comeBack: () => {
      setAway(false)
      bring()
    },
    stop: () => {
      off.abort()
      clearTimeout(clock)
    },
  }
}
