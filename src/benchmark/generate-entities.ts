import type { Entity, EntityKind } from '../entity/entity.ts'
import {
  bodies,
  familyNames,
  fields,
  givenNames,
  middleNames,
  occasions,
  placeNames,
  places,
  sides,
} from './vocabulary.ts'

/** The first so many entities of the generated world: their names follow from their rank alone. */
export function generatedEntities(count: number): readonly Entity[] {
  const made = { person: 0, organisation: 0, place: 0, event: 0, work: 0 }
  return Array.from({ length: count }, (_, rank) => {
    const kind = kinds[rank % kinds.length] ?? 'person'
    const number = made[kind]++
    return { id: `generated-${kind}-${number + 1}`, kind, name: nameOf(kind, number) }
  })
}

/** Half of all names are people's. */
const kinds: readonly EntityKind[] = [
  ...(['person', 'place', 'person', 'organisation', 'person'] as const),
  ...(['person', 'organisation', 'place', 'person', 'event'] as const),
]

/** Every number gives another name; an Arabic numeral tells apart what the vocabulary is too small for. */
function nameOf(kind: EntityKind, number: number): string {
  switch (kind) {
    case 'person':
      return combined(number, [givenNames, familyNames, middleNames], ([given, family, middle]) =>
        number < givenNames.length * familyNames.length
          ? `${given} ${family}`
          : `${given} ${middle} ${family}`,
      )
    case 'organisation':
      return combined(
        number,
        [bodies, fields, placeNames, sides],
        ([body, field, place, side]) => `${body} ${field} في ${place} ${side}`,
      )
    case 'place':
      return combined(number, [places, placeNames, sides], (words) => words.join(' '))
    default:
      return combined(number, [occasions, fields, placeNames], (words) => words.join(' '))
  }
}

/** Reads a number as digits, each in a list of its own, and joins what they stand for. */
function combined(
  number: number,
  lists: readonly (readonly string[])[],
  join: (words: readonly string[]) => string,
): string {
  let rest = number
  const words = lists.map((list) => {
    const word = list[rest % list.length] ?? ''
    rest = Math.floor(rest / list.length)
    return word
  })
  return rest > 0 ? `${join(words)} ${rest + 1}` : join(words)
}
