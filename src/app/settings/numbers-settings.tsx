import { choices } from '../../preferences/choices.ts'
import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { localDay } from '../local-day.ts'
import { ChoiceField } from './choice-field.tsx'

/** How the interface writes numbers and days, with today as an example. */
export function NumbersSettings() {
  const told = useSettingsWords()
  const { lang } = useWords()
  const printer = usePrinter()
  const { digits, calendar, months } = usePreferences()
  return (
    <section aria-labelledby="settings-numbers">
      <h3 id="settings-numbers" className="mt-6 font-semibold">
        {told.numbers}
      </h3>
      <p className="mt-1">{printer.day(localDay(new Date().toISOString()), lang)}</p>
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
          onChange={(value) => choosePreferences({ months: value })}
        />
      )}
    </section>
  )
}
