import { afterEach, describe, expect, it, vi } from 'vitest'
import { packPath } from '../library/packs.ts'
import { dataPath } from '../library/site-data.ts'
import { fileOf } from '../library/spread.ts'
import { FetchError } from './fetch-json.ts'
import { fetchPacked } from './fetch-packed.ts'
import { entryHeader, glanceHeader } from './library-cache.ts'

const path = dataPath.article('بغداد')
const packs = 8
const asJson = (response: Response): Promise<unknown> => response.json()

/** A site that has these packs and no other file; the requests it got. */
function siteOf(files: Readonly<Record<string, string>>): Request[] {
  const asked: Request[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push(new Request(new URL(address, 'http://localhost'), init))
    const file = files[address.replace(/^\//, '')]
    return file === undefined ? new Response('', { status: 404 }) : new Response(file)
  })
  return asked
}

const packed = (entries: object, count = packs) => ({
  [packPath(fileOf(path, count))]: JSON.stringify(entries),
})
const ask = (headers?: Record<string, string>) =>
  fetchPacked({ path, packs }, headers ? { headers } : {}, asJson)
const troubleOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error: unknown) => (error instanceof FetchError ? error.trouble : error),
  )

afterEach(() => void vi.unstubAllGlobals())

describe('a data file in a pack', () => {
  it('comes out of it, and is named to the service worker', async () => {
    const asked = siteOf(packed({ other: 1, [path]: { a: 'ب' } }))
    expect(await ask({ [glanceHeader]: '1' })).toEqual({ a: 'ب' })
    expect(asked.map(({ headers }) => decodeURIComponent(headers.get(entryHeader) ?? ''))).toEqual([path])
    expect(asked[0]?.headers.get(glanceHeader)).toBe('1')
  })

  it('is found where the packs have doubled since the page came', async () => {
    const moved = ['a', 'b', 'c', 'd', 'e', 'f'].map(dataPath.article).find((one) => fileOf(one, 16) >= packs)
    if (!moved) throw new Error('none of these paths moves')
    siteOf({
      [packPath(fileOf(moved, packs))]: '{}',
      [packPath(fileOf(moved, 16))]: JSON.stringify({ [moved]: 7 }),
    })
    expect(await fetchPacked({ path: moved, packs }, {}, asJson)).toBe(7)
  })

  it.each([
    ['missing', 'is not in its pack', packed({})],
    ['missing', 'has no pack', {}],
    ['missing', 'is only in the prototype', packed({ toString: 1 })],
    ['broken', 'has a pack cut off', { [packPath(fileOf(path, packs))]: '{"a":' }],
    ['broken', 'has a pack of another kind', { [packPath(fileOf(path, packs))]: 'null' }],
  ])('is %s where it %s', async (trouble, _why, files) => {
    siteOf(files)
    expect(await troubleOf(ask())).toBe(trouble)
  })

  it('is broken where the reader does not know it', async () => {
    siteOf(packed({ [path]: {} }))
    const refuse = async () => {
      throw new Error('unknown')
    }
    expect(await troubleOf(fetchPacked({ path, packs }, {}, refuse))).toBe('broken')
  })
})
