/** What a name can stand for. */
export type EntityKind = 'person' | 'organisation' | 'place' | 'event' | 'work'

export const entityKinds: readonly EntityKind[] = ['person', 'organisation', 'place', 'event', 'work']

/** Someone or something that articles name. */
export type Entity = {
  /** Stable and unique; a slug, and the entity's address. */
  readonly id: string
  readonly kind: EntityKind
  /** The everyday name in the language of the article or library that carries it. */
  readonly name: string
  /** Other written forms that mean the same. */
  readonly aliases?: readonly string[]
  /** The everyday name by BCP 47 language. */
  readonly names?: Readonly<Record<string, string>>
  /** Item number such as Q79. */
  readonly wikidata?: string
}

/** A name in a list, with the number of articles it is counted in. */
export type CountedName = Pick<Entity, 'id' | 'kind' | 'name' | 'names'> & { readonly articles: number }

/** Of an entity only what such a list shows. */
export function countedName(
  { id, kind, name, names }: Omit<CountedName, 'articles'>,
  articles: number,
): CountedName {
  return { id, kind, name, ...(names && { names }), articles }
}

/** The name to show in an interface of a language, else the entity's own. */
export function nameIn(entity: Pick<Entity, 'name' | 'names'>, lang: string): string {
  const own = entity.names && Object.hasOwn(entity.names, lang) ? entity.names[lang] : undefined
  return own ?? entity.name
}

/** Every spelling of an entity's name in any language, each once. */
export function spellingsOf({
  name,
  names,
  aliases,
}: Pick<Entity, 'name' | 'names' | 'aliases'>): readonly string[] {
  return [...new Set([name, ...Object.values(names ?? {}), ...(aliases ?? [])])]
}
