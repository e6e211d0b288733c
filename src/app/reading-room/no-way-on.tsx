import { useEffect, useState } from 'react'
import { useReaderWords } from '../../preferences/use-reader-words.ts'
import type { NoWayOn as Reason } from './use-way-on.ts'

/** Long enough to be read. Units: milliseconds. */
const shownMs = 6000

/** Says at the window's foot, for a while, why a key or a finger led to no other article. */
export function NoWayOn({ reason }: { readonly reason: Reason | undefined }) {
  const { neighbours } = useReaderWords()
  const [shown, setShown] = useState<Reason>()
  useEffect(() => {
    setShown(reason)
    if (!reason) return
    const over = setTimeout(() => setShown(undefined), shownMs)
    return () => clearTimeout(over)
  }, [reason])
  return (
    <div
      role="status"
      className={
        shown
          ? 'fixed inset-x-0 bottom-(--foot,0px) z-10 border-hairline border-t bg-paper px-5 py-1.5 text-center text-quiet'
          : 'sr-only'
      }
    >
      {shown && neighbours[shown]}
    </div>
  )
}
