import { analyse, type Term } from '../text/analyse.ts'
import { type Cluster, packOf, packsOfPrefix } from './pack.ts'
import { decodePostings } from './postings.ts'

/** Where the index of names comes from. */
export type NamesSource = {
  /** Where each pack begins. */
  readonly packs: () => Promise<readonly string[]>
  readonly pack: (number: number) => Promise<readonly Cluster[]>
}

/** A single letter may begin very many words; more packs than these are not fetched for it. */
const mostPacks = 8

/**
 * Finds names in any spelling and language: every word of the query must be a word of the name or begin one.
 * Ranks of the names: those whose words stand in full first, among equals the most named.
 */
export async function findNames(source: NamesSource, query: string): Promise<readonly number[]> {
  const terms = analyse(query).map(({ term }) => term)
  if (terms.length === 0) return []
  const from = await source.packs()
  if (from.length === 0) return []
  const found = await Promise.all(terms.map((term) => ranksOf(source, from, term)))
  const inAll = (sets: readonly ReadonlySet<number>[]) =>
    [...(sets[0] ?? [])].filter((rank) => sets.every((set) => set.has(rank))).sort((a, b) => a - b)
  const whole = inAll(found.map(({ whole }) => whole))
  const isWhole = new Set(whole)
  return [...whole, ...inAll(found.map(({ begun }) => begun)).filter((rank) => !isWhole.has(rank))]
}

type Ranks = { readonly whole: ReadonlySet<number>; readonly begun: ReadonlySet<number> }

async function ranksOf(source: NamesSource, from: readonly string[], term: Term): Promise<Ranks> {
  const forms = new Set([term.exact, ...term.readings.map(({ bare }) => bare)])
  // Particles may still be in doubt, so that only what is beyond doubt counts as a beginning.
  const beginnings = new Set([term.exact, ...(term.readings.length === 1 ? forms : [])])
  const numbers = new Set([
    ...[...forms].map((form) => packOf(form, from)),
    ...[...beginnings].flatMap((beginning) => packsOfPrefix(beginning, from).slice(0, mostPacks)),
  ])
  const clusters = (await Promise.all([...numbers].map((number) => source.pack(number)))).flat()
  const [whole, begun] = [new Set<number>(), new Set<number>()]
  for (const { stem, forms: written } of clusters) {
    const isWhole = forms.has(stem)
    if (!isWhole && ![...beginnings].some((beginning) => stem.startsWith(beginning))) continue
    for (const form of written) {
      decodePostings(form.postings, form.articles, (rank) => {
        begun.add(rank)
        if (isWhole) whole.add(rank)
      })
    }
  }
  return { whole, begun }
}
