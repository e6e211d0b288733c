import type { ReactNode } from 'react'
import { type Entity, nameIn } from '../entity/entity.ts'
import type { Listed } from '../library/catalogue.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { directionOfLanguage, majorityDirection } from '../text/direction.ts'

type Props = {
  readonly entity: Listed
  /** Further ways to follow it. */
  readonly children?: ReactNode
}

/** A name as the title of its page, what it stands for, and how else it is called and written. */
export function EntityHead({ entity, children }: Props) {
  const words = useWords()
  const pageWords = usePageWords()
  const entityWords = useEntityWords()
  const name = nameIn(entity, words.lang)
  const others = otherNames(entity, name)
  const spellings = otherSpellings(entity, [name, ...others.map(([, other]) => other)])
  return (
    <header>
      <div className="text-accent text-base">{words.kinds[entity.kind].one}</div>
      <h1 tabIndex={-1} className="font-text font-semibold text-headline">
        <bdi dir={majorityDirection(name)}>{name}</bdi>
      </h1>
      <p className="text-quiet">{pageWords.entity.summary(entity.articles, entity.mentions)}</p>
      {others.length > 0 && (
        <dl aria-label={pageWords.entity.elsewhere} className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          {others.map(([lang, other]) => (
            <div key={`${lang} ${other}`} className="flex items-baseline gap-x-2">
              <dt className="text-quiet text-sm">{entityWords.languages[lang] ?? lang}</dt>
              <dd>
                <bdi lang={lang} dir={directionOfLanguage(lang)} className="font-text text-lg">
                  {other}
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {spellings.length > 0 && (
        <p className="mt-1 flex flex-wrap items-baseline gap-x-4">
          <span className="text-quiet text-sm">{entityWords.spellings}</span>{' '}
          {spellings.map((spelling) => (
            <bdi key={spelling} dir={majorityDirection(spelling)} className="font-text">
              {spelling}
            </bdi>
          ))}
        </p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-6">
        {entity.wikidata && (
          <a
            href={`https://www.wikidata.org/wiki/${entity.wikidata}`}
            rel="external noopener noreferrer"
            className="text-accent hover:underline"
          >
            {pageWords.entity.wikidata}
          </a>
        )}
        {children}
      </p>
    </header>
  )
}

/** The entity's names in other languages, without the one shown as the title. */
function otherNames(
  { names = {} }: Entity,
  shown: string,
): readonly (readonly [lang: string, name: string])[] {
  return Object.entries(names).filter(([, name]) => name !== shown)
}

/** Its own name and its aliases, as far as they are not among those shown. */
function otherSpellings({ name, aliases = [] }: Entity, shown: readonly string[]): readonly string[] {
  return [...new Set([name, ...aliases])].filter((spelling) => !shown.includes(spelling))
}
