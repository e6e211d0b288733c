import { expect, it } from 'vitest'
import { nameIn } from './entity.ts'

it('names an entity in a language, else by its own name', () => {
  const entity = { name: 'ليبيا', names: { en: 'Libya' } }
  expect(nameIn(entity, 'en')).toBe('Libya')
  expect(nameIn(entity, 'fr')).toBe('ليبيا')
})

it('takes no name from what every object inherits', () => {
  expect(nameIn({ name: 'ليبيا', names: {} }, 'constructor')).toBe('ليبيا')
})
