/** Why something could not be kept on the device, or what was kept could not be read. */
export type StorageTrouble = 'broken' | 'blocked' | 'full'

const listeners = new Set<() => void>()
let told: StorageTrouble | undefined

/** Tells the reader, once: reading goes on. */
export function tellTrouble(trouble: StorageTrouble): void {
  told = trouble
  for (const call of listeners) call()
}

/** The trouble the reader has not put away yet. */
export function storageTrouble(): StorageTrouble | undefined {
  return told
}

export function dismissTrouble(): void {
  told = undefined
  for (const call of listeners) call()
}

export function onStorageTrouble(call: () => void): () => void {
  listeners.add(call)
  return () => void listeners.delete(call)
}

/** What an error of a store means to its reader. */
export function troubleOfStore(error: unknown): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}
