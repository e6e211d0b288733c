import { type EntityKind, entityKinds } from '../../entity/entity.ts'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useSettingsWords } from '../../preferences/use-settings-words.ts'
import { ChoiceField } from './choice-field.tsx'
import { SettingsRow } from './settings-row.tsx'

/** How names are marked, and which. */
export function MarksSettings() {
  const told = useSettingsWords()
  const { marks, hiddenKinds } = usePreferences()
  const show = (kind: EntityKind, isShown: boolean) =>
    choosePreferences({
      hiddenKinds: entityKinds.filter((one) => (one === kind ? !isShown : hiddenKinds.includes(one))),
    })
  return (
    <div className="mt-4">
      <ChoiceField
        label={told.marks.label}
        values={['full', 'subtle', 'off']}
        value={marks}
        nameOf={(value) => told.marks[value]}
        onChange={(value) => choosePreferences({ marks: value })}
      />
      {marks !== 'off' && (
        <SettingsRow label={told.marks.kinds}>
          {entityKinds.map((kind) => (
            <label
              key={kind}
              className="flex min-h-8 cursor-pointer items-center gap-x-1.5 hover:text-accent"
            >
              <input
                type="checkbox"
                checked={!hiddenKinds.includes(kind)}
                onChange={(event) => show(kind, event.target.checked)}
                className="size-4 appearance-auto accent-accent"
              />
              {told.marks.kind[kind]}
            </label>
          ))}
        </SettingsRow>
      )}
    </div>
  )
}
