import { useEffect, useRef, useState } from 'react'
import { passages } from '../../preferences/passages.ts'

/** Units: milliseconds. Each keeping writes all passages. */
const settling = 400

/** The note of a passage as it is being written; kept when the writing rests, and when it is left. */
export function useNote(id: string): readonly [note: string, setNote: (note: string) => void] {
  const [note, setNote] = useState(() => passages.get().get(id)?.note ?? '')
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined)
  const written = useRef(note)
  const write = (next: string) => {
    setNote(next)
    written.current = next
    clearTimeout(pending.current)
    pending.current = setTimeout(() => keep(id, next), settling)
  }
  useEffect(() => {
    const keepNow = () => {
      clearTimeout(pending.current)
      if (pending.current !== undefined) keep(id, written.current)
      pending.current = undefined
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [id])
  return [note, write]
}

function keep(id: string, note: string): void {
  const known = passages.get().get(id)
  const trimmed = note.trim()
  if (known && known.note !== trimmed)
    passages.put(id, { ...known, note: trimmed, changed: new Date().toISOString() })
}
