import type { CountedName } from '../entity/entity.ts'
import { nameIn } from '../entity/entity.ts'
import { isActive } from '../library/filter.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { entityPath, namesPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import type { FoundInLibrary, SearchWish } from '../queries/find-in-library.ts'
import { Notice } from '../ui/notice.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { FoundList } from './found-list.tsx'

type Props = {
  readonly wish: SearchWish
  readonly found: FoundInLibrary
  readonly names: readonly CountedName[]
  /** The address of another query with everything else as it is. */
  readonly hrefOf: (query: string) => string
}

/** What a search found: names, a word on how well, and the articles. */
export function SearchResults({ wish, found, names, hrefOf }: Props) {
  const pageWords = usePageWords()
  const { query, filter } = wish
  const total = found.ordinals.length
  const isPartial = found.matched < found.words.length
  return (
    <>
      {found.meant !== undefined && (
        <p className="mt-6 text-lg">
          <PageLink to={hrefOf(found.meant)} className="text-accent hover:underline">
            {pageWords.search.meant(found.meant)}
          </PageLink>
        </p>
      )}
      {names.length > 0 && <FoundNames names={names} />}
      <div role="status" className="mt-6 text-quiet">
        {total > 0 && (
          <>
            {found.mayBeMore
              ? pageWords.search.foundAtLeast(total, query)
              : pageWords.search.found(total, query)}
            {isPartial && <> {pageWords.search.partial}</>}
          </>
        )}
      </div>
      {total > 0 ? (
        <FoundList
          key={JSON.stringify(wish)}
          name={JSON.stringify(wish)}
          ordinals={found.ordinals}
          asked={found.words}
        />
      ) : (
        <Notice {...pageWords.search.nothing(query)}>
          {isActive(filter) && <span className="text-quiet">{pageWords.search.nothingInFilter}</span>}
          <PageLink to={namesPath} className="text-accent hover:underline">
            {pageWords.names.title}
          </PageLink>
        </Notice>
      )}
    </>
  )
}

function FoundNames({ names }: { readonly names: readonly CountedName[] }) {
  const words = useWords()
  const pageWords = usePageWords()
  return (
    <section aria-labelledby="found-names" className="mt-6">
      <SectionTitle id="found-names">{pageWords.search.names}</SectionTitle>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 font-naskh text-lg">
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
