/** Where a text stands in the window. Units: CSS pixels from the window's top; `window` is its height. */
export type Standing = { readonly top: number; readonly bottom: number; readonly window: number }

/**
 * How much of a text has been passed: 0 while its beginning is in the window, 1 once its end is.
 *
 * Why not of its height alone: the last screen of a text needs no passing.
 */
export function shareRead({ top, bottom, window }: Standing): number {
  const toPass = bottom - top - window
  if (toPass <= 0) return bottom <= window ? 1 : 0
  return Math.min(Math.max(-top / toPass, 0), 1)
}

/** Whether so much has been read that one may have meant to. */
export function isBegun(share: number): boolean {
  return share >= 0.05
}

/** Whether a text left there is worth going on with: it was begun, and not as good as ended. */
export function isWorthResuming(share: number): boolean {
  return isBegun(share) && share <= 0.95
}
