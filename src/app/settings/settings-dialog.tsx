import { useEffect, useRef } from 'react'
import { useWords } from '../../preferences/interface-language.tsx'
import { usualPreferences } from '../../preferences/preferences.ts'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { LanguageAndLook } from './language-and-look.tsx'
import { MarksSettings } from './marks-settings.tsx'
import { TextSettings } from './text-settings.tsx'

/** All a reader can set; the page behind follows each choice at once. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const told = useSettingsWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog with Escape
    <dialog
      ref={dialog}
      data-interface
      lang={words.lang}
      dir={words.dir}
      aria-labelledby="settings-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className="settings-sheet"
    >
      <div className="px-5 pt-3 pb-6 font-sans text-base">
        <div className="sticky top-0 z-10 flex items-baseline justify-between border-hairline border-b bg-paper py-2">
          <h2 id="settings-title" className="font-bold text-accent text-lg">
            {told.title}
          </h2>
          <TextButton onClick={() => dialog.current?.close()}>{told.close}</TextButton>
        </div>
        <LanguageAndLook />
        <TextSettings />
        <MarksSettings />
        <p className="mt-4">
          <TextButton onClick={() => choosePreferences(usualPreferences)}>{told.reset}</TextButton>
        </p>
      </div>
    </dialog>
  )
}
