import { useEffect, useRef } from 'react'
import type { Direction } from '../../text/direction.ts'
import { shareRead } from './share-read.ts'
import { standingOfText } from './standing.ts'

/**
 * How much of the text has passed, as a line at the window's top that grows from where its lines begin.
 *
 * Why no screen reader hears of it: it would speak at every scroll; the history tells the share.
 */
export function ProgressLine({ dir }: { readonly dir: Direction }) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let frame = 0
    const draw = () => {
      frame = 0
      const text = standingOfText()
      if (!line.current || !text) return
      // What fits into the window has no progress to tell of.
      const share = text.bottom - text.top > text.window ? shareRead(text) : 0
      line.current.style.transform = `scaleX(${share})`
    }
    const drawSoon = () => {
      frame ||= requestAnimationFrame(draw)
    }
    const sizes = new ResizeObserver(drawSoon)
    sizes.observe(document.body)
    window.addEventListener('scroll', drawSoon, { passive: true })
    window.addEventListener('resize', drawSoon)
    draw()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      window.removeEventListener('scroll', drawSoon)
      window.removeEventListener('resize', drawSoon)
    }
  }, [])
  return (
    <div
      ref={line}
      aria-hidden="true"
      data-interface
      data-progress
      // The start of a line, which no property for the origin of a transform has a word for.
      style={{ transform: 'scaleX(0)', transformOrigin: dir === 'rtl' ? '100% 0' : '0 0' }}
      className="pointer-events-none fixed inset-x-0 top-0 z-20 border-accent border-t-2"
    />
  )
}
