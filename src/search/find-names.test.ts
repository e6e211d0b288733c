import { describe, expect, it } from 'vitest'
import type { Entity } from '../entity/entity.ts'
import { buildNames } from './build-names.ts'
import { findNames } from './find-names.ts'
import { readPack } from './pack.ts'

const place = (
  id: string,
  name: string,
  names: Record<string, string>,
  aliases?: readonly string[],
): Entity => ({
  id,
  kind: 'place',
  name,
  names,
  ...(aliases && { aliases }),
})

const entities = [
  place('alexandria', 'الإسكندرية', { en: 'Alexandria', he: 'אלכסנדריה', fa: 'اسکندریه' }),
  place('abu-dhabi', 'أبوظبي', { en: 'Abu Dhabi' }),
  place('tripoli', 'طرابلس', { en: 'Tripoli', he: 'טריפולי' }, ['طرابلس الغرب']),
  place('tripoli-lebanon', 'طرابلس الشام', { en: 'Tripoli, Lebanon' }),
  place('libya', 'ليبيا', { en: 'Libya' }),
  ...Array.from({ length: 3_000 }, (_, number) => place(`street-${number}`, `شارع ${number} الجديد`, {})),
]
const packs = buildNames(entities)
const source = {
  packs: async () => packs.map(({ from }) => from),
  pack: async (number: number) => readPack(packs[number]?.bytes ?? new Uint8Array()),
}

describe('findNames', () => {
  it.each([
    ['abu dhabi', ['abu-dhabi']],
    ['إسكندريّة', ['alexandria']],
    ['alex', ['alexandria']],
    ['الاسك', ['alexandria']],
    ['بالإسكندرية', ['alexandria']],
    ['اسکندریه', ['alexandria']],
    ['אלכסנ', ['alexandria']],
    ['طرابلس', ['tripoli', 'tripoli-lebanon']],
    ['tripoli leb', ['tripoli-lebanon']],
    ['الغرب طرابلس', ['tripoli']],
    ['وليبيا', ['libya']],
    ['شارع 2999', ['street-2999']],
    ['لا شيء كهذا', []],
    ['', []],
    ['«»', []],
  ])('finds for «%s» %j', async (query, ids) => {
    expect((await findNames(source, query)).map((rank) => entities[rank]?.id)).toEqual(ids)
  })

  it('finds whole words before beginnings, and the most named first', async () => {
    const found = await findNames(source, 'شارع 12')
    expect(found.slice(0, 3).map((rank) => entities[rank]?.id)).toEqual([
      'street-12',
      'street-120',
      'street-121',
    ])
  })

  it('says nothing where there are no names', async () => {
    expect(await findNames({ packs: async () => [], pack: async () => [] }, 'ليبيا')).toEqual([])
  })
})
