import { type Filter, isActive } from '../library/filter.ts'
import { firstAtLeast, type Ordinals } from '../library/ordinals.ts'
import { allPageSize, type EntityData, entityPageSize, type StoredHeadline } from '../library/site-data.ts'
import { type LibraryFiles, ordinalsOfEntity } from './library-files.ts'

/** A list as the site stores it. Places count from the oldest, 0. */
export type StoredList = {
  readonly length: number
  /** Whether the filter lets all of it through. */
  readonly isWhole: boolean
  readonly placesOf: (ordinals: Ordinals) => Ordinals
  readonly read: (place: number) => Promise<StoredHeadline | undefined>
}

/** The shortest stored list that has everything a filter lets through: the rarest chosen entity's, else that of all. */
export async function listToReadFrom(filter: Filter, files: LibraryFiles): Promise<StoredList> {
  const chosen = await Promise.all(filter.all.map(files.entity))
  if (chosen.length === 0) return listOfAll(filter, files)
  const known = chosen.filter((data) => data !== undefined)
  const [rarest] = known.sort((a, b) => a.entity.articles - b.entity.articles)
  if (!rarest || known.length < chosen.length) return emptyList
  const isAlone = !isActive({ ...filter, all: filter.all.filter((id) => id !== rarest.entity.id) })
  return listOfEntity(rarest, isAlone, files)
}

const emptyList: StoredList = {
  length: 0,
  isWhole: true,
  placesOf: (ordinals) => ordinals,
  read: async () => undefined,
}

async function listOfAll(filter: Filter, files: LibraryFiles): Promise<StoredList> {
  return {
    length: (await files.whole()).articles,
    isWhole: !isActive(filter),
    placesOf: (ordinals) => ordinals,
    read: async (place) => {
      const { headlines } = await files.headlinesPage(Math.floor(place / allPageSize))
      return headlines[place % allPageSize]
    },
  }
}

/** Its newest stand in the entity's own file, the others in pages. */
async function listOfEntity(data: EntityData, isWhole: boolean, files: LibraryFiles): Promise<StoredList> {
  const { entity, headlines } = data
  const { id, articles } = entity
  const own = isWhole ? new Uint32Array() : await ordinalsOfEntity(data, files)
  return {
    length: articles,
    isWhole,
    placesOf: (ordinals) => ordinals.map((ordinal) => firstAtLeast(own, ordinal)),
    read: async (place) => {
      const fromNewest = articles - 1 - place
      if (fromNewest < headlines.length) return headlines[fromNewest]
      const page = await files.entityPage(id, Math.floor(place / entityPageSize))
      return page.headlines[place % entityPageSize]
    },
  }
}
