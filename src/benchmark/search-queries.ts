import { generatedEntities } from './generate-entities.ts'
import { randomOf, zipfianRank } from './random.ts'
import { adjectives, nouns } from './vocabulary.ts'

/** Queries of a generated library: names, as often as they are mentioned, and words of its texts, alone and in pairs. */
export function searchQueries(count: number, seed = 5): readonly string[] {
  const random = randomOf(seed)
  const world = generatedEntities(20_000)
  const rank = zipfianRank(random, world.length)
  return Array.from({ length: count }, (_, index) => {
    const name = world[rank()]?.name ?? ''
    const word = index % 2 === 0 ? random.pick(nouns) : random.pick(adjectives)
    return [name, word, `${random.pick(nouns)} ${word}`, `${name} ${word}`][index % 4] ?? name
  })
}

const nextSearches = 8

/** The queries of each visit, the first one searched for with nothing kept; those of one seed are the same for all engines. */
export function queriesOfVisits(visits: number): readonly (readonly string[])[] {
  const each = nextSearches + 1
  const all = searchQueries(visits * each)
  return Array.from({ length: visits }, (_, visit) => all.slice(visit * each, (visit + 1) * each))
}
