import { useEffect, useState } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { type Walk, walkMentions } from './walk-mentions.ts'

type Props = {
  /** Ids of the chosen entities. */
  readonly entities: readonly string[]
}

/** The way to the next and previous mention of what is chosen. */
export function MentionSteps({ entities }: Props) {
  const words = useWords()
  const [walk, setWalk] = useState<Walk>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice starts another walk
  useEffect(() => setWalk(undefined), [entities.join()])
  return (
    <span className="inline-flex items-center gap-x-3">
      <TextButton onClick={() => setWalk(walkMentions(entities, 1, walk))}>
        {words.filter.nextMention}
      </TextButton>
      {walk && (
        <>
          <TextButton onClick={() => setWalk(walkMentions(entities, -1, walk))}>
            {words.filter.previousMention}
          </TextButton>
          <span className="text-quiet text-sm">
            {words.filter.mentionPosition(walk.position, walk.total)}
          </span>
        </>
      )}
    </span>
  )
}
