import { useSyncExternalStore } from 'react'
import { type Preferences, usualPreferences } from './preferences.ts'
import { preferences } from './preferences-store.ts'

/** The reader's choices; the usual ones in a prerendered page and until it is hydrated. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(preferences.onChange, preferences.get, () => usualPreferences)
}
