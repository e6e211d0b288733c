/** A time of day and, where the text says it, the zone in ISO form (`Z` or `+03:00`). */
export type ClockTime = { readonly time: string; readonly zone?: string }

const clock = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?![\d:])/
const offset = /^\s?(?:gmt|utc)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)/
const universal = /(?<!\p{L})(?:gmt|utc|غرينتش|جرينتش|غرينيتش|كرينويچ|گرينويچ|גריניץ'?)(?!\p{L})/u
const afternoon = /^\s{0,3}(?:pm|p\.m\.?|م|مساء|مساءا|بعدازظهر|عصر|شام)(?!\p{L})/u
const forenoon = /^\s{0,3}(?:am|a\.m\.?|ص|صباحا|صبح)(?!\p{L})/u

/** The clock time of a folded text, with its zone, and the text without them. */
export function takeClockTime(folded: string): { readonly found?: ClockTime; readonly rest: string } {
  const match = clock.exec(folded)
  if (!match) return { rest: folded.replace(universal, ' ') }
  let after = folded.slice(match.index + match[0].length)
  const half = afternoon.exec(after) ?? forenoon.exec(after)
  const isAfternoon = half !== null && afternoon.test(after)
  if (half) after = after.slice(half[0].length)
  const shifted = offset.exec(after)
  if (shifted) after = after.slice(shifted[0].length)
  else if (/^z(?!\p{L})/u.test(after)) after = ` gmt${after.slice(1)}`
  const rest = `${folded.slice(0, match.index)} ${after}`
  const isUniversal = universal.test(rest)
  const hour = hourOfDay(Number(match[1]), half === null ? undefined : isAfternoon)
  const minute = Number(match[2])
  const second = Number(match[3] ?? 0)
  const plain = rest.replace(universal, ' ')
  if (hour > 23 || minute > 59 || second > 59) return { rest: plain }
  const zone = shifted ? zoneOf(shifted) : isUniversal ? 'Z' : undefined
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')
  return { found: { time, ...(zone && { zone }) }, rest: plain }
}

function hourOfDay(hour: number, isAfternoon: boolean | undefined): number {
  if (isAfternoon === undefined || hour > 12) return hour
  return (hour % 12) + (isAfternoon ? 12 : 0)
}

function zoneOf(match: RegExpExecArray): string | undefined {
  const hours = Number(match[2])
  if (hours > 14) return undefined
  return `${match[1]}${String(hours).padStart(2, '0')}:${match[3] ?? '00'}`
}
