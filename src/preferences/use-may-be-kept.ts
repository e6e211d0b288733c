import { useSyncExternalStore } from 'react'
import { mayBeKept } from './may-be-kept.ts'

/** Whether something may be kept under an id, by this window before or by another one now; not until it is hydrated. */
export function useMayBeKept(key: string, id: string): boolean {
  return useSyncExternalStore(
    onChangeElsewhere,
    () => mayBeKept(key, id),
    () => false,
  )
}

function onChangeElsewhere(call: () => void): () => void {
  window.addEventListener('storage', call)
  return () => window.removeEventListener('storage', call)
}
