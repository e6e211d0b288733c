import { useMemo } from 'react'
import type { Article } from '../article/article.ts'
import { groupByKind } from '../library/catalogue.ts'
import { mentionCounts } from '../library/mention-counts.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { EntityChoice } from './entity-choice.tsx'
import { useJoinedCounts } from './use-joined-counts.ts'

/** Who and what an article names, by kind, the most named first, with counts. */
export function EntitiesOfArticle({ article }: { readonly article: Article }) {
  const words = useWords()
  const { counts, groups } = useMemo(() => {
    const counts = mentionCounts(article)
    const byCount = [...article.entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    return { counts, groups: groupByKind(byCount) }
  }, [article])
  const joined = useJoinedCounts(article.entities, { beside: article })
  if (groups.length === 0) return null
  return (
    <section
      aria-labelledby="in-this-article"
      lang={words.lang}
      dir={words.dir}
      data-interface
      className="mt-12 border-hairline border-t pt-5 font-sans text-base"
    >
      <SectionTitle id="in-this-article">{words.article.inThisArticle}</SectionTitle>
      <p className="text-quiet text-sm">{words.article.mentionsHint}</p>
      <dl className="mt-3 grid gap-y-2">
        {groups.map(([kind, entities]) => (
          <div key={kind} className="sm:grid sm:grid-cols-[5.5rem_1fr]">
            <dt className="text-quiet text-sm">{words.kinds[kind].many}</dt>
            <dd className="flex flex-wrap gap-x-5 gap-y-1">
              {entities.map((entity) => (
                <EntityChoice
                  key={entity.id}
                  entity={entity}
                  count={counts.get(entity.id) ?? 0}
                  joined={joined(entity.id)}
                />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
