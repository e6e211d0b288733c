import { useMemo } from 'react'
import type { Article } from '../article/article.ts'
import { mentionCounts } from '../library/mention-counts.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { EntityChoice } from './entity-choice.tsx'
import { NamesByKind } from './names-by-kind.tsx'
import { useJoinedCounts } from './use-joined-counts.ts'

/** Who and what an article names, by kind, the most named first, with counts. */
export function EntitiesOfArticle({ article }: { readonly article: Article }) {
  const words = useWords()
  const { counts, names } = useMemo(() => {
    const counts = mentionCounts(article)
    const byCount = [...article.entities].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    return { counts, names: byCount }
  }, [article])
  const joined = useJoinedCounts(article.entities, { beside: article })
  if (names.length === 0) return null
  return (
    <section
      aria-labelledby="in-this-article"
      lang={words.lang}
      dir={words.dir}
      className="mt-12 border-hairline border-t pt-5 font-sans text-base"
    >
      <SectionTitle id="in-this-article">{words.article.inThisArticle}</SectionTitle>
      <p data-interface className="text-quiet text-sm">
        {words.article.mentionsHint}
      </p>
      <NamesByKind names={names} isWide>
        {(entity) => (
          <EntityChoice
            key={entity.id}
            entity={entity}
            count={counts.get(entity.id) ?? 0}
            joined={joined(entity.id)}
          />
        )}
      </NamesByKind>
    </section>
  )
}
