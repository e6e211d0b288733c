import { useWords } from '../../preferences/interface-language.tsx'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usualPreferences } from '../../preferences/preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { LanguageAndLook } from './language-and-look.tsx'
import { MarksSettings } from './marks-settings.tsx'
import { NumbersSettings } from './numbers-settings.tsx'
import { TextSettings } from './text-settings.tsx'

/** All a reader can set; the page behind follows each choice at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { lang, dir } = useWords()
  const told = useSettingsWords()
  return (
    <Sheet title={told.title} close={told.close} lang={lang} dir={dir} onClose={onClose}>
      <LanguageAndLook />
      <TextSettings />
      <MarksSettings />
      <NumbersSettings />
      <p className="mt-4">
        <TextButton onClick={() => choosePreferences(usualPreferences)}>{told.reset}</TextButton>
      </p>
    </Sheet>
  )
}
