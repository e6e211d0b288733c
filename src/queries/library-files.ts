import type { QueryClient } from '@tanstack/react-query'
import { type Ordinals, ordinalsIn } from '../library/ordinals.ts'
import { ordinalsOf } from '../library/postings.ts'
import type { EntityData, HeadlinePage, LibraryData } from '../library/site-data.ts'
import { fileOf } from '../library/spread.ts'
import { troubleOf } from './fetch-json.ts'
import {
  entityPageQuery,
  entityQuery,
  headlinesPageQuery,
  libraryDataQuery,
  postingsQuery,
} from './library-queries.ts'

/** The files a list is made of, each fetched once. Errors: FetchError. */
export type LibraryFiles = {
  readonly whole: () => Promise<LibraryData>
  /** Undefined for an entity no article mentions. */
  readonly entity: (id: string) => Promise<EntityData | undefined>
  readonly entityPage: (id: string, page: number) => Promise<HeadlinePage>
  readonly headlinesPage: (page: number) => Promise<HeadlinePage>
  /** The postings of a key in a library whose postings are spread over so many files. */
  readonly postings: (key: string, files: number) => Promise<Ordinals>
}

export function libraryFiles(client: QueryClient): LibraryFiles {
  return {
    whole: () => client.fetchQuery(libraryDataQuery),
    entity: (id) => orNothing(client.fetchQuery(entityQuery(id))),
    entityPage: (id, page) => client.fetchQuery(entityPageQuery(id, page)),
    headlinesPage: (page) => client.fetchQuery(headlinesPageQuery(page)),
    postings: async (key, files) => {
      const data = await client.fetchQuery(postingsQuery(fileOf(key, files)))
      return ordinalsOf(Object.hasOwn(data, key) ? (data[key] ?? []) : [])
    },
  }
}

/** The numbers of an entity's articles; its own file holds them where they are few. */
export async function ordinalsOfEntity(data: EntityData, files: LibraryFiles): Promise<Ordinals> {
  const { entity, headlines, postingFiles } = data
  if (headlines.length < entity.articles) return files.postings(entity.id, postingFiles)
  return ordinalsIn(headlines)
}

/** A file that is not there is an answer; any other trouble is not. */
export async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked
  } catch (error) {
    if (troubleOf(error) === 'missing') return undefined
    throw error
  }
}
