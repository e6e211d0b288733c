import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { isActive, passesArticle } from '../library/filter.ts'
import type { LibraryData } from '../library/site-data.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { troubleOf } from '../queries/fetch-json.ts'
import { libraryDataQuery } from '../queries/library-queries.ts'
import { useFacets } from '../queries/use-facets.ts'
import { PaperLines } from '../ui/paper-lines.tsx'
import { isolate } from '../words/isolate.ts'
import { languageName } from '../words/language-name.ts'
import type { Printer } from '../words/printer.ts'
import { ListTrouble } from './list-trouble.tsx'
import type { ListToNarrow } from './narrow-by.tsx'

/** Period, publisher and language, each with the number of articles it would leave; every change is an address. */
export function NarrowByForm(list: ListToNarrow) {
  const words = useWords()
  const library = useQuery(libraryDataQuery)
  if (library.data) return <Fields library={library.data} list={list} />
  if (!library.isError) return <PaperLines label={words.states.loading} lines={2} />
  return <ListTrouble trouble={troubleOf(library.error)} onRetry={() => void library.refetch()} />
}

function Fields({ library, list }: { readonly library: LibraryData; readonly list: ListToNarrow }) {
  const words = useWords()
  const { filterForm } = usePageWords()
  const { filter, setFilter } = useFilter()
  const [oldest, newest] = [library.days[0]?.[0], library.days.at(-1)?.[0]]
  const change = (name: 'from' | 'to' | 'publisher' | 'lang', value: string) => {
    const { [name]: _, ...rest } = filter
    setFilter(value === '' ? rest : { ...rest, [name]: value })
  }
  return (
    <div className="mt-2 flex flex-wrap gap-x-6 gap-y-3 border-hairline border-y py-3">
      {(['from', 'to'] as const).map((name) => (
        <Field key={name} label={filterForm[name]}>
          {(id) => (
            <input
              id={id}
              type="date"
              value={filter[name] ?? ''}
              min={name === 'to' ? (filter.from ?? oldest) : oldest}
              max={name === 'from' ? (filter.to ?? newest) : newest}
              onChange={(event) => change(name, event.target.value)}
              className="min-h-8 border-ink border-b bg-transparent"
            />
          )}
        </Field>
      ))}
      <Choice
        list={list}
        label={filterForm.publisher}
        any={filterForm.anyPublisher}
        name="publisher"
        options={library.publishers.map(([publisher, articles]) => [publisher, publisher, articles])}
        onChange={(value) => change('publisher', value)}
      />
      <Choice
        list={list}
        label={filterForm.language}
        any={filterForm.anyLanguage}
        name="lang"
        options={library.languages.map(([lang, articles]) => [
          lang,
          languageName(lang, words.lang),
          articles,
        ])}
        onChange={(value) => change('lang', value)}
      />
    </div>
  )
}

function Field({
  label,
  children,
}: {
  readonly label: string
  readonly children: (id: string) => ReactNode
}) {
  const id = useId()
  return (
    <div className="grid min-w-0">
      <label htmlFor={id} className="text-quiet text-sm">
        {label}
      </label>
      {children(id)}
    </div>
  )
}

type ChoiceProps = {
  readonly list: ListToNarrow
  readonly label: string
  /** What the option says that narrows nothing. */
  readonly any: string
  readonly name: 'publisher' | 'lang'
  readonly options: readonly (readonly [value: string, shown: string, articles: number])[]
  readonly onChange: (value: string) => void
}

function Choice({ list, label, any, name, options, onChange }: ChoiceProps) {
  const printer = usePrinter()
  const { filter } = useFilter()
  const { of = { filter }, beside } = list
  const { [name]: chosen, ...others } = of.filter
  const choices = options.map(([value]) => (name === 'lang' ? { lang: value } : { publisher: value }))
  const isNarrowed = of.text !== undefined || isActive(others)
  const counts = useFacets({ ...of, filter: others }, isNarrowed ? choices : [])
  const countOf = (index: number, articles: number) => {
    const count = isNarrowed ? counts?.[index] : articles
    const own = beside && passesArticle(beside, { ...others, ...choices[index] }) ? 1 : 0
    return count === undefined ? undefined : count - own
  }
  if (options.length < 2 && chosen === undefined) return null
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          value={chosen ?? ''}
          onChange={(event) => onChange(event.target.value)}
          className="min-h-8 max-w-full border-ink border-b bg-paper"
        >
          <option value="">{any}</option>
          {options.map(([value, shown, articles], index) => (
            <option key={value} value={value}>
              {withCount(shown, countOf(index, articles), printer)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function withCount(shown: string, articles: number | undefined, printer: Printer): string {
  return articles === undefined ? isolate(shown) : `${isolate(shown)} (${printer.count(articles)})`
}
