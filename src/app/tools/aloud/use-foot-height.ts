import { type RefObject, useEffect } from 'react'

/** Tells the page how high a bar at the window's foot is, so that it covers nothing of it (styles/base.css). */
export function useFootHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { style } = document.documentElement
    const element = bar.current
    if (!element) return
    const measuring = new ResizeObserver(() => style.setProperty('--foot', `${element.offsetHeight}px`))
    measuring.observe(element)
    return () => {
      measuring.disconnect()
      style.removeProperty('--foot')
    }
  }, [bar])
}
