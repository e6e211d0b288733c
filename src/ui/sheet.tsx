import { type ReactNode, useEffect, useId, useRef } from 'react'
import { TextButton } from './text-button.tsx'

type Props = {
  readonly title: string
  readonly lang: string
  readonly dir: 'rtl' | 'ltr'
  /** What the button that closes it says. */
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A sheet over the page's end side, or its foot on a narrow window: Escape, a click beside it or its button close it. */
export function Sheet({ title, lang, dir, close, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard closes a dialog with Escape
    <dialog
      ref={dialog}
      data-interface
      lang={lang}
      dir={dir}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className="sheet"
    >
      <div className="px-5 pt-3 pb-6 font-sans text-base">
        <div className="sticky top-0 z-10 flex items-baseline justify-between border-hairline border-b bg-paper py-2">
          <h2 id={id} className="font-bold text-accent text-lg">
            {title}
          </h2>
          <TextButton onClick={() => dialog.current?.close()}>{close}</TextButton>
        </div>
        {children}
      </div>
    </dialog>
  )
}
