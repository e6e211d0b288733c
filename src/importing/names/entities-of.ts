import type { Entity } from '../../entity/entity.ts'
import type { Mark } from './page.ts'
import type { Subject } from './subject.ts'

/** Most other written forms an entity carries in an article. */
const mostAliases = 5

/** The entities some marks name, in order of first mention, each in the article's language. */
export function entitiesOf(
  marks: readonly Mark[],
  sources: readonly string[],
  lang: string,
): readonly Entity[] {
  const found = new Map<string, { subject: Subject; readonly written: string[] }>()
  for (const { subject, text, start, end } of marks) {
    const entry = found.get(subject.id) ?? { subject, written: [] }
    // One id can come from two sources; the entity is what the better one says.
    if (rankOf[subject.origin] < rankOf[entry.subject.origin]) entry.subject = subject
    entry.written.push((sources[text] ?? '').slice(start, end))
    found.set(subject.id, entry)
  }
  return [...found.values()].map(({ subject, written }) => entityOf(subject, written, lang))
}

const rankOf: Readonly<Record<Subject['origin'], number>> = { options: 0, knowledge: 1, text: 2 }

function entityOf(subject: Subject, written: readonly string[], lang: string): Entity {
  const name = subject.names[lang] ?? longest(written)
  const aliases = aliasesOf(subject, lang, name)
  const names = Object.fromEntries(
    Object.entries(subject.names).filter(([one, text]) => one !== lang && text !== ''),
  )
  return {
    id: subject.id,
    kind: subject.kind,
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(Object.keys(names).length > 0 && { names }),
    ...(subject.wikidata !== undefined && { wikidata: subject.wikidata }),
  }
}

function aliasesOf(subject: Subject, lang: string, name: string): readonly string[] {
  const safe = subject.forms
    .filter((form) => form.lang === lang && form.trust === 'safe')
    .map((form) => form.text)
  return [...new Set(safe)].filter((form) => form !== name).slice(0, mostAliases)
}

function longest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length > best.length ? form : best), '')
}
