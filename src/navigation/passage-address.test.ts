import { expect, it } from 'vitest'
import { passageIn, passagePath } from './passage-address.ts'

it.each(['0d9f2a', 'a b', 'ملاحظة'])('the address of the passage %s leads to it', (id) => {
  const { pathname, hash } = new URL(passagePath('petra', id), 'https://example.org')
  expect(pathname).toBe('/articles/petra')
  expect(passageIn(hash)).toBe(id)
})

it.each(['', '#', '#text', '#passage-%', 'passage-1'])('%j leads to none', (hash) => {
  expect(passageIn(hash)).toBeUndefined()
})
