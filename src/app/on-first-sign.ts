const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'scroll'] as const

/** Calls once, when a reader first moves, touches or scrolls anything: a page nobody touches loads nothing more. */
export function onFirstSign(call: () => void): void {
  const over = new AbortController()
  const { signal } = over
  const heed = (event: Event) => {
    // A page that is drawn below a pointer at rest sends such events too.
    if (event instanceof PointerEvent && event.type === 'pointermove' && !event.movementX && !event.movementY)
      return
    over.abort()
    call()
  }
  for (const sign of signs) window.addEventListener(sign, heed, { signal, passive: true, capture: true })
}
