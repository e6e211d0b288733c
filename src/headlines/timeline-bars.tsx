import { useLocation } from 'react-router'
import {
  choosePeriod,
  type Days,
  isChosenPeriod,
  type Period,
  type Timeline,
  type TimelineUnit,
} from '../library/timeline.ts'
import { PageLink } from '../navigation/page-link.tsx'
import { withFilter } from '../navigation/paths.ts'
import { useAddressSearch } from '../navigation/use-address-search.ts'
import { useFilter } from '../navigation/use-filter.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import type { Printer } from '../words/printer.ts'

/** A stretch of a timeline in words: «أغسطس 2026», 2026, 2020–2029. */
export function periodInWords(
  { from, to }: Period,
  unit: TimelineUnit,
  printer: Printer,
  lang: string,
): string {
  if (unit === 'month') return printer.month(from, lang)
  const [first, last] = [printer.year(from, lang), printer.year(to, lang)]
  return first === last ? first : `${first}–${last}`
}

/** Units: of the drawing; it is stretched to the place it has. */
const height = 100
const shortestBar = 3

type Props = {
  readonly timeline: Timeline
  readonly label: string
  /** The days whose bars are shown as chosen. */
  readonly days: Days
}

/**
 * The bars of a timeline as links, the newest first and at the end of the line.
 *
 * Why reversed: a row that is too long begins at its newest end and is scrolled back in time.
 */
export function TimelineBars({ timeline, label, days }: Props) {
  const { periods } = timeline
  const most = Math.max(...periods.map(({ articles }) => articles))
  return (
    <ol aria-label={label} className="mt-2 flex flex-row-reverse overflow-x-auto overflow-y-hidden pb-1">
      {periods
        .map((period, index) => (
          <li
            key={period.from}
            aria-hidden={period.articles === 0 || undefined}
            className={`flex min-w-6 flex-1 flex-col first:me-auto ${isNamed(timeline) ? 'max-w-20' : 'max-w-12'}`}
          >
            <Bar
              period={period}
              unit={timeline.unit}
              share={period.articles / most}
              isChosen={isChosenPeriod(period, days)}
            />
            <Tick timeline={timeline} index={index} />
          </li>
        ))
        .reverse()}
    </ol>
  )
}

type BarProps = {
  readonly period: Period
  readonly unit: TimelineUnit
  /** Of the longest bar. */
  readonly share: number
  readonly isChosen: boolean
}

function Bar({ period, unit, share, isChosen }: BarProps) {
  const words = useWords()
  const printer = usePrinter()
  const { timeline: told } = useEntityWords()
  const { pathname } = useLocation()
  const search = useAddressSearch()
  const { filter } = useFilter()
  const length = Math.max(share * height, shortestBar)
  const drawing = (
    <svg viewBox={`0 0 8 ${height}`} preserveAspectRatio="none" aria-hidden="true" className="h-20 w-full">
      {period.articles > 0 && (
        <rect x="2" width="4" y={height - length} height={length} className="fill-(--kind)" />
      )}
    </svg>
  )
  if (period.articles === 0) return <div className="border-hairline border-b">{drawing}</div>
  const name = told.period(periodInWords(period, unit, printer, words.lang), period.articles)
  return (
    <PageLink
      to={withFilter(pathname, choosePeriod(filter, period), search)}
      aria-current={isChosen ? 'true' : undefined}
      title={name}
      className="border-hairline border-b -outline-offset-2 hover:bg-hairline/50 aria-[current]:bg-chosen"
    >
      <span className="sr-only">{name}</span>
      {drawing}
    </PageLink>
  )
}

/** Bars of so few months have room for their names. */
const mostNamedMonths = 4
/** Beyond so many years only every other has room for its number. */
const mostNumberedYears = 8

/** What is written under a bar. */
function Tick({ timeline, index }: { readonly timeline: Timeline; readonly index: number }) {
  const words = useWords()
  const printer = usePrinter()
  return (
    <div
      aria-hidden="true"
      className={`h-6 whitespace-nowrap text-quiet text-sm ${isOfOneColumn(timeline) ? 'text-center' : 'w-0'}`}
    >
      {tickOf(timeline, index, printer, words.lang)}
    </div>
  )
}

/** Whether what stands under a bar is about that bar alone; a year begins there and goes on. */
function isOfOneColumn(timeline: Timeline): boolean {
  return isNamed(timeline) || (timeline.unit === 'month' && isOfOneYear(timeline))
}

function isOfOneYear({ periods }: Timeline): boolean {
  return periods[0]?.from.slice(0, 4) === periods.at(-1)?.from.slice(0, 4)
}

function isNamed({ unit, periods }: Timeline): boolean {
  return unit === 'month' && periods.length <= mostNamedMonths
}

function tickOf(timeline: Timeline, index: number, printer: Printer, lang: string): string {
  const { unit, periods } = timeline
  const period = periods[index]
  if (!period) return ''
  const year = period.from.slice(0, 4)
  if (unit !== 'month') {
    const isNumbered = periods.length <= mostNumberedYears || (periods.length - 1 - index) % 2 === 0
    // In another calendar, the year which most of the first shares.
    return isNumbered ? printer.year(`${year}-07-01`, lang) : ''
  }
  if (isNamed(timeline)) return printer.monthName(period.from, lang)
  if (isOfOneYear(timeline)) {
    const number = printer.monthNumber(period.from, lang)
    if (number) return number
  }
  const yearAt = (at: number) => printer.year(periods[at]?.to ?? '', lang)
  const isFirstOfYear = index > 0 && yearAt(index) !== yearAt(index - 1)
  const hasRoom = yearAt(1) === yearAt(0)
  return isFirstOfYear || (index === 0 && hasRoom) ? yearAt(index) : ''
}
