import type { Entity, EntityKind } from '../../entity/entity.ts'
import type { KnownEntity, Language } from '../knowledge/knowledge.ts'
import { languages } from '../knowledge/knowledge.ts'

/** Someone or something an article may name: known beforehand, or learned from the article's own words. */
export type Subject = {
  readonly id: string
  readonly kind: EntityKind
  readonly origin: 'options' | 'knowledge' | 'text'
  /** The everyday name by language. */
  readonly names: Readonly<Record<string, string>>
  /** Forms safe anywhere, in every language. */
  readonly forms: readonly LanguageForm[]
  readonly cues: (lang: string) => readonly string[]
  readonly wikidata?: string
}

/** A written form, and how far it can be trusted. */
export type LanguageForm = {
  readonly lang: string
  readonly text: string
  /** `safe` anywhere; `guarded` with support in the text; `short` after a full form in the same article. */
  readonly trust: 'safe' | 'guarded' | 'short'
}

/** A known entity as something to look for. */
export function subjectOfKnown(known: KnownEntity): Subject {
  const forms: LanguageForm[] = []
  for (const lang of languages) {
    const guarded = new Set(known.guarded?.[lang] ?? [])
    const safe = [known.names[lang], ...(known.aliases?.[lang] ?? [])].filter((form) => form !== undefined)
    for (const text of new Set(safe)) if (!guarded.has(text)) forms.push({ lang, text, trust: 'safe' })
    for (const text of guarded) forms.push({ lang, text, trust: 'guarded' })
    for (const text of known.short?.[lang] ?? []) forms.push({ lang, text, trust: 'short' })
  }
  return {
    id: known.id,
    kind: known.kind,
    origin: 'knowledge',
    names: known.names,
    forms,
    cues: (lang) => known.cues?.[lang as Language] ?? [],
  }
}

/** An entity that came with the import's options; every form of it is trusted. */
export function subjectOfEntity(entity: Entity, lang: string): Subject {
  const named = Object.entries(entity.names ?? {})
  const own = [entity.name, ...(entity.aliases ?? [])]
  return {
    id: entity.id,
    kind: entity.kind,
    origin: 'options',
    names: { [lang]: entity.name, ...entity.names },
    forms: [
      ...own.map((text) => ({ lang, text, trust: 'safe' as const })),
      ...named.map(([named, text]) => ({ lang: named, text, trust: 'safe' as const })),
    ],
    cues: () => [],
    ...(entity.wikidata !== undefined && { wikidata: entity.wikidata }),
  }
}

/** Someone or something only the article itself speaks of. */
export function subjectOfText(id: string, kind: EntityKind, lang: string, name: string): Subject {
  return {
    id,
    kind,
    origin: 'text',
    names: { [lang]: name },
    forms: [{ lang, text: name, trust: 'safe' }],
    cues: () => [],
  }
}
