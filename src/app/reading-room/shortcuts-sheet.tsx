import { choices } from '../../preferences/choices.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { choosePreferences } from '../../preferences/kept-preferences.ts'
import { usePreferences } from '../../preferences/use-preferences.ts'
import { useReaderWords } from '../../preferences/use-reader-words.ts'
import type { Direction } from '../../text/direction.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { ChoiceField } from '../settings/choice-field.tsx'

type Props = {
  /** Of the article: its arrow keys go on where its lines do. */
  readonly dir: Direction
  readonly onClose: () => void
}

/** What each key alone does, and whether it does. */
export function ShortcutsSheet({ dir: articleDir, onClose }: Props) {
  const { lang, dir, filter, tools } = useWords()
  const { shortcuts: told } = useReaderWords()
  const { shortcuts } = usePreferences()
  const [older, newer] = articleDir === 'rtl' ? ['←', '→'] : ['→', '←']
  const groups = [
    [
      told.news,
      [
        [told.older, [older]],
        [told.newer, [newer]],
      ],
    ],
    [
      told.names,
      [
        [filter.nextMention, ['N']],
        [filter.previousMention, ['P']],
        [told.beside, ['→', '←']],
        [told.choose, ['Enter']],
      ],
    ],
    [
      told.page,
      [
        [tools.focus, ['F']],
        [told.letGo, ['Esc']],
        [told.list, ['?']],
      ],
    ],
  ] as const
  return (
    <Sheet title={told.title} close={told.close} lang={lang} dir={dir} onClose={onClose}>
      {groups.map(([title, keys]) => (
        <section key={title}>
          <h3 className="mt-5 font-semibold">{title}</h3>
          <dl>
            {keys.map(([does, pressed]) => (
              <Shortcut key={does} does={does} pressed={pressed} />
            ))}
          </dl>
        </section>
      ))}
      <div className="mt-5">
        <ChoiceField
          label={told.state.label}
          values={choices.shortcuts}
          value={shortcuts}
          nameOf={(value) => told.state[value]}
          onChange={(value) => choosePreferences({ shortcuts: value })}
        />
      </div>
    </Sheet>
  )
}

type ShortcutProps = { readonly does: string; readonly pressed: readonly string[] }

function Shortcut({ does, pressed }: ShortcutProps) {
  return (
    <div className="flex items-baseline justify-between gap-x-6 border-hairline border-b py-1.5">
      <dt>{does}</dt>
      <dd dir="ltr" lang="en" className="flex shrink-0 gap-x-2 text-quiet">
        {pressed.map((key) => (
          <kbd key={key} className="font-sans">
            {key}
          </kbd>
        ))}
      </dd>
    </div>
  )
}
