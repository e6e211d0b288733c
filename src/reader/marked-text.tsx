import { memo } from 'react'
import type { Text } from '../article/article.ts'
import { cutByMentions, type Segment } from '../entity/segments.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { useShownText } from '../ui/shown-text.ts'
import { useReading } from './reading-context.ts'

/** A text with a mark around the written words of each mention; plain where the reader wants to see none. */
export const MarkedText = memo(function MarkedText({ text, mentions }: Text) {
  if (mentions.length === 0) return <IsolatedText text={text} />
  let offset = 0
  return cutByMentions(text, mentions).map((segment) => {
    const key = offset
    offset += segment.text.length
    return segment.kind === 'plain' ? (
      <IsolatedText key={key} text={segment.text} />
    ) : (
      <Mark key={key} segment={segment} />
    )
  })
})

/**
 * Why `<a>`: it wraps like text, joins its letters to nothing it should not, and leads to the entity's page
 * without JavaScript.
 */
function Mark({ segment }: { readonly segment: Extract<Segment, { kind: 'mention' }> }) {
  const { entities, chosen, isMarked, hrefOf, descriptionOf } = useReading()
  const entity = entities.get(segment.entity)
  const shown = useShownText()(segment.text)
  if (!entity || !(chosen.has(entity.id) || isMarked(entity.kind))) return shown
  return (
    <a
      href={hrefOf(entity.id)}
      data-entity={entity.id}
      data-kind={entity.kind}
      data-chosen={chosen.has(entity.id) ? '' : undefined}
      title={descriptionOf(entity)}
    >
      {shown}
    </a>
  )
}
