import { useEffect, useState } from 'react'
import { type Filter, isActive } from '../library/filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import type { Arriving, HeadlinesSoFar } from '../queries/use-narrowed-headlines.ts'

type Props = {
  readonly filter: Filter
  readonly headlines: Arriving<HeadlinesSoFar>
  readonly nameOf: (entity: string) => string
}

/** Says politely, to who cannot see it, what choosing and clearing changed. */
export function FilterAnnouncement({ filter, headlines, nameOf }: Props) {
  const words = useWords()
  const [hasBeenActive, setHasBeenActive] = useState(false)
  const active = isActive(filter)
  useEffect(() => {
    if (active) setHasBeenActive(true)
  }, [active])
  const text = active
    ? headlines.state === 'ready'
      ? words.filter.headlinesFor(headlines.value.total, filter.all.map(nameOf))
      : ''
    : hasBeenActive
      ? words.filter.cleared
      : ''
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {text}
    </div>
  )
}
