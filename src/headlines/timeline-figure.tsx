import { useMemo } from 'react'
import type { EntityKind } from '../entity/entity.ts'
import type { EntityData } from '../library/site-data.ts'
import { busiest, choosePeriod, monthsWithin, openPeriod, timelineOf } from '../library/timeline.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { SectionTitle } from '../ui/section-title.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { periodInWords, TimelineBars } from './timeline-bars.tsx'

type Props = { readonly months: EntityData['months']; readonly kind: EntityKind }

/** When an entity was mentioned: a bar a month, or a longer stretch that opens into its months. */
export function TimelineFigure({ months, kind }: Props) {
  const words = useWords()
  const printer = usePrinter()
  const { timeline: told } = useEntityWords()
  const { filter, setFilter } = useFilter()
  const whole = useMemo(() => timelineOf(months), [months])
  const open = openPeriod(whole, filter)
  const finer = useMemo(() => open && timelineOf(monthsWithin(months, open)), [months, open])
  const most = busiest(whole)
  if (!most) return null
  const openName = open ? periodInWords(open, whole.unit, printer, words.lang) : ''
  const isNarrowed = filter.from !== undefined || filter.to !== undefined
  return (
    <figure aria-labelledby="timeline" data-kind={kind} className="mt-8">
      <SectionTitle id="timeline">{told.title}</SectionTitle>
      <TimelineBars timeline={whole} label={told.title} days={filter} />
      {open && finer && (
        <>
          <div aria-hidden="true" className="mt-1 text-quiet text-sm">
            {told.within(openName)}
          </div>
          <TimelineBars
            timeline={finer}
            label={told.within(openName)}
            days={open.from === filter.from && open.to === filter.to ? {} : filter}
          />
        </>
      )}
      <figcaption className="mt-1 flex flex-wrap gap-x-3 text-quiet text-sm">
        <span>{told.busiest(periodInWords(most, whole.unit, printer, words.lang), most.articles)}</span>
        <span className="noscript:hidden">{told.hint}</span>
        {isNarrowed && (
          <TextButton onClick={() => setFilter(choosePeriod(filter, {}))}>{told.wholeTime}</TextButton>
        )}
      </figcaption>
    </figure>
  )
}
