import { describe, expect, it } from 'vitest'
import { knownEntities, parseKnownEntity } from './knowledge.ts'

describe('the knowledge of names', () => {
  it('is in order in every file', () => {
    expect(knownEntities.size).toBeGreaterThan(4000)
    expect(knownEntities.get('libya')?.names.ar).toBe('ليبيا')
  })

  it.each([
    [{ id: 'a b', kind: 'place', names: { ar: 'أ' } }, 'x.json[3].id: expected a slug, found "a b"'],
    [{ id: 'a', kind: 'city', names: { ar: 'أ' } }, 'x.json[3].kind (a): expected one of person'],
    [{ id: 'a', kind: 'place', names: { ar: '' } }, 'x.json[3].names (a): expected names by language'],
    [{ id: 'a', kind: 'place', names: {}, aliases: { ar: 'أ' } }, 'x.json[3] (a).aliases: expected lists'],
    ['a', 'x.json[3]: expected an entity, found "a"'],
  ])('says where an entry is broken: %j', (entry, message) => {
    expect(() => parseKnownEntity(entry, 'x.json[3]')).toThrow(message)
  })
})
