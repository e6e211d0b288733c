import { type RefObject, useEffect, useRef, useState } from 'react'

/** Whether an element has come near the window yet; it stays so. */
export function useSeen<E extends Element>(): {
  readonly ref: RefObject<E | null>
  readonly isSeen: boolean
} {
  const ref = useRef<E>(null)
  const [isSeen, setIsSeen] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || isSeen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsSeen(true)
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [isSeen])
  return { ref, isSeen }
}
