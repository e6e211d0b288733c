import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { type MentioningSentence, sentencesMentioning } from '../article/mentioning-sentences.ts'
import { cutByMentions } from '../entity/segments.ts'
import { including } from '../library/filter.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { articlePath, withFilter } from '../navigation/paths.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { glancedQuery } from '../queries/article-texts.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { LinePlaces } from '../ui/line-places.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { useIsNear } from '../ui/use-is-near.ts'

type Props = {
  /** Id of the article. */
  readonly article: string
  /** Id of the entity. */
  readonly entity: string
}

const shownAtFirst = 3

/** The sentences in which an article mentions an entity, fetched when they come near. */
export function MentionSentences({ article, entity }: Props) {
  const words = useWords()
  const entityWords = useEntityWords()
  const ref = useRef<HTMLDivElement>(null)
  const [showsAll, setShowsAll] = useState(false)
  const isNear = useIsNear(ref)
  const { data, isError, refetch } = useQuery({ ...glancedQuery(article), enabled: isNear })
  const sentences = useMemo(() => data && sentencesMentioning(data, entity), [data, entity])
  const shown = showsAll ? sentences : sentences?.slice(0, shownAtFirst)
  const more = (sentences?.length ?? 0) - (shown?.length ?? 0)
  return (
    <div ref={ref} className="font-text">
      {shown && shown.length > 0 && (
        <ul className="mt-2 grid gap-y-2">
          {shown.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of an article never move
            <Sentence key={index} sentence={sentence} article={article} entity={entity} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <div lang={words.lang} dir={words.dir} className="font-sans text-sm">
          <TextButton onClick={() => setShowsAll(true)}>{entityWords.sentences.more(more)}</TextButton>
        </div>
      )}
      {isError && (
        <div lang={words.lang} dir={words.dir} className="mt-1 font-sans text-quiet text-sm">
          {entityWords.sentences.failed}{' '}
          <TextButton onClick={() => void refetch()}>{words.states.retry}</TextButton>
        </div>
      )}
      {/* None where no script brings them. */}
      {!sentences && !isError && <LinePlaces className="mt-2 ps-4 noscript:hidden" />}
    </div>
  )
}

type SentenceProps = Props & { readonly sentence: MentioningSentence }

/** A sentence that leads to its article, where the entity then stands out. */
function Sentence({ sentence, article, entity }: SentenceProps) {
  const { filter } = useFilter()
  const { text, mentions, lang, dir } = sentence
  let offset = 0
  return (
    <li lang={lang} dir={dir} className="border-hairline border-s-2 ps-3.5 text-sentence">
      <PageLink
        to={withFilter(articlePath(article), including(filter, entity))}
        className="hover:text-accent"
      >
        {cutByMentions(text, mentions).map((segment) => {
          const key = offset
          offset += segment.text.length
          if (segment.kind === 'plain') return <IsolatedText key={key} text={segment.text} lang={lang} />
          return (
            <mark key={key} className="rounded-[.15em] bg-chosen text-ink">
              <IsolatedText text={segment.text} lang={lang} />
            </mark>
          )
        })}
      </PageLink>
    </li>
  )
}
