import type { QueryClient } from '@tanstack/react-query'
import type { CountedName } from '../entity/entity.ts'
import type { IndexSource } from '../search/find-articles.ts'
import type { NamesSource } from '../search/find-names.ts'
import type { Cluster } from '../search/pack.ts'
import { namesInFile, type SearchManifest, searchPaths } from '../search/search-data.ts'
import { fetchFile, fetchJson } from './fetch-json.ts'
import { fileQuery } from './library-queries.ts'
import { manifestFrom, namesFrom, packFrom, wordsFrom } from './search-border.ts'

/** The files of the index, each fetched once; this and what it needs come with the search page. */

const jsonQuery = <T>(path: string, parse: (json: unknown) => T) =>
  fileQuery(path, (from, isRetry) => fetchJson(from, async (json) => parse(json), isRetry))

const manifestQuery = jsonQuery(searchPaths.manifest, manifestFrom)
const packQuery = (folder: string, number: number) =>
  fileQuery(searchPaths.pack(folder, number), (path, isRetry) =>
    fetchFile(path, { isRetry }, async (response) => packFrom(new Uint8Array(await response.arrayBuffer()))),
  )
const wordsQuery = (folder: string, number: number) => jsonQuery(searchPaths.words(folder, number), wordsFrom)
const namesQuery = (folder: string, number: number) => jsonQuery(searchPaths.names(folder, number), namesFrom)

/** The index of words as the site serves it. */
export function servedIndex(client: QueryClient): IndexSource {
  return {
    manifest: () => manifestOf(client),
    pack: ({ folder }, number) => client.fetchQuery(packQuery(folder, number)),
    words: ({ folder }, number) => client.fetchQuery(wordsQuery(folder, number)),
  }
}

function manifestOf(client: QueryClient): Promise<SearchManifest> {
  return client.fetchQuery(manifestQuery)
}

/**
 * Lets go of what is known of the index where looking something up fails, so that trying again asks for it anew.
 *
 * Why: after a site is built again, an open page still knows the folders of the index that was.
 */
export async function forgettingIndex<T>(client: QueryClient, find: () => Promise<T>): Promise<T> {
  try {
    return await find()
  } catch (error) {
    void client.invalidateQueries(manifestQuery)
    throw error
  }
}

/** The index of names as the site serves it. */
export function servedNames(client: QueryClient): NamesSource {
  return {
    packs: async () => (await manifestOf(client)).names.packs,
    pack: async (number): Promise<readonly Cluster[]> => {
      const { names } = await manifestOf(client)
      return client.fetchQuery(packQuery(names.folder, number))
    },
  }
}

/** The names of some ranks, in their order. */
export async function namesOfRanks(
  ranks: readonly number[],
  client: QueryClient,
): Promise<readonly CountedName[]> {
  const { names } = await manifestOf(client)
  const found = await Promise.all(
    ranks.map(async (rank) => {
      const file = await client.fetchQuery(namesQuery(names.folder, Math.floor(rank / namesInFile)))
      return file[rank % namesInFile]
    }),
  )
  return found.filter((name) => name !== undefined)
}
