import type { NamesOverview } from '../library/names-data.ts'
import { namesAddress } from '../navigation/names-address.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { NameList } from './name-list.tsx'

/** The most named of each kind, each with the ways to all the others. */
export function TopNames({ kinds }: NamesOverview) {
  const words = useWords()
  const { names: told } = useEntityWords()
  const { filter } = useFilter()
  return kinds.map(({ kind, names, top }) => (
    <section key={kind} aria-labelledby={`names-${kind}`} className="mt-8">
      <SectionTitle id={`names-${kind}`}>{words.kinds[kind].many}</SectionTitle>
      <NameList kind={kind} names={top} />
      <p className="mt-2 flex flex-wrap gap-x-5 text-sm noscript:hidden">
        {names > top.length && (
          <PageLink
            to={namesAddress({ kind, order: 'count' }, filter)}
            className="py-0.5 text-accent hover:underline"
          >
            {told.all(words.kinds[kind].many, names)}
          </PageLink>
        )}
        <PageLink
          to={namesAddress({ kind, order: 'alphabet' }, filter)}
          className="py-0.5 text-accent hover:underline"
        >
          {told.byAlphabet(words.kinds[kind].many)}
        </PageLink>
      </p>
    </section>
  ))
}
