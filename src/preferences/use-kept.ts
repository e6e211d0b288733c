import { useSyncExternalStore } from 'react'
import type { KeptMap } from './kept-map.ts'

const nothing: ReadonlyMap<string, never> = new Map<string, never>()

/** What is kept in a map of the device; nothing in a prerendered page and until it is hydrated. */
export function useKept<T>(kept: KeptMap<T>): ReadonlyMap<string, T> {
  return useSyncExternalStore(kept.onChange, kept.get, () => nothing)
}
