import type { InterfaceLanguage } from '../words/words.ts'

/** What a reader chose on this device. */
export type Preferences = { readonly language?: InterfaceLanguage }

const key = 'warraq-preferences'

/** The kept choices; none where the store is blocked, empty or damaged. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    const language = 'language' in stored ? stored.language : undefined
    return language === 'ar' || language === 'en' ? { language } : {}
  } catch {
    return {}
  }
}

/** Keeps choices; a blocked or full store costs nothing but the keeping. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify({ version: 1, ...preferences }))
  } catch {
    // Private windows and blocked storage: the choice holds until the page is left.
  }
}
