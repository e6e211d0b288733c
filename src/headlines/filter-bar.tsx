import type { ReactNode } from 'react'
import { type Filter, isActive, noFilter, without } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { languageName } from '../words/language-name.ts'
import type { Printer } from '../words/printer.ts'
import type { Words } from '../words/words.ts'

type Props = {
  /** The name to show for an entity's id. */
  readonly nameOf: (entity: string) => string
  /** What more can be done with the choice. */
  readonly children?: ReactNode
  readonly className?: string
}

/** Where a bar stands that belongs to a list below the text: at a narrow window's foot, and no higher than it lets one read. */
export const atFootOfNarrow =
  'max-wide:fixed max-wide:inset-x-0 max-wide:bottom-0 max-wide:z-10 max-wide:border-hairline max-wide:border-t max-wide:max-h-26 max-wide:overflow-y-auto max-wide:bg-paper max-wide:px-5 max-wide:py-2 sm:max-wide:px-8 wide:mt-2'

/** The chosen names as chips, each with the way to let it go. Nothing where nothing is chosen. */
export function FilterBar({ nameOf, children, className = '' }: Props) {
  const words = useWords()
  const printer = usePrinter()
  const { filter, setFilter } = useFilter()
  if (!isActive(filter)) return null
  const chips = chipsOf(filter, nameOf, words, printer)
  return (
    <section
      aria-label={words.filter.label}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 font-sans ${className}`}
    >
      {chips.map(({ key, entity, name, plain, rest }) => (
        <Chip
          key={key}
          entity={entity}
          name={name}
          removeLabel={words.filter.remove(plain)}
          onRemove={() => setFilter(rest)}
        />
      ))}
      {children}
      {chips.length > 1 && <TextButton onClick={() => setFilter(noFilter)}>{words.filter.clear}</TextButton>}
    </section>
  )
}

/** One wish of a filter as a reader sees it, and the filter without it. */
type Wish = {
  readonly key: string
  readonly entity?: string
  readonly name: string
  /** The same without a word on how it is wished. */
  readonly plain: string
  readonly rest: Filter
}

function chipsOf(
  filter: Filter,
  nameOf: (entity: string) => string,
  words: Words,
  printer: Printer,
): readonly Wish[] {
  const { from, to, publisher, lang, ...named } = filter
  const wishOf = (name: 'from' | 'to' | 'publisher' | 'lang', shown: string): Wish => {
    const { [name]: _, ...rest } = filter
    return { key: name, name: shown, plain: shown, rest }
  }
  const entities = [...named.all, ...named.not].map((entity): Wish => {
    const plain = nameOf(entity)
    const name = named.not.includes(entity) ? words.filter.excluded(plain) : plain
    return { key: `entity ${entity}`, entity, name, plain, rest: without(filter, entity) }
  })
  return [
    ...entities,
    ...(from ? [wishOf('from', words.filter.from(printer.date(from, words.lang)))] : []),
    ...(to ? [wishOf('to', words.filter.to(printer.date(to, words.lang)))] : []),
    ...(publisher ? [wishOf('publisher', publisher)] : []),
    ...(lang ? [wishOf('lang', languageName(lang, words.lang))] : []),
  ]
}

type ChipProps = {
  readonly entity?: string | undefined
  readonly name: string
  readonly removeLabel: string
  readonly onRemove: () => void
}

function Chip({ entity, name, removeLabel, onRemove }: ChipProps) {
  return (
    <span
      data-filter={entity}
      className="inline-flex max-w-full items-center rounded-full bg-chosen ps-3.5 text-ink"
    >
      <bdi className="truncate">{name}</bdi>
      <button
        type="button"
        aria-label={removeLabel}
        title={removeLabel}
        onClick={onRemove}
        className="size-8 shrink-0 cursor-pointer"
      >
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  )
}
