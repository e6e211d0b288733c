import type { EntityKind } from '../../entity/entity.ts'
import { entityKinds } from '../../entity/entity.ts'
import { isSlug } from '../../text/slug.ts'
import events from './events.json' with { type: 'json' }
import givenNameLists from './given-names.json' with { type: 'json' }
import organisations from './organisations.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }
import generatedPlaces from './places-cldr.json' with { type: 'json' }
import iranianPlaces from './places-iran.json' with { type: 'json' }
import works from './works.json' with { type: 'json' }

/** The languages the knowledge of names is written in. */
export type Language = 'ar' | 'en' | 'fa' | 'he' | 'ur'

export const languages: readonly Language[] = ['ar', 'en', 'fa', 'he', 'ur']

type Forms = Readonly<Partial<Record<Language, readonly string[]>>>

/** What the knowledge of names says about one entity. */
export type KnownEntity = {
  /** A slug, and the entity's id in every article. */
  readonly id: string
  readonly kind: EntityKind
  /** The everyday name by language. */
  readonly names: Readonly<Partial<Record<Language, string>>>
  /** Other written forms. */
  readonly aliases?: Forms
  /** Forms that are also everyday words or names of others: taken only with support in the text. */
  readonly guarded?: Forms
  /** Words of a text that support a guarded form, or settle a form two entities share. */
  readonly cues?: Forms
  /** Forms that mean the entity only in a text that also gives a full one. */
  readonly short?: Forms
}

/** A file of the knowledge of names breaks its own form. */
class KnowledgeError extends Error {
  constructor(where: string, expected: string, found: unknown) {
    super(`Knowledge of names, ${where}: expected ${expected}, found ${JSON.stringify(found)?.slice(0, 80)}`)
    this.name = 'KnowledgeError'
  }
}

/** Given names by language: `certain` are nothing else, `ambiguous` are everyday words or family names too. */
export type GivenNames = { readonly certain: Forms; readonly ambiguous: Forms }

export const givenNames: GivenNames = {
  certain: formsAt(givenNameLists, 'certain', 'given-names.json'),
  ambiguous: formsAt(givenNameLists, 'ambiguous', 'given-names.json'),
}

/** Every known entity, by id. An entry of places.json replaces the generated one of the same id. */
export const knownEntities: ReadonlyMap<string, KnownEntity> = joined([
  ['places-cldr.json', generatedPlaces, true],
  ['places.json', places, false],
  ['places-iran.json', iranianPlaces, true],
  ['people.json', people, false],
  ['organisations.json', organisations, false],
  ['events.json', events, false],
  ['works.json', works, false],
])

type File = readonly [name: string, entries: unknown, isReplaceable: boolean]

/** Reads the files in order. Errors: a KnowledgeError naming the file and the entry, for every broken rule. */
function joined(files: readonly File[]): ReadonlyMap<string, KnownEntity> {
  const byId = new Map<string, KnownEntity>()
  const replaceable = new Set<string>()
  for (const [file, entries, isReplaceable] of files) {
    if (!Array.isArray(entries)) throw new KnowledgeError(file, 'a list of entities', entries)
    entries.forEach((entry: unknown, index) => {
      const entity = parseKnownEntity(entry, `${file}[${index}]`)
      if (byId.has(entity.id) && !replaceable.delete(entity.id)) {
        throw new KnowledgeError(`${file}[${index}]`, 'an id no other entry has', entity.id)
      }
      if (isReplaceable) replaceable.add(entity.id)
      byId.set(entity.id, entity)
    })
  }
  return byId
}

/** One entry of a knowledge file, as it must be. */
export function parseKnownEntity(entry: unknown, where: string): KnownEntity {
  if (!isRecord(entry)) throw new KnowledgeError(where, 'an entity', entry)
  const { id, kind, names } = entry
  if (typeof id !== 'string' || !isSlug(id)) throw new KnowledgeError(`${where}.id`, 'a slug', id)
  const known = entityKinds.find((one) => one === kind)
  if (!known) throw new KnowledgeError(`${where}.kind (${id})`, `one of ${entityKinds.join(', ')}`, kind)
  if (!isRecord(names) || Object.values(names).some((name) => typeof name !== 'string' || !name.trim())) {
    throw new KnowledgeError(`${where}.names (${id})`, 'names by language', names)
  }
  const lists = (['aliases', 'guarded', 'cues', 'short'] as const).filter((key) => entry[key] !== undefined)
  return {
    id,
    kind: known,
    names,
    ...Object.fromEntries(lists.map((key) => [key, formsAt(entry, key, `${where} (${id})`)])),
  }
}

function formsAt(entry: unknown, key: string, where: string): Forms {
  const forms = isRecord(entry) ? entry[key] : undefined
  const isForms =
    isRecord(forms) &&
    Object.values(forms).every(
      (list) => Array.isArray(list) && list.every((form) => typeof form === 'string' && form.trim()),
    )
  if (!isForms) throw new KnowledgeError(`${where}.${key}`, 'lists of names by language', forms)
  return forms as Forms
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
