import { expect, it } from 'vitest'
import { targetIndex } from './use-one-tab-stop.ts'

it.each([
  ['ArrowLeft', 'rtl', 1, 2],
  ['ArrowRight', 'rtl', 1, 0],
  ['ArrowLeft', 'ltr', 1, 0],
  ['ArrowRight', 'ltr', 1, 2],
  ['ArrowDown', 'rtl', 1, 2],
  ['ArrowUp', 'rtl', 0, 0],
  ['ArrowDown', 'ltr', 4, 4],
  ['Home', 'rtl', 3, 0],
  ['End', 'rtl', 3, 4],
  ['a', 'rtl', 3, -1],
])('%s in %s text leads from mark %i to %i of five', (key, direction, from, to) => {
  expect(targetIndex(key, from, 5, direction)).toBe(to)
})
