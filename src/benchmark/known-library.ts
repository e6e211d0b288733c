import type { Entity } from '../entity/entity.ts'
import { generatedArticles, type Recipe } from './generate-library.ts'

/** Which generated article mentions whom, kept in memory to ask for what can be found. */
export type KnownLibrary = {
  /** Ids of the articles. */
  readonly articles: readonly string[]
  /** The articles of each entity, as places in `articles`, the most mentioned first. */
  readonly mentioned: readonly { readonly entity: Entity; readonly places: readonly number[] }[]
}

/** A list to ask for from an article that mentions all its names. */
export type Choice = {
  readonly article: string
  readonly entities: readonly Entity[]
  /** Number of the library's articles that mention all of them, the one asked from among them. */
  readonly total: number
}

export type Choices = Readonly<Record<'popular' | 'rare' | 'both', readonly Choice[]>>

export function knownLibrary(recipe: Recipe): KnownLibrary {
  const articles: string[] = []
  const mentioned = new Map<string, { readonly entity: Entity; readonly places: number[] }>()
  for (const { id, entities } of generatedArticles(recipe)) {
    for (const entity of entities) {
      const one = mentioned.get(entity.id) ?? { entity, places: [] }
      one.places.push(articles.length)
      mentioned.set(entity.id, one)
    }
    articles.push(id)
  }
  return {
    articles,
    mentioned: [...mentioned.values()].sort((a, b) => b.places.length - a.places.length),
  }
}

/** A name as rare as a library has leads from one article to at least two others. */
const fewArticles = 3

/** The choices of so many visits: the two commonest names and their meeting, and as many rare ones; from as many articles as there are. */
export function choicesOf({ articles, mentioned }: KnownLibrary, visits: number): Choices {
  const [first, second] = mentioned
  if (!first || !second) throw new RangeError('the generated library: expected at least two names in it')
  const inSecond = new Set(second.places)
  const meeting = first.places.filter((place) => inSecond.has(place))
  const fewest = mentioned.findLast(({ places }) => places.length >= fewArticles)?.places.length
  const rare = mentioned.filter(({ places }) => places.length === fewest)
  if (meeting.length < 2)
    throw new RangeError('the generated library: too small to narrow; ask for more articles')
  const from = (place: number | undefined, entities: readonly Entity[], total: number): Choice => ({
    article: articles[place ?? 0] ?? '',
    entities,
    total,
  })
  const both = spread(meeting, visits)
  return {
    popular: both.map((place) => from(place, [first.entity], first.places.length)),
    rare: spread(rare, visits).map(({ entity, places }) => from(places[0], [entity], places.length)),
    both: both.map((place) => from(place, [first.entity, second.entity], meeting.length)),
  }
}

/** So many of a list from all over it; again from its beginning where it is too short. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(list.length / count, 1)
  return Array.from({ length: count }, (_, index) => list[Math.floor(index * step) % list.length] as T)
}
