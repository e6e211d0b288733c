import { observed } from './observed.ts'
import { type Preferences, usualPreferences } from './preferences.ts'

/** Where the choices are kept. The script before the first paint knows it too (publishing/before-paint.ts). */
export const preferencesKey = 'warraq-preferences'

/** The reader's choices; the usual ones until those that are kept have been read. */
export const preferences = observed<Preferences>(usualPreferences)

/**
 * Reads what the reader chose before, and again when another window changes it.
 *
 * Why only where something is kept: who never chose anything need not load what reads it.
 */
export async function wakePreferences(): Promise<void> {
  const read = async () => (await import('./kept-preferences.ts')).readPreferences()
  window.addEventListener('storage', ({ key }) => key === preferencesKey && void read())
  if (hasKept()) await read()
}

function hasKept(): boolean {
  try {
    return localStorage.getItem(preferencesKey) !== null
  } catch {
    // A blocked store is told of when something is to be kept.
    return false
  }
}
