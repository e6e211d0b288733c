import { type ReactNode, useId } from 'react'

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
    <fieldset className="border-hairline border-b py-2.5">
      <legend className="float-start me-4 w-28 text-quiet text-sm leading-8">{label}</legend>
      <div className="flex flex-wrap gap-x-4">
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
      </div>
    </fieldset>
  )
}
