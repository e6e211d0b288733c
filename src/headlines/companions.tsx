import type { CountedName } from '../entity/entity.ts'
import type { Filter } from '../library/filter.ts'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { EntityChoice } from './entity-choice.tsx'
import { NamesByKind } from './names-by-kind.tsx'
import { useJoinedCounts } from './use-joined-counts.ts'

type Props = {
  readonly companions: readonly CountedName[]
  /** What the list of the page is narrowed by, its own entity among it. */
  readonly by: Filter
}

/** Who and what appears in the same articles as an entity, by kind, with the number of those articles. */
export function Companions({ companions, by }: Props) {
  const { companions: told } = useEntityWords()
  const joinedOf = useJoinedCounts(companions, { by })
  if (companions.length === 0) return null
  return (
    <section aria-labelledby="companions">
      <SectionTitle id="companions">{told.title}</SectionTitle>
      <p className="text-quiet text-sm">{told.hint}</p>
      <NamesByKind names={companions}>
        {(companion) => (
          <EntityChoice
            key={companion.id}
            entity={companion}
            count={companion.articles}
            joined={joinedOf(companion.id)}
          />
        )}
      </NamesByKind>
    </section>
  )
}
