import type { Direction } from '../text/direction.ts'
import { keptMap } from './kept-map.ts'
import { turnedKey } from './may-be-kept.ts'

/** The sources whose articles a reader turned, by name, each with the direction its articles were given. */
export const turned = keptMap<Direction>({
  key: turnedKey,
  version: 1,
  parse: (value) => (value === 'rtl' || value === 'ltr' ? value : undefined),
  limit: 500,
})
