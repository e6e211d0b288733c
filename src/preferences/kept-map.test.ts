import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type KeptMap, keptMap } from './kept-map.ts'
import { mayBeKept } from './may-be-kept.ts'
import { storageTrouble } from './storage-trouble.ts'

const key = 'warraq-test'
let stored: Map<string, string>
let refuses: string | undefined

const counts = (): KeptMap<number> =>
  keptMap({
    key,
    version: 2,
    // Version 1 kept words.
    parse: (value, version) =>
      version === 1 ? String(value).length : typeof value === 'number' ? value : undefined,
    limit: 3,
  })

beforeEach(() => {
  stored = new Map()
  refuses = undefined
  vi.stubGlobal('window', { addEventListener: () => {} })
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => {
      if (refuses === 'SecurityError') throw new DOMException('blocked', refuses)
      return stored.get(name) ?? null
    },
    setItem: (name: string, text: string) => {
      if (refuses) throw new DOMException('refused', refuses)
      stored.set(name, text)
    },
    removeItem: (name: string) => void stored.delete(name),
  })
  storageTrouble.set(undefined)
})
afterEach(() => vi.unstubAllGlobals())

describe('a map kept on the device', () => {
  it('is there again for the next who asks', () => {
    counts().put('a', 1)
    counts().put('b', 2)
    expect([...counts().get()]).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  it('keeps what another window kept meanwhile', () => {
    const [here, there] = [counts(), counts()]
    here.put('a', 1)
    there.put('b', 2)
    here.put('c', 3)
    expect([...counts().get().keys()]).toEqual(['a', 'b', 'c'])
  })

  it('has what was kept last at its end, and lets the oldest go', () => {
    const map = counts()
    for (const id of ['a', 'b', 'c', 'a', 'd']) map.put(id, 0)
    expect([...map.get().keys()]).toEqual(['c', 'a', 'd'])
  })

  it('takes things away, and all of them', () => {
    const map = counts()
    map.put('a', 1)
    map.put('b', 2)
    map.remove('a')
    expect([...counts().get()]).toEqual([['b', 2]])
    map.replace(new Map([['z', 9]]))
    expect([...counts().get()]).toEqual([['z', 9]])
  })

  it('puts several at once, and takes several away', () => {
    const [here, there] = [counts(), counts()]
    here.put('a', 1)
    there.putAll([
      ['b', 2],
      ['a', 3],
    ])
    expect([...counts().get()]).toEqual([
      ['b', 2],
      ['a', 3],
    ])
    here.removeAll(['a', 'z'])
    expect([...counts().get()]).toEqual([['b', 2]])
  })

  it('reads what an older version kept, and passes over what is none', () => {
    stored.set(key, '{"version":1,"entries":[["a","four"]]}')
    expect([...counts().get()]).toEqual([['a', 4]])
    stored.set(key, '{"version":2,"entries":[["a",1],["b","x"],3,[4,4]]}')
    expect([...counts().get()]).toEqual([['a', 1]])
  })

  it.each(['{', 'null', '{}', '{"entries":3}'])('sets %s aside and tells of it', (text) => {
    stored.set(key, text)
    expect([...counts().get()]).toEqual([])
    expect(storageTrouble.get()).toBe('broken')
    expect([...stored]).toEqual([[`${key}-broken`, text]])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'blocked'],
  ])('holds until the page is left where a store answers %s, and tells of it', (name, trouble) => {
    const map = counts()
    refuses = name
    map.put('a', 1)
    map.put('b', 2)
    expect([...map.get().keys()]).toEqual(['a', 'b'])
    expect(storageTrouble.get()).toBe(trouble)
  })

  it('can be asked about an id without being read', () => {
    counts().put('a', 1)
    expect(mayBeKept(key, 'a')).toBe(true)
    expect(mayBeKept(key, 'b')).toBe(false)
    refuses = 'SecurityError'
    expect(mayBeKept(key, 'a')).toBe(false)
  })
})
