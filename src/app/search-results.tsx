import { memo } from 'react'
import type { CountedName } from '../entity/entity.ts'
import { nameIn } from '../entity/entity.ts'
import type { Sort } from '../library/library.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { entityPath, namesPath } from '../navigation/paths.ts'
import type { SearchAddress } from '../navigation/search-address.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import type { FoundSoFar } from '../queries/use-found-articles.ts'
import { Notice } from '../ui/notice.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { FoundList } from './found-list.tsx'

type Props = {
  readonly query: string
  readonly found: FoundSoFar
  readonly names: readonly CountedName[]
  /** Whether a filter leaves articles out. */
  readonly isNarrowed: boolean
  readonly sort: Sort
  /** The address of another wish with everything else as it is. */
  readonly hrefOf: (wish: Partial<SearchAddress>) => string
  readonly onMore: (() => void) | undefined
}

/** What a search found: names, a word on how well, and the articles. */
export const SearchResults = memo(function SearchResults(props: Props) {
  const { query, found, names, isNarrowed, sort, hrefOf, onMore } = props
  const pageWords = usePageWords()
  const { total, exact, items, understood } = found
  const { words, matched, meant } = understood
  // Of phrases only so many texts are looked through at once: nothing in those is no word on the others.
  const otherSort = sort === 'best' ? 'newest' : 'best'
  const hasSome = total > 0 || !exact
  return (
    <>
      {meant !== undefined && (
        <p className="mt-6 text-lg">
          <PageLink to={hrefOf({ query: meant })} className="text-accent hover:underline">
            {pageWords.search.meant(meant)}
          </PageLink>
        </p>
      )}
      {names.length > 0 && <FoundNames names={names} />}
      <div role="status" className="mt-6 text-quiet">
        {hasSome && (
          <>
            {exact ? pageWords.search.found(total, query) : pageWords.search.foundAtLeast(total, query)}
            {matched < words.length && <> {pageWords.search.partial}</>}
          </>
        )}
      </div>
      {total > 1 && (
        <PageLink to={hrefOf({ sort: otherSort })} className="text-accent hover:underline">
          {pageWords.search.sort[otherSort]}
        </PageLink>
      )}
      {hasSome ? (
        <FoundList name={hrefOf({})} items={items} total={total} asked={words} onMore={onMore} />
      ) : (
        <Notice {...pageWords.search.nothing(query)}>
          {isNarrowed && <span className="text-quiet">{pageWords.search.nothingInFilter}</span>}
          <PageLink to={namesPath} className="text-accent hover:underline">
            {pageWords.names.title}
          </PageLink>
        </Notice>
      )}
    </>
  )
})

function FoundNames({ names }: { readonly names: readonly CountedName[] }) {
  const words = useWords()
  const pageWords = usePageWords()
  return (
    <section aria-labelledby="found-names" className="mt-6">
      <SectionTitle id="found-names">{pageWords.search.names}</SectionTitle>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 font-text text-lg">
        {names.map((name) => (
          <li key={name.id}>
            <PageLink to={entityPath(name.id)} className="hover:text-accent">
              <bdi>{nameIn(name, words.lang)}</bdi>
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
