import { pluralIn } from '../plural.ts'
import type { Count } from '../words.ts'

const plural = pluralIn('fa')

/** Counts what a Persian noun names; none has a phrase of its own, since CLDR puts it into the class of one. */
export function counted(noun: string, none: string): Count {
  const some = plural({ one: () => `یک ${noun}`, other: (n) => `${n} ${noun}` })
  return (count) => (count === 0 ? none : some(count))
}
