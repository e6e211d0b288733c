import type { Filter } from '../library/filter.ts'
import { allBetween, except, inBoth, type Ordinals, within } from '../library/ordinals.ts'
import { languageKey, publisherKey } from '../library/postings.ts'
import type { LibraryData } from '../library/site-data.ts'
import { type LibraryFiles, ordinalsOfEntity } from './library-files.ts'

/** The numbers of the articles a filter lets through. */
export async function passingOrdinals(filter: Filter, files: LibraryFiles): Promise<Ordinals> {
  const { all, not, publisher, lang } = filter
  const keys = [...(publisher ? [publisherKey(publisher)] : []), ...(lang ? [languageKey(lang)] : [])]
  const [wanted, unwanted, whole] = await Promise.all([
    Promise.all([
      ...all.map((id) => mentioning(id, files)),
      ...keys.map(async (key) => files.postings(key, (await files.whole()).postingFiles)),
    ]),
    Promise.all(not.map((id) => mentioning(id, files))),
    needsWhole(filter) ? files.whole() : undefined,
  ])
  const [first, ...others] = wanted
  const met = others.reduce(inBoth, first ?? allBetween(0, whole?.articles ?? 0))
  return unwanted.reduce(except, whole ? betweenDays(met, whole, filter) : met)
}

function needsWhole({ all, from, to, publisher, lang }: Filter): boolean {
  return all.length === 0 || [from, to, publisher, lang].some((wish) => wish !== undefined)
}

async function mentioning(id: string, files: LibraryFiles): Promise<Ordinals> {
  const data = await files.entity(id)
  return data ? ordinalsOfEntity(data, files) : new Uint32Array()
}

/** Ordinals follow the days, so that a stretch of days is a stretch of ordinals. */
function betweenDays(ordinals: Ordinals, { undated, days }: LibraryData, { from, to }: Filter): Ordinals {
  if (from === undefined && to === undefined) return ordinals
  let [before, upTo] = [undated, undated]
  for (const [day, articles] of days) {
    if (from !== undefined && day < from) before += articles
    if (to === undefined || day <= to) upTo += articles
  }
  return within(ordinals, before, upTo)
}
