import { type ReactNode, useId } from 'react'
import { SettingsRow } from './settings-row.tsx'

type Props<Value extends string> = {
  readonly label: string
  readonly values: readonly Value[]
  readonly value: Value
  readonly nameOf: (value: Value) => ReactNode
  readonly langOf?: (value: Value) => string
  readonly onChange: (value: Value) => void
}

/** One of a few: a row of radio buttons that look like words, the chosen one underlined. */
export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { label, values, value: chosen, nameOf, langOf, onChange } = props
  const name = useId()
  return (
    <SettingsRow label={label}>
      {values.map((value) => (
        <label
          key={value}
          lang={langOf?.(value)}
          className="relative min-h-8 cursor-pointer leading-8 decoration-2 decoration-accent underline-offset-8 hover:text-accent has-checked:text-accent has-checked:underline has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChange(value)}
            className="absolute inset-0 size-full cursor-pointer opacity-0"
          />
          {nameOf(value)}
        </label>
      ))}
    </SettingsRow>
  )
}
