import { useSyncExternalStore } from 'react'
import { observed } from './observed.ts'

export const wholeText = (text: string) => text

/** What a reader sees of a text: all of it, or all but its tashkeel. */
export const shownText = observed(wholeText)

/** The same as a page follows it: all of it in a prerendered page and until it is hydrated. */
export function useChosenText(): (text: string) => string {
  return useSyncExternalStore(shownText.onChange, shownText.get, () => wholeText)
}
