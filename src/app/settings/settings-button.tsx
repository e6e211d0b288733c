import { type ComponentType, useState } from 'react'
import { useWords } from '../../preferences/interface-language.tsx'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** Opens the settings, which come when they are asked for. */
export function SettingsButton() {
  const words = useWords()
  const [Settings, setSettings] = useState<Dialog>()
  const [isOpen, setIsOpen] = useState(false)
  const open = () => {
    setIsOpen(true)
    import('./settings-dialog.tsx').then(
      (loaded) => setSettings(() => loaded.SettingsDialog),
      () => setIsOpen(false),
    )
  }
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
      {isOpen && Settings && <Settings onClose={() => setIsOpen(false)} />}
    </>
  )
}
