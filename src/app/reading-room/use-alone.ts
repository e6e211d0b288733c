import { useLayoutEffect, useState } from 'react'

/** Whether the text stands alone, with nothing around it (styles/alone.css); it does while articles follow each other. */
export function useAlone(): readonly [boolean, (isAlone: boolean) => void] {
  const [isAlone, setAlone] = useState(false)
  useLayoutEffect(() => {
    const root = document.documentElement
    root.toggleAttribute('data-alone', isAlone)
    return () => root.removeAttribute('data-alone')
  }, [isAlone])
  return [isAlone, setAlone]
}
