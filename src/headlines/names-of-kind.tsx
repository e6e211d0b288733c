import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { type Letter, type NamesOverview, type NamesPlace, namesInPage } from '../library/names-data.ts'
import { type NamesView, namesAddress } from '../navigation/names-address.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { troubleOf } from '../queries/fetch-json.ts'
import { namesPageQuery } from '../queries/names-queries.ts'
import { PaperLines } from '../ui/paper-lines.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { TextButton } from '../ui/text-button.tsx'
import type { InterfaceLanguage } from '../words/words.ts'
import { ListTrouble } from './list-trouble.tsx'
import { NameList } from './name-list.tsx'

type Props = {
  readonly of: NamesOverview['kinds'][number]
  readonly view: NamesView
}

/** All names of one kind, the most named first or by the alphabet of the interface's language. */
export function NamesOfKind({ of, view }: Props) {
  const words = useWords()
  const { names: told } = useEntityWords()
  const { filter } = useFilter()
  const { kind } = of
  const alphabet = alphabetOf(words.lang)
  const letters = of.letters[alphabet]
  const letter = letters.find(([known]) => known === view.letter) ?? letters[0]
  const isByLetter = view.order === 'alphabet' && letter !== undefined
  const place = isByLetter
    ? ({ kind, order: alphabet, letter: letter[0] } as const)
    : ({ kind, order: 'count' } as const)
  return (
    <section aria-labelledby="names-of-kind" className="mt-6">
      <div className="flex flex-wrap items-baseline gap-x-6">
        <SectionTitle id="names-of-kind">{told.all(words.kinds[kind].many, of.names)}</SectionTitle>
        <Way to={namesAddress({ kind, order: 'count' }, filter)} isHere={!isByLetter}>
          {told.mostNamed}
        </Way>
        <Way to={namesAddress({ kind, order: 'alphabet' }, filter)} isHere={isByLetter}>
          {told.alphabetical}
        </Way>
        <Way to={namesAddress({ order: 'count' }, filter)} isHere={false}>
          {told.allKinds}
        </Way>
      </div>
      {isByLetter && <Letters letters={letters} here={letter[0]} kind={kind} />}
      <Pages
        key={JSON.stringify(place)}
        place={place}
        total={isByLetter ? letter[1] : of.names}
        isColumn={isByLetter}
      />
    </section>
  )
}

/** The alphabet names are sorted by for readers of a language: the Arabic or the Latin one. */
function alphabetOf(lang: InterfaceLanguage): 'ar' | 'en' {
  return lang === 'he' || lang === 'en' ? 'en' : 'ar'
}

type WayProps = { readonly to: string; readonly isHere: boolean; readonly children: string }

function Way({ to, isHere, children }: WayProps) {
  return (
    <PageLink
      to={to}
      aria-current={isHere ? 'true' : undefined}
      className="py-0.5 text-quiet text-sm hover:text-accent aria-[current]:text-ink aria-[current]:underline aria-[current]:underline-offset-4"
    >
      {children}
    </PageLink>
  )
}

type LettersProps = {
  readonly letters: readonly Letter[]
  readonly here: string
  readonly kind: NamesPlace['kind']
}

function Letters({ letters, here, kind }: LettersProps) {
  const { names: told } = useEntityWords()
  const { filter } = useFilter()
  return (
    <nav aria-label={told.letters} className="mt-2 border-hairline border-y py-1.5">
      <ul className="flex flex-wrap gap-x-1 gap-y-0.5">
        {letters.map(([letter, names]) => (
          <li key={letter}>
            <PageLink
              to={namesAddress({ kind, order: 'alphabet', letter }, filter)}
              aria-current={letter === here ? 'true' : undefined}
              aria-label={told.underLetter(letter, names)}
              className="block min-h-8 min-w-8 px-1.5 text-center font-text text-lg hover:text-accent aria-[current]:bg-chosen"
            >
              {letter || told.noLetter}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Names that one step brings. */
const stepSize = 100

type Place = NamesPlace extends infer P ? (P extends NamesPlace ? Omit<P, 'page'> : never) : never
type PagesProps = { readonly place: Place; readonly total: number; readonly isColumn: boolean }

function Pages({ place, total, isColumn }: PagesProps) {
  const words = useWords()
  const { names: told } = useEntityWords()
  const [wanted, setWanted] = useState(stepSize)
  const pages = Math.ceil(Math.min(wanted, total) / namesInPage)
  const queries = useQueries({
    queries: Array.from({ length: pages }, (_, page) => namesPageQuery({ ...place, page } as NamesPlace)),
  })
  const failed = queries.find(({ isError }) => isError)
  const names = queries.flatMap(({ data }) => data?.names ?? []).slice(0, wanted)
  return (
    <>
      <NameList kind={place.kind} names={names} isColumn={isColumn} />
      {failed ? (
        <ListTrouble trouble={troubleOf(failed.error)} onRetry={() => void failed.refetch()} />
      ) : queries.some(({ data }) => !data) ? (
        <PaperLines label={words.states.loading} />
      ) : (
        wanted < total && (
          <TextButton className="mt-4" onClick={() => setWanted(wanted + stepSize)}>
            {told.more}
          </TextButton>
        )
      )}
    </>
  )
}
