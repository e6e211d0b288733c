import type { Span } from './page-traffic.ts'

/** The list to wait for beside an article. */
export type AwaitedList = {
  /** Entities whose chips stand over it. */
  readonly chosen: readonly string[]
  /** What its count says. */
  readonly counted: string
  readonly patienceMs: number
}

/** Runs in the page: from the next click until the first headline of the list stands, its true count with it. */
export function watchList({ chosen, counted, patienceMs: patience }: AwaitedList): Promise<Span> {
  return new Promise((found, fail) => {
    let from: number | undefined
    const shown = () => document.querySelector('#headlines a[href="#headlines"]')?.textContent
    const look = () => {
      const isChosen = chosen.every((id) => document.querySelector(`[data-filter="${id}"]`))
      const hasHeadline = document.querySelector('#headlines ul a[data-headline]')
      if (from === undefined || !isChosen || !hasHeadline || shown() !== counted) return
      observer.disconnect()
      found({ from, to: performance.now() })
    }
    const observer = new MutationObserver(look)
    const onClick = (event: MouseEvent) => {
      from = event.timeStamp
    }
    document.addEventListener('click', onClick, { capture: true, once: true })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    setTimeout(
      () => fail(new Error(`expected «${counted}» within ${patience} ms, found «${shown()}»`)),
      patience,
    )
  })
}
