import type { ReactNode } from 'react'
import { isolatedRuns } from '../text/isolated-runs.ts'

/** Text with what would be scrambled right to left kept in its order; its characters stay the same. */
export function IsolatedText({ text }: { readonly text: string }) {
  const runs = isolatedRuns(text)
  if (runs.length === 0) return text
  const pieces: ReactNode[] = []
  let offset = 0
  for (const { start, end } of runs) {
    pieces.push(text.slice(offset, start))
    pieces.push(
      <bdi key={start} dir="ltr">
        {text.slice(start, end)}
      </bdi>,
    )
    offset = end
  }
  pieces.push(text.slice(offset))
  return <>{pieces}</>
}
