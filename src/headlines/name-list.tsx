import type { EntityKind } from '../entity/entity.ts'
import type { NameLine } from '../library/names-data.ts'
import { EntityChoice } from './entity-choice.tsx'

type Props = {
  readonly kind: EntityKind
  readonly names: readonly NameLine[]
  /** Down the page in columns, as an alphabet is read, instead of from line to line. */
  readonly isColumn?: boolean
}

/**
 * Names with the number of articles that mention each; choosing one is as everywhere.
 *
 * Why each in a place of its own: the ways to add and leave out, which come with a choice, move no other name.
 */
export function NameList({ kind, names, isColumn = false }: Props) {
  return (
    <ul
      className={`mt-2 font-text text-lg ${isColumn ? 'gap-x-10 sm:columns-2' : 'grid grid-cols-[repeat(auto-fill,minmax(min(14rem,100%),1fr))] gap-x-10'}`}
    >
      {names.map((name) => (
        <li key={name.id} className="break-inside-avoid">
          <EntityChoice
            entity={{ ...name, kind }}
            {...(name.articles !== undefined && { count: name.articles })}
          />
        </li>
      ))}
    </ul>
  )
}
