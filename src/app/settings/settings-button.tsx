import { type ComponentType, useState } from 'react'
import { useWords } from '../../preferences/interface-language.tsx'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** Opens the settings, which come when they are asked for. */
export function SettingsButton() {
  const words = useWords()
  const [Settings, setSettings] = useState<Dialog>()
  // What did not come is asked for again by the next click.
  const open = () =>
    import('./settings-dialog.tsx').then(
      ({ SettingsDialog }) => setSettings(() => SettingsDialog),
      () => {},
    )
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={words.settings}
        title={words.settings}
        onClick={open}
        className="min-h-8 min-w-8 cursor-pointer text-quiet hover:text-accent"
      >
        <bdi dir="ltr" lang="en">
          Aa
        </bdi>
      </button>
      {Settings && <Settings onClose={() => setSettings(undefined)} />}
    </>
  )
}
