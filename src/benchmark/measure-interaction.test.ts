import { expect, it } from 'vitest'
import { interactionTime } from './measure-interaction.ts'

it('tells of each act, and of the slowest of each visit', () => {
  const visits = [
    [24, 80],
    [40, 32],
    [32, 64],
    [200, 48],
  ].map(([click = 0, key = 0]) => new Map(Object.entries({ click, key })))
  expect(interactionTime(visits)).toMatchObject({
    visits: 4,
    p75Ms: 80,
    worstMs: 200,
    acts: [
      { act: 'click', p75Ms: 40, worstMs: 200 },
      { act: 'key', p75Ms: 64, worstMs: 80 },
    ],
  })
})
