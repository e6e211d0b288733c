import { choices } from '../../preferences/choices.ts'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { ChoiceField } from './choice-field.tsx'

/** How the interface prints numbers and dates; an article's own text stays as it is. */
export function NumbersSettings() {
  const told = useSettingsWords()
  const { digits, calendar, months } = usePreferences()
  return (
    <section aria-labelledby="settings-numbers">
      <h3 id="settings-numbers" className="mt-6 font-semibold">
        {told.numbers}
      </h3>
      <ChoiceField
        label={told.digits.label}
        values={choices.digits}
        value={digits}
        nameOf={(value) => told.digits[value]}
        onChange={(value) => choosePreferences({ digits: value })}
      />
      <ChoiceField
        label={told.calendar.label}
        values={choices.calendar}
        value={calendar}
        nameOf={(value) => told.calendar[value]}
        onChange={(value) => choosePreferences({ calendar: value })}
      />
      {calendar === 'gregorian' && (
        <ChoiceField
          label={told.months.label}
          values={choices.months}
          value={months}
          nameOf={(value) => told.months[value]}
          langOf={() => 'ar'}
          onChange={(value) => choosePreferences({ months: value })}
        />
      )}
    </section>
  )
}
