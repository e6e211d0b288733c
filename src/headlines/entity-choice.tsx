import { useHref } from 'react-router'
import { type Entity, nameIn } from '../entity/entity.ts'
import { choose, excluding, including, isActive } from '../library/filter.ts'
import { isPlainClick } from '../navigation/is-plain-click.ts'
import { entityPath } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { grouped } from '../words/plural.ts'

type Props = {
  readonly entity: Entity
  /** How often it is named where it stands. */
  readonly count?: number
}

/**
 * A name outside the text: a plain click chooses it alone, as in the text; beside an active filter it offers
 * to be added or left out.
 */
export function EntityChoice({ entity, count }: Props) {
  const words = useWords()
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
      {count !== undefined && <span className="text-quiet text-sm">{grouped(count)}</span>}
      {canJoin && (
        <span className="-ms-1 inline-flex">
          <JoinButton
            label={words.filter.include(name)}
            sign="+"
            onClick={() => setFilter(including(filter, entity.id))}
          />
          <JoinButton
            label={words.filter.exclude(name)}
            sign="−"
            onClick={() => setFilter(excluding(filter, entity.id))}
          />
        </span>
      )}
    </span>
  )
}

function JoinButton({
  label,
  sign,
  onClick,
}: {
  readonly label: string
  readonly sign: string
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="size-6 cursor-pointer text-quiet leading-none hover:text-accent"
    >
      {sign}
    </button>
  )
}
