import { choices } from '../../preferences/choices.ts'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { ChoiceField } from './choice-field.tsx'

/** Each language in its own words: who cannot read the interface finds the way to one that can be read. */
const ownNames = { ar: 'العربية', fa: 'فارسی', he: 'עברית', ur: 'اردو', en: 'English' } as const

/** What the interface speaks, and its colours. */
export function LanguageAndLook() {
  const told = useSettingsWords()
  const { language, theme } = usePreferences()
  return (
    <>
      <ChoiceField
        label={told.language}
        values={choices.language}
        value={language}
        nameOf={(value) => ownNames[value]}
        langOf={(value) => value}
        onChange={(value) => choosePreferences({ language: value })}
      />
      <ChoiceField
        label={told.theme.label}
        values={choices.theme}
        value={theme}
        nameOf={(value) => told.theme[value]}
        onChange={(value) => choosePreferences({ theme: value })}
      />
    </>
  )
}
