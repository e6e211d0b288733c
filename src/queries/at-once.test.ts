import { describe, expect, it } from 'vitest'
import { atOnce } from './at-once.ts'

const later = (turns: number) =>
  Array.from({ length: turns }).reduce<Promise<void>>((before) => before.then(() => {}), Promise.resolve())

describe('work done some at once', () => {
  it('gives what comes of it in the order of what was given', async () => {
    const work = async (turns: number) => {
      await later(turns)
      return turns
    }
    expect(await atOnce(3, [9, 1, 5, 0, 7], work)).toEqual([9, 1, 5, 0, 7])
  })

  it('fails when all that was under way has ended, and begins no more', async () => {
    const ended: number[] = []
    const work = async (turns: number) => {
      await later(turns)
      ended.push(turns)
      if (turns === 1) throw new Error('one')
    }
    await expect(atOnce(3, [20, 1, 10, 2], work)).rejects.toThrow('one')
    expect(ended).toEqual([1, 10, 20])
  })
})
