import { createContext, useContext } from 'react'
import type { Entity, EntityKind } from '../entity/entity.ts'

/** What the marks of one article need to know. */
export type Reading = {
  readonly entities: ReadonlyMap<string, Entity>
  /** Ids of the entities the reader has chosen. */
  readonly chosen: ReadonlySet<string>
  /** Whether names of a kind bear marks; a chosen name does in any case. */
  readonly isMarked: (kind: EntityKind) => boolean
  /** Address of an entity's page, base path included. */
  readonly hrefOf: (entity: string) => string
  /** Kind and canonical name, for whoever asks about a mark. */
  readonly descriptionOf: (entity: Entity) => string
}

export const ReadingContext = createContext<Reading>({
  entities: new Map(),
  chosen: new Set(),
  isMarked: () => true,
  hrefOf: () => '',
  descriptionOf: () => '',
})

export function useReading(): Reading {
  return useContext(ReadingContext)
}
