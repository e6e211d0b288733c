import type { QueryClient } from '@tanstack/react-query'
import type { Found, Library, Query } from '../library/library.ts'
import { inBoth, type Ordinals } from '../library/ordinals.ts'
import { keyOf } from '../library/postings.ts'
import { headlinesInPage } from '../library/site-data.ts'
import { libraryFiles, orNothing } from './library-files.ts'
import { articleQuery, relatedQuery } from './library-queries.ts'
import { passingOrdinals } from './passing-ordinals.ts'
import { listToReadFrom } from './stored-list.ts'

/** Headlines that one step of a long list brings. */
const stepSize = 50

/**
 * A library that is static files: which articles fit is settled over their numbers, and only the headlines
 * shown are fetched. Whatever came once stays with the client.
 */
export function staticLibrary(client: QueryClient): Library {
  const files = libraryFiles(client)
  return {
    article: (id) => orNothing(client.fetchQuery(articleQuery(id))),
    related: (id) => orNothing(client.fetchQuery(relatedQuery(id))),
    entity: files.entity,
    find: async ({ filter, text, ...rest }, cursor = 0): Promise<Found> => {
      if (text !== undefined) return (await inTexts()).findInTexts({ filter, text, ...rest }, cursor, client)
      const list = await listToReadFrom(filter, files)
      const places = list.isWhole ? undefined : list.placesOf(await passingOrdinals(filter, files))
      const total = places?.length ?? list.length
      const end = Math.max(total - Number(cursor), 0)
      const start = total <= headlinesInPage ? 0 : Math.max(end - stepSize, 0)
      const newestFirst = Array.from({ length: end - start }, (_, index) => end - 1 - index)
      const items = await Promise.all(newestFirst.map((index) => list.read(places?.[index] ?? index)))
      return {
        total,
        exact: true,
        items: items.filter((item) => item !== undefined),
        ...(start > 0 && { next: total - start }),
      }
    },
    facets: async (query, choices) => {
      const [left, { postingFiles }] = await Promise.all([ordinalsOf(query), files.whole()])
      const counts = choices.map(
        async (choice) => inBoth(left, await files.postings(keyOf(choice), postingFiles)).length,
      )
      return Promise.all(counts)
    },
  }

  async function ordinalsOf({ text, ...rest }: Query): Promise<Ordinals> {
    if (text === undefined) return passingOrdinals(rest.filter, files)
    return (await inTexts()).ordinalsInTexts({ ...rest, text }, client)
  }
}

/** Only who searches for words needs what knows them. */
const inTexts = () => import('./find-in-texts.ts')
