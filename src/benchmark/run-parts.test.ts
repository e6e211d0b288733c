import { expect, it } from 'vitest'
import { once, runParts } from './run-parts.ts'

const time = { pages: 1, imported: 1, seconds: 1, peakMemoryMb: 1 }
const script = { bytes: 1, budget: 2, ratio: 0.5 }

it('keeps the figures of the other parts where one fails, and tells why', async () => {
  const said: string[] = []
  const figures = await runParts(
    [
      ['import', async () => ({ import: time })],
      ['build', () => Promise.reject(new Error('no space left\nat the disk'))],
      ['paint', async () => ({ javascript: script })],
    ],
    (line) => said.push(line),
  )
  const failures = [{ part: 'build', reason: 'no space left' }]
  expect(figures).toEqual({ import: time, javascript: script, failures })
  expect(said.join('\n')).toContain('at the disk')
})

it('does once what several parts want, and fails for each of them', async () => {
  let made = 0
  const number = once(async () => ++made)
  expect([await number(), await number()]).toEqual([1, 1])
  const broken = once(() => Promise.reject(new Error(`broken ${++made}`)))
  await expect(broken()).rejects.toThrow('broken 2')
  await expect(broken()).rejects.toThrow('broken 2')
})
