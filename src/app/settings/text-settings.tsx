import { choices } from '../../preferences/choices.ts'
import type { Preferences } from '../../preferences/preferences.ts'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { ChoiceField } from './choice-field.tsx'
import { SettingsRow } from './settings-row.tsx'

const sizes = [...choices.textSize].sort((a, b) => a - b)
const faces = ['arabic', 'persian', 'urdu', 'hebrew', 'latin'] as const

/** Size, lines and faces. */
export function TextSettings() {
  const told = useSettingsWords()
  const chosen = usePreferences()
  const at = sizes.indexOf(chosen.textSize)
  const sizeTo = (step: 1 | -1) => {
    const textSize = sizes[at + step]
    if (textSize !== undefined) choosePreferences({ textSize })
  }
  return (
    <section aria-labelledby="settings-text">
      <h3 id="settings-text" className="mt-6 font-semibold">
        {told.text}
      </h3>
      <p className="mt-1 font-text text-body">{told.specimen}</p>
      <SettingsRow label={told.textSize.label}>
        <TextButton disabled={at === 0} onClick={() => sizeTo(-1)}>
          {told.textSize.smaller}
        </TextButton>
        <output className="leading-8">{told.percent(chosen.textSize)}</output>
        <TextButton disabled={at === sizes.length - 1} onClick={() => sizeTo(1)}>
          {told.textSize.larger}
        </TextButton>
      </SettingsRow>
      <ChoiceField
        label={told.lineHeight.label}
        values={['close', 'usual', 'wide']}
        value={chosen.lineHeight}
        nameOf={(value) => told.lineHeight[value]}
        onChange={(lineHeight) => choosePreferences({ lineHeight })}
      />
      <ChoiceField
        label={told.lineWidth.label}
        values={['narrow', 'usual', 'wide']}
        value={chosen.lineWidth}
        nameOf={(value) => told.lineWidth[value]}
        onChange={(lineWidth) => choosePreferences({ lineWidth })}
      />
      <ChoiceField
        label={told.tashkeel.label}
        values={choices.tashkeel}
        value={chosen.tashkeel}
        nameOf={(value) => told.tashkeel[value]}
        onChange={(tashkeel) => choosePreferences({ tashkeel })}
      />
      <h4 className="mt-4 text-quiet text-sm">{told.faces.label}</h4>
      {faces.map((script) => (
        <ChoiceField<Face>
          key={script}
          label={told.faces[script]}
          values={choices[`${script}Face`]}
          value={chosen[`${script}Face`]}
          nameOf={(value) => told.faces[value]}
          onChange={(value) => choosePreferences({ [`${script}Face`]: value })}
        />
      ))}
    </section>
  )
}

type Face = Preferences[`${(typeof faces)[number]}Face`]
