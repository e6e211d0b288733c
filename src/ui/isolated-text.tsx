import type { ReactNode } from 'react'
import { isolatedRuns } from '../text/isolated-runs.ts'
import { useShownText } from './shown-text.ts'

type Props = { readonly text: string }

/** Text with what would be scrambled right to left kept in its order; its characters stay those that are shown. */
export function IsolatedText({ text: whole }: Props) {
  const text = useShownText()(whole)
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
