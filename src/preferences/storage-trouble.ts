import { observed } from './observed.ts'

/** Why something could not be kept on the device, or what was kept could not be read. */
export type StorageTrouble = 'broken' | 'blocked' | 'full'

/** The trouble a reader is told of and has not put away yet: reading goes on. */
export const storageTrouble = observed<StorageTrouble | undefined>(undefined)

/** What an error of a store means to its reader. */
export function troubleOfStore(error: unknown): StorageTrouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
}
