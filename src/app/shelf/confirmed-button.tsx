import { useEffect, useRef, useState } from 'react'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { TextButton } from '../../ui/text-button.tsx'

type Props = {
  readonly label: string
  /** What it would do; without it nothing is asked. */
  readonly question: string | undefined
  readonly onConfirm: () => void
}

/** A button for what cannot be taken lightly: it says in words what would be lost, and is pressed once more. */
export function ConfirmedButton({ label, question, onConfirm }: Props) {
  const words = useShelfWords()
  const [isAsking, setAsking] = useState(false)
  const wasAsking = useRef(false)
  const refuse = useRef<HTMLButtonElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAsking) refuse.current?.focus()
    else if (wasAsking.current) button.current?.focus()
    wasAsking.current = isAsking
  }, [isAsking])
  if (!isAsking || question === undefined)
    return (
      <TextButton ref={button} onClick={question === undefined ? onConfirm : () => setAsking(true)}>
        {label}
      </TextButton>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <span
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        setAsking(false)
      }}
      className="inline-flex flex-wrap items-baseline gap-x-4"
    >
      <span role="alert">{question}</span>
      <TextButton
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {words.confirm}
      </TextButton>
      <TextButton ref={refuse} onClick={() => setAsking(false)}>
        {words.refuse}
      </TextButton>
    </span>
  )
}
