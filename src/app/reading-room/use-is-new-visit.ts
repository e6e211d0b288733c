import { useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

/** Whether no article has been open since the page was loaded. */
let isFirst = true

/**
 * Whether the reader came to the page anew, to its beginning: not back or forward to where it was left, nor to a part
 * that the address names.
 */
export function useIsNewVisit(): boolean {
  const type = useNavigationType()
  const { hash } = useLocation()
  const [isNew] = useState(() => {
    if (type !== 'POP') return !hash
    const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    // A text fragment stands nowhere else.
    return isFirst && loaded?.type === 'navigate' && !loaded.name.includes('#')
  })
  useEffect(() => {
    isFirst = false
  }, [])
  return isNew
}
