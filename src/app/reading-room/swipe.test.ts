import { expect, it } from 'vitest'
import { swipeOf } from './swipe.ts'

it.each([
  [{ across: 120, down: 10, ms: 200 }, 'rtl', 'older'],
  [{ across: -120, down: 10, ms: 200 }, 'rtl', 'newer'],
  [{ across: 120, down: 10, ms: 200 }, 'ltr', 'newer'],
  [{ across: -120, down: -10, ms: 200 }, 'ltr', 'older'],
  [{ across: 60, down: 0, ms: 200 }, 'rtl', undefined],
  [{ across: 61, down: 0, ms: 200 }, 'rtl', 'older'],
  [{ across: 120, down: 61, ms: 200 }, 'rtl', undefined],
  [{ across: 120, down: -61, ms: 200 }, 'rtl', undefined],
  [{ across: 0, down: 400, ms: 200 }, 'rtl', undefined],
  [{ across: 120, down: 0, ms: 801 }, 'rtl', undefined],
] as const)('the stroke %o in %s text leads to %s', (stroke, dir, to) => {
  expect(swipeOf(stroke, dir)).toBe(to)
})
