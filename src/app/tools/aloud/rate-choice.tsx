import { choices } from '../../../preferences/choices.ts'
import { choosePreferences } from '../../../preferences/kept-preferences.ts'
import { useAloudWords } from '../../../preferences/use-aloud-words.ts'
import { usePreferences } from '../../../preferences/use-preferences.ts'

const rates = choices.speechRate.toSorted((one, other) => one - other)

/** How fast a voice reads. */
export function RateChoice() {
  const told = useAloudWords()
  const { speechRate } = usePreferences()
  return (
    <label className="text-quiet">
      {told.rate}{' '}
      <select
        value={speechRate}
        onChange={({ target }) => {
          const chosen = rates.find((rate) => String(rate) === target.value)
          if (chosen) choosePreferences({ speechRate: chosen })
        }}
        className="field-sizing-content min-h-7 cursor-pointer bg-paper text-accent"
      >
        {rates.map((rate) => (
          <option key={rate} value={rate}>
            {told.times(rate)}
          </option>
        ))}
      </select>
    </label>
  )
}
