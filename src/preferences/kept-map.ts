import { type Observed, observed } from './observed.ts'
import { storageTrouble, troubleOfStore } from './storage-trouble.ts'

/** Things kept on the device by id, the one kept last at the end; every window of the site has the same. */
export type KeptMap<T> = Pick<Observed<ReadonlyMap<string, T>>, 'get' | 'onChange'> & {
  readonly put: (id: string, value: T) => void
  readonly remove: (id: string) => void
  /** Puts several at once among those that are there. */
  readonly putAll: (entries: Iterable<readonly [id: string, value: T]>) => void
  readonly removeAll: (ids: Iterable<string>) => void
  /** Puts all of them where there were others. */
  readonly replace: (entries: ReadonlyMap<string, T>) => void
}

type Wish<T> = {
  /** Of the store; its name changes never, its version where what is kept changes shape. */
  readonly key: string
  readonly version: number
  /** One thing out of a store of this version or an older one; undefined for what is none, which is passed over. */
  readonly parse: (value: unknown, version: number) => T | undefined
  /** How many are kept at most; the oldest go first. */
  readonly limit: number
}

/**
 * A map in the device's store. Shape there: `{"version":1,"entries":[["id",value],…]}`.
 *
 * Errors: none is thrown. What cannot be kept holds until the page is left, and a store that cannot be read is set aside
 * under `key-broken`; the reader is told (storage-trouble.ts).
 */
export function keptMap<T>(wish: Wish<T>): KeptMap<T> {
  const { key, limit } = wish
  const entries = observed<ReadonlyMap<string, T>>(new Map())
  let isRead = false
  /** Whether the store refused what is here. */
  let isRefused = false

  const read = () => entries.set(entriesIn(wish, entries.get()))
  const wake = () => {
    if (isRead) return
    isRead = true
    window.addEventListener('storage', (event) => event.key === key && read())
    read()
  }
  const change = (to: (entries: Map<string, T>) => void) => {
    wake()
    // Another window may have kept something meanwhile.
    const next = new Map(isRefused ? entries.get() : entriesIn(wish, entries.get()))
    to(next)
    for (const id of next.keys()) {
      if (next.size <= limit) break
      next.delete(id)
    }
    entries.set(next)
    try {
      localStorage.setItem(key, JSON.stringify({ version: wish.version, entries: [...next] }))
      isRefused = false
    } catch (error) {
      isRefused = true
      storageTrouble.set(troubleOfStore(error))
    }
  }
  const putAll: KeptMap<T>['putAll'] = (all) =>
    change((next) => {
      for (const [id, value] of all) {
        next.delete(id)
        next.set(id, value)
      }
    })
  const removeAll: KeptMap<T>['removeAll'] = (ids) =>
    change((next) => {
      for (const id of ids) next.delete(id)
    })
  return {
    get: () => {
      wake()
      return entries.get()
    },
    onChange: entries.onChange,
    put: (id, value) => putAll([[id, value]]),
    putAll,
    remove: (id) => removeAll([id]),
    removeAll,
    replace: (all) =>
      change((next) => {
        next.clear()
        for (const [id, value] of all) next.set(id, value)
      }),
  }
}

/** What the store holds; `known` where it cannot be asked. */
function entriesIn<T>(
  { key, version, parse }: Wish<T>,
  known: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  let text: string | null
  try {
    text = localStorage.getItem(key)
  } catch {
    return known
  }
  if (text === null) return new Map()
  try {
    const stored = JSON.parse(text) as { readonly version?: unknown; readonly entries?: unknown }
    if (!Array.isArray(stored.entries)) throw new TypeError(`${key}: expected a list of entries`)
    const storedAs = typeof stored.version === 'number' ? stored.version : version
    return new Map(
      stored.entries.flatMap((entry: unknown) => {
        if (!Array.isArray(entry) || typeof entry[0] !== 'string') return []
        const value = parse(entry[1], storedAs)
        return value === undefined ? [] : [[entry[0], value] as const]
      }),
    )
  } catch {
    setAside(key, text)
    return known
  }
}

function setAside(key: string, text: string): void {
  try {
    localStorage.setItem(`${key}-broken`, text)
    localStorage.removeItem(key)
  } catch {
    // It stays where it is, and is passed over again.
  }
  storageTrouble.set('broken')
}
