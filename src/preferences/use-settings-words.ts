import { arabicSettings } from '../words/ar/settings-words.ts'
import type { SettingsWords } from '../words/settings-words.ts'
import { useCatalogue } from './interface-language.tsx'

/** The words of the settings, in the language the interface speaks now. */
export function useSettingsWords(): SettingsWords {
  return useCatalogue()?.settings ?? arabicSettings
}
