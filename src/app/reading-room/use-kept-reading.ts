import { useLayoutEffect } from 'react'
import type { Article } from '../../article/article.ts'
import { headlineOf, lineOf } from '../../library/headline.ts'
import { type Reading, readings } from '../../preferences/readings.ts'
import { placeAtTop } from './place-in-text.ts'
import { isBegun, isWorthResuming, shareRead } from './share-read.ts'
import { standingOfText } from './standing.ts'

/** What was kept of an article before it was opened; undefined where nothing was. */
export function readingBefore(article: Article): Reading | undefined {
  return isStoreOpen() ? readings.get().get(article.id) : undefined
}

/** While one reads, what is kept lags so far behind at most. Units: milliseconds. */
const lagMs = 2_000

/**
 * Keeps how far an article has been read, from its opening until it is left. A place worth going on from holds until the
 * reader has begun anew.
 */
export function useKeptReading(article: Article, before: Reading | undefined): void {
  // Why a layout effect: when the article is left its end is told while the text still stands in the page.
  useLayoutEffect(() => {
    if (!isStoreOpen()) return
    let held = before && isWorthResuming(before.share) ? before : undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const headline = lineOf(headlineOf(article, new Map()))
    const put = ({ block, offset, share }: Pick<Reading, 'block' | 'offset' | 'share'>) =>
      readings.put(article.id, { headline, when: new Date().toISOString(), block, offset, share })
    const keep = () => {
      clearTimeout(waiting)
      waiting = undefined
      const text = standingOfText()
      if (!text) return
      const share = shareRead(text)
      if (isBegun(share)) held = undefined
      const place = placeAtTop(article) ?? { block: article.body.length, offset: 0 }
      put(held ?? { ...place, share })
    }
    const keepSoon = () => {
      waiting ??= setTimeout(keep, lagMs)
    }
    const keepRest = () => {
      if (waiting !== undefined) keep()
    }
    // That it was opened; where one stands in it is not settled until the page is.
    put(before ?? { block: 0, offset: 0, share: 0 })
    keepSoon()
    window.addEventListener('scroll', keepSoon, { passive: true })
    window.addEventListener('pagehide', keepRest)
    document.addEventListener('visibilitychange', keepRest)
    return () => {
      keepRest()
      window.removeEventListener('scroll', keepSoon)
      window.removeEventListener('pagehide', keepRest)
      document.removeEventListener('visibilitychange', keepRest)
    }
  }, [article, before])
}

/** Nobody asked for this to be kept, so that nobody need be told where nothing can be. */
function isStoreOpen(): boolean {
  try {
    return Boolean(localStorage)
  } catch {
    return false
  }
}
