import { UsageError } from '../disk/usage-error.ts'

/**
 * How many of the newest articles an option is for: `all`, `none` or `newest:N`.
 *
 * Shape: a whole number, or infinity. Errors: UsageError for anything else.
 */
export function parseNewest(value: string, option: string): number {
  if (value === 'all') return Number.POSITIVE_INFINITY
  if (value === 'none') return 0
  const count = /^newest:(\d{1,9})$/.exec(value)?.[1]
  if (count === undefined) {
    throw new UsageError(`${option}: expected all, none or newest:N such as newest:1000, found "${value}"`)
  }
  return Number(count)
}
