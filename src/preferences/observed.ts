/** A value of the page that some of it follow, as `useSyncExternalStore` asks for it. */
export type Observed<T> = {
  readonly get: () => T
  readonly set: (value: T) => void
  /** Calls at every change; the way back ends it. */
  readonly onChange: (call: () => void) => () => void
}

export function observed<T>(initial: T): Observed<T> {
  const listeners = new Set<() => void>()
  let current = initial
  return {
    get: () => current,
    set: (value) => {
      current = value
      for (const call of listeners) call()
    },
    onChange: (call) => {
      listeners.add(call)
      return () => void listeners.delete(call)
    },
  }
}
