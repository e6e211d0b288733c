import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../library/filter.ts'
import type { HeadlineLine } from '../library/headline.ts'
import type { Cursor, Found, Library } from '../library/library.ts'
import { everythingFound, type Progress } from './whole-list.ts'

const lineOf = (index: number): HeadlineLine => ({
  id: `article-${index}`,
  lang: 'ar',
  dir: 'rtl',
  headline: `${index}`,
})

type Shape = { readonly total: number; readonly step: number; readonly cursors: 'places' | 'opaque' }

/** A library whose answers come in any order, and how many it was asked for at once at most. */
function libraryOf({ total, step, cursors }: Shape, fails: (start: number) => boolean = () => false) {
  const seen = { asked: 0, open: 0, most: 0 }
  const find: Library['find'] = async (_, cursor?: Cursor): Promise<Found> => {
    const start = Number(cursor ?? 0)
    seen.asked++
    seen.most = Math.max(seen.most, ++seen.open)
    for (let turn = 0; turn <= ((start / step) * 7) % 5; turn++) await Promise.resolve()
    seen.open--
    if (fails(start)) throw new Error('broken')
    const end = Math.min(start + step, total)
    const items = Array.from({ length: end - start }, (_, index) => lineOf(start + index))
    return {
      total,
      exact: true,
      items,
      ...(end < total && { next: cursors === 'places' ? end : String(end) }),
    }
  }
  return { find, seen }
}

describe('a whole list', () => {
  const shape = fc.record({
    total: fc.nat(400),
    step: fc.integer({ min: 1, max: 60 }),
    cursors: fc.constantFrom('places' as const, 'opaque' as const),
  })

  it('has everything in its order, and tells how far it has come', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (wanted) => {
        const told: Progress[] = []
        const library = libraryOf(wanted)
        const list = await everythingFound(noFilter, library, { onProgress: (now) => told.push(now) })
        expect(list).toEqual(Array.from({ length: wanted.total }, (_, index) => lineOf(index)))
        expect(library.seen.asked).toBe(Math.max(Math.ceil(wanted.total / wanted.step), 1))
        expect(told.at(-1)).toEqual({ done: wanted.total, total: wanted.total })
        expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b))
      }),
    )
  })

  it('comes six steps at once where it is known where they begin, else one after another', async () => {
    const known = libraryOf({ total: 1000, step: 50, cursors: 'places' })
    await everythingFound(noFilter, known)
    expect(known.seen.most).toBe(6)
    const opaque = libraryOf({ total: 1000, step: 50, cursors: 'opaque' })
    await everythingFound(noFilter, opaque)
    expect(opaque.seen.most).toBe(1)
  })

  it('ends when it is stopped, and asks for no more', async () => {
    const stop = new AbortController()
    const library = libraryOf({ total: 5000, step: 50, cursors: 'places' })
    const onProgress = ({ done }: Progress) => {
      if (done >= 500) stop.abort(new Error('stopped'))
    }
    const list = everythingFound(noFilter, library, { onProgress, signal: stop.signal })
    await expect(list).rejects.toThrow('stopped')
    expect(library.seen.asked).toBeLessThanOrEqual(16)
  })

  it('fails with what failed, and asks for no more', async () => {
    const library = libraryOf({ total: 5000, step: 50, cursors: 'places' }, (start) => start === 500)
    await expect(everythingFound(noFilter, library)).rejects.toThrow('broken')
    const { asked } = library.seen
    expect(asked).toBeLessThanOrEqual(20)
    for (let turn = 0; turn < 50; turn++) await Promise.resolve()
    expect(library.seen.asked).toBe(asked)
  })
})
