import { withoutTashkeel } from '../text/tashkeel.ts'
import { applyLook, type Look, lookOf } from './look.ts'
import { parsePreferences, storedVersion } from './parse-preferences.ts'
import { type Preferences, usualPreferences } from './preferences.ts'
import { preferences, preferencesKey } from './preferences-store.ts'
import { shownText, wholeText } from './shown-text.ts'
import { speak } from './speak.ts'
import { storageTrouble, troubleOfStore } from './storage-trouble.ts'

/** Where a copy of what could not be read is kept. */
const brokenKey = 'warraq-preferences-broken'

/**
 * What is kept: the choices, and the outcome that the page takes on before its first paint, so that the script which
 * does it need know nothing of choices.
 */
type Kept = Preferences & { readonly version: number; readonly look: Look }

/** Takes on what is kept; done once the interface speaks so, where it can. */
export async function readPreferences(): Promise<void> {
  const chosen = parsedOrUsual(localStorage.getItem(preferencesKey))
  takeOn(chosen)
  await speak(chosen)
}

/** Makes choices: the page follows at once, and they are kept. */
export function choosePreferences(chosen: Partial<Preferences>): void {
  const next = { ...preferences.get(), ...chosen }
  const kept: Kept = { version: storedVersion, ...next, look: takeOn(next) }
  void speak(next)
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(kept))
  } catch (error) {
    storageTrouble.set(troubleOfStore(error))
  }
}

/** Answers how the page looks now. */
function takeOn(chosen: Preferences): Look {
  const look = lookOf(chosen)
  applyLook(look, document.documentElement)
  preferences.set(chosen)
  shownText.set(chosen.tashkeel === 'hidden' ? withoutTashkeel : wholeText)
  return look
}

function parsedOrUsual(text: string | null): Preferences {
  if (text === null) return usualPreferences
  try {
    return parsePreferences(text)
  } catch {
    setAside(text)
    return usualPreferences
  }
}

function setAside(text: string): void {
  try {
    localStorage.setItem(brokenKey, text)
    localStorage.removeItem(preferencesKey)
  } catch {
    // It stays where it is, and is passed over again.
  }
  storageTrouble.set('broken')
}
