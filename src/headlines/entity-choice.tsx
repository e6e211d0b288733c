import { useHref } from 'react-router'
import { type Entity, nameIn } from '../entity/entity.ts'
import { choose, excluding, including, isActive } from '../library/filter.ts'
import { isPlainClick } from '../navigation/is-plain-click.ts'
import { entityPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'

type Props = {
  readonly entity: Entity
  /** How often it is named where it stands. */
  readonly count?: number
  /** How many articles of the list narrowed now mention it as well, and how many do not; absent until counted. */
  readonly joined?: { readonly with: number; readonly without: number } | undefined
}

/**
 * A name outside the text: a plain click chooses it alone, as in the text; beside an active filter it offers
 * to be added or left out.
 */
export function EntityChoice({ entity, count, joined }: Props) {
  const words = useWords()
  const printer = usePrinter()
  const href = useHref(entityPath(entity.id))
  const { filter, setFilter } = useFilter()
  const name = nameIn(entity, words.lang)
  const isChosen = filter.all.includes(entity.id)
  const canJoin = isActive(filter) && !isChosen && !filter.not.includes(entity.id)
  return (
    <span className="inline-flex items-baseline gap-x-1.5">
      <a
        href={href}
        data-choose={entity.id}
        aria-current={isChosen ? 'true' : undefined}
        onClick={(event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          setFilter(choose(filter, entity.id))
        }}
        className="min-h-6 py-0.5 underline decoration-hairline underline-offset-4 hover:text-accent aria-[current]:bg-chosen"
      >
        {name}
      </a>
      {count !== undefined && (
        <span data-count className="shrink-0 text-quiet text-sm">
          {printer.count(count)}
        </span>
      )}
      {canJoin && (
        <span className="-ms-1 inline-flex shrink-0">
          <JoinButton
            entity={entity.id}
            label={words.filter.include(name)}
            sign="+"
            count={joined?.with}
            isTold
            onClick={() => setFilter(including(filter, entity.id))}
          />
          <JoinButton
            entity={entity.id}
            label={words.filter.exclude(name)}
            sign="−"
            count={joined?.without}
            onClick={() => setFilter(excluding(filter, entity.id))}
          />
        </span>
      )}
    </span>
  )
}

type JoinProps = {
  readonly entity: string
  readonly label: string
  readonly sign: string
  readonly count: number | undefined
  /** Whether the count is seen; it is always in the label. */
  readonly isTold?: boolean
  readonly onClick: () => void
}

/** A way to add or leave out a name, with what it would leave; a way to nothing is closed. */
function JoinButton({ entity, label, sign, count, isTold = false, onClick }: JoinProps) {
  const words = useWords()
  const printer = usePrinter()
  const told = count === undefined ? label : `${label}: ${words.count.headlines(count)}`
  return (
    <button
      type="button"
      data-join={entity}
      dir="ltr"
      aria-label={told}
      title={told}
      disabled={count === 0}
      onClick={onClick}
      className="h-6 min-w-6 cursor-pointer text-quiet leading-none hover:text-accent disabled:cursor-default disabled:opacity-60"
    >
      {sign}
      {isTold && count !== undefined && <span className="text-sm">{printer.count(count)}</span>}
    </button>
  )
}
