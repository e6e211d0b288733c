import type { Article } from '../article/article.ts'
import { analyse, type Reading, type Term, termOf } from '../text/analyse.ts'
import { searchWordSpans } from '../text/search-words.ts'
import { fieldsOf, levelOf } from './fields.ts'
import { type WordShard, wordShards } from './known-words.ts'
import { type ClusterToWrite, type WrittenPack, writePacks } from './pack.ts'
import { postingStore } from './posting-store.ts'
import { type Attested, attestedStems, settledReadings } from './settle.ts'

/** Takes articles one after another, the oldest first, and makes the files of a segment of them. */
export type SegmentBuilder = {
  readonly add: (article: Article) => void
  readonly finish: () => BuiltSegment
}

export type BuiltSegment = {
  readonly articles: number
  readonly packs: readonly WrittenPack[]
  readonly words: readonly WordShard[]
  /** For the segment of newer articles: what a few articles cannot attest, many have. */
  readonly attested: Attested
}

/** Ids of written words met lately, so that most words of a text cost one look-up. */
const mostWritten = 400_000

/** `attestedBefore` are the stems that older segments attest. */
export function segmentBuilder(attestedBefore: Iterable<string> = []): SegmentBuilder {
  const terms: Term[] = []
  const ids = new Map<string, number>()
  const written = new Map<string, number>()
  const nameWords = new Map<string, Term>()
  const namesMet = new Set<string>()
  const store = postingStore()
  /** In how many texts a word stands, spellings of names in other languages aside. */
  const texts: number[] = []
  let articles = 0

  const idOf = (word: string): number | undefined => {
    const known = written.get(word)
    if (known !== undefined) return known
    const term = termOf(word)
    if (term.letters === '') return undefined
    const id = ids.get(term.letters) ?? terms.length
    if (id === terms.length) {
      ids.set(term.letters, id)
      terms.push(term)
    }
    if (written.size >= mostWritten) written.clear()
    written.set(word, id)
    return id
  }

  const add = (article: Article) => {
    const weights = new Map<number, number>()
    let length = 0
    for (const { text, weight } of fieldsOf(article)) {
      for (const { start, end } of searchWordSpans(text)) {
        const id = idOf(text.slice(start, end))
        if (id === undefined) continue
        // A name's spelling says nothing more where the text has it already.
        if (weight >= 1) {
          if (!weights.has(id)) texts[id] = (texts[id] ?? 0) + 1
          length++
        } else if (weights.has(id)) continue
        weights.set(id, (weights.get(id) ?? 0) + weight)
      }
    }
    for (const [id, weight] of weights) store.add(id, articles, levelOf(weight, length))
    for (const { name } of article.entities) {
      if (namesMet.has(name)) continue
      namesMet.add(name)
      for (const { term } of analyse(name)) nameWords.set(term.letters, term)
    }
    articles++
  }

  const finish = (): BuiltSegment => {
    const attested = attestedStems(terms, nameWords.values(), attestedBefore)
    const clusters = new Map<string, ClusterForm[]>()
    terms.forEach((term, id) => {
      for (const reading of settledReadings(term, attested)) {
        const form = { id, term, reading }
        const cluster = clusters.get(reading.stem)
        if (!cluster) clusters.set(reading.stem, [form])
        else if (cluster.at(-1)?.id !== id) cluster.push(form)
      }
    })
    const packs = [...writePacks(inOrder(clusters, (id) => store.of(id)))]
    const words = wordShards(clusters.values(), (id) => texts[id] ?? 0, articles)
    return { articles, packs, words, attested }
  }

  return { add, finish }
}

export type ClusterForm = { readonly id: number; readonly term: Term; readonly reading: Reading }

function* inOrder(
  clusters: ReadonlyMap<string, readonly ClusterForm[]>,
  postingsOf: (id: number) => ClusterToWrite['forms'][number]['postings'],
): Generator<ClusterToWrite> {
  for (const stem of [...clusters.keys()].sort()) {
    const forms = clusters.get(stem) ?? []
    yield { stem, forms: forms.map(({ id, term }) => ({ letters: term.letters, postings: postingsOf(id) })) }
  }
}
