import type { ReactNode } from 'react'
import { isActive, noFilter, without } from '../library/filter.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  /** The name to show for an entity's id. */
  readonly nameOf: (entity: string) => string
  /** What more can be done with the choice. */
  readonly children?: ReactNode
  readonly className?: string
}

/** The chosen names as chips, each with the way to let it go. Nothing where nothing is chosen. */
export function FilterBar({ nameOf, children, className = '' }: Props) {
  const words = useWords()
  const { filter, setFilter } = useFilter()
  if (!isActive(filter)) return null
  const count = filter.all.length + filter.not.length
  return (
    <section
      aria-label={words.filter.label}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1.5 font-sans ${className}`}
    >
      {[...filter.all, ...filter.not].map((entity) => (
        <Chip
          key={entity}
          entity={entity}
          name={filter.not.includes(entity) ? words.filter.excluded(nameOf(entity)) : nameOf(entity)}
          removeLabel={words.filter.remove(nameOf(entity))}
          onRemove={() => setFilter(without(filter, entity))}
        />
      ))}
      {children}
      {count > 1 && <TextButton onClick={() => setFilter(noFilter)}>{words.filter.clear}</TextButton>}
    </section>
  )
}

type ChipProps = {
  readonly entity: string
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
