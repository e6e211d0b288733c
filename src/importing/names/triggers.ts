import type { EntityKind } from '../../entity/entity.ts'
import { isClass, isWritten, neighbour, type WordAt } from './context.ts'

/** Whether the words before a name, or in English after it, say that it is of some kind: «مدينة X», «قناة "X"». */
export function announcesKind(first: WordAt, last: WordAt, kind: EntityKind): boolean {
  const before = neighbour(first, -1, ['space', 'quote'])
  switch (kind) {
    case 'place':
      return isClass(before, 'placeWords') || isWritten(afterEnglish(last), 'placeWords')
    case 'organisation':
      return isClass(before, 'organisationWords') || isWritten(afterEnglish(last), 'organisationWords')
    case 'person':
      return isClass(before, 'titles') || isWritten(before, 'certainGiven')
    case 'work':
      return isClass(before, 'workWords')
    case 'event':
      return isClass(before, 'eventWords')
  }
}

function afterEnglish(last: WordAt): WordAt | undefined {
  return last.page.langs[last.text] === 'en' ? neighbour(last, 1) : undefined
}
