import { useEffect, useState } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'

/** Where the reader stands among the mentions of what is chosen. */
type Walk = { readonly position: number; readonly total: number }

type Props = {
  /** Ids of the chosen entities. */
  readonly entities: readonly string[]
  /** Steps on or back; tells where that led, or nothing where the page has no mention. */
  readonly onStep: (step: 1 | -1, last: Walk | undefined) => Walk | undefined
}

/** The way to the next and previous mention of what is chosen. */
export function MentionSteps({ entities, onStep }: Props) {
  const words = useWords()
  const [walk, setWalk] = useState<Walk>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice starts another walk
  useEffect(() => setWalk(undefined), [entities.join()])
  return (
    <span className="inline-flex items-center gap-x-3">
      <TextButton onClick={() => setWalk(onStep(1, walk))}>{words.filter.nextMention}</TextButton>
      {walk && (
        <>
          <TextButton onClick={() => setWalk(onStep(-1, walk))}>{words.filter.previousMention}</TextButton>
          <span className="text-quiet text-sm">
            {words.filter.mentionPosition(walk.position, walk.total)}
          </span>
        </>
      )}
    </span>
  )
}
