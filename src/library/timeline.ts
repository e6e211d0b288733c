import { daysInMonth } from '../article/date.ts'
import type { Filter } from './filter.ts'
import type { EntityData } from './site-data.ts'

/** How long a stretch of a timeline is. Units: years, but for a month. */
export type TimelineUnit = 'month' | 1 | 10 | 100

/** One stretch of a timeline. */
export type Period = {
  /** Its first day, ISO 8601. */
  readonly from: string
  /** Its last day. */
  readonly to: string
  readonly articles: number
}

/** Numbers of articles over time, oldest first, stretches without any among them. */
export type Timeline = { readonly unit: TimelineUnit; readonly periods: readonly Period[] }

const mostMonths = 36
const mostYears = 40

/** The timeline of an entity's months, in stretches short enough to show much and few enough to be seen. */
export function timelineOf(months: EntityData['months']): Timeline {
  const counts = months.filter(([month]) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
  const [first, last] = [counts[0]?.[0], counts.at(-1)?.[0]]
  if (first === undefined || last === undefined) return { unit: 'month', periods: [] }
  const unit = unitFor(monthNumber(last) - monthNumber(first) + 1)
  const length = unit === 'month' ? 1 : unit * 12
  const slotOf = (month: string) => Math.floor(monthNumber(month) / length)
  const sums = new Map<number, number>()
  for (const [month, articles] of counts) sums.set(slotOf(month), (sums.get(slotOf(month)) ?? 0) + articles)
  const slots = Array.from({ length: slotOf(last) - slotOf(first) + 1 }, (_, index) => slotOf(first) + index)
  return { unit, periods: slots.map((slot) => periodOf(slot * length, length, sums.get(slot) ?? 0)) }
}

function unitFor(months: number): TimelineUnit {
  if (months <= mostMonths) return 'month'
  const years = months / 12
  return years <= mostYears ? 1 : years <= mostYears * 10 ? 10 : 100
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
}

function periodOf(firstMonth: number, length: number, articles: number): Period {
  const lastMonth = firstMonth + length - 1
  const [year, month] = [Math.floor(lastMonth / 12), (lastMonth % 12) + 1]
  return {
    from: `${monthText(firstMonth)}-01`,
    to: `${monthText(lastMonth)}-${String(daysInMonth(year, month)).padStart(2, '0')}`,
    articles,
  }
}

function monthText(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Days of a filter. */
export type Days = Pick<Filter, 'from' | 'to'>

/** Whether a filter by days asks for a whole stretch or for a part of it. */
export function isChosenPeriod(period: Period, { from = '', to = '9999' }: Days): boolean {
  if (from === '' && to === '9999') return false
  return (from <= period.from && period.to <= to) || isWithin({ from, to }, period)
}

/** The stretch of a timeline in which all the days of a filter lie: itself, or a part of it is chosen. */
export function openPeriod({ unit, periods }: Timeline, { from, to }: Days): Period | undefined {
  if (unit === 'month' || from === undefined || to === undefined) return undefined
  return periods.find((period) => isWithin({ from, to }, period))
}

/** The months of an entity that lie in a stretch. */
export function monthsWithin(months: EntityData['months'], { from, to }: Period): EntityData['months'] {
  return months.filter(([month]) => `${month}-01` >= from && `${month}-01` <= to)
}

function isWithin(days: { readonly from: string; readonly to: string }, period: Period): boolean {
  return days.from >= period.from && days.to <= period.to
}

/** The filter that a stretch stands for: its days, or no days where exactly these are chosen. */
export function choosePeriod(filter: Filter, { from, to }: Days): Filter {
  const { from: chosenFrom, to: chosenTo, ...rest } = filter
  if (from === undefined || to === undefined || (chosenFrom === from && chosenTo === to)) return rest
  return { ...rest, from, to }
}

/** The stretch with most articles, of equals the newest. */
export function busiest({ periods }: Timeline): Period | undefined {
  return periods.reduce<Period | undefined>(
    (most, period) => (most && most.articles > period.articles ? most : period),
    undefined,
  )
}
