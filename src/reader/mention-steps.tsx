import { useEffect, useSyncExternalStore } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { walking, walkOn } from './walk-mentions.ts'

type Props = {
  /** Ids of the chosen entities. */
  readonly entities: readonly string[]
}

/** The way to the next and previous mention of what is chosen. */
export function MentionSteps({ entities }: Props) {
  const words = useWords()
  const walk = useSyncExternalStore(walking.onChange, walking.get, () => undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice starts another walk
  useEffect(() => walking.set(undefined), [entities.join()])
  return (
    <span className="inline-flex items-center gap-x-3">
      <TextButton onClick={() => walkOn(entities, 1)}>{words.filter.nextMention}</TextButton>
      {walk && (
        <>
          <TextButton onClick={() => walkOn(entities, -1)}>{words.filter.previousMention}</TextButton>
          <span className="text-quiet text-sm">
            {words.filter.mentionPosition(walk.position, walk.total)}
          </span>
        </>
      )}
    </span>
  )
}
