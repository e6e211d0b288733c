import type { ReactNode } from 'react'
import { foreignRuns } from '../text/foreign-runs.ts'
import { isolatedRuns } from '../text/isolated-runs.ts'
import type { Span } from '../text/words.ts'
import { useShownText } from './shown-text.ts'

type Props = {
  readonly text: string
  /** Language of the text; foreign words in it then say theirs. */
  readonly lang: string
}

/** Text with what would be scrambled right to left kept in its order; its characters stay those that are shown. */
export function IsolatedText({ text: whole, lang }: Props): ReactNode {
  const text = useShownText()(whole)
  return cut(
    text,
    isolatedRuns(text),
    (inner, { start }) => (
      <bdi key={start} dir="ltr">
        {inner}
      </bdi>
    ),
    (plain) =>
      cut(plain, foreignRuns(plain, lang), (inner, run) => (
        <span key={run.start} lang={run.lang}>
          {inner}
        </span>
      )),
  )
}

/** A text with its runs drawn one way and what is between them another. */
function cut<R extends Span>(
  text: string,
  runs: readonly R[],
  drawRun: (inner: string, run: R) => ReactNode,
  drawPlain: (plain: string) => ReactNode = (plain) => plain,
): ReactNode {
  if (runs.length === 0) return drawPlain(text)
  let offset = 0
  return [
    ...runs.flatMap((run) => {
      const plain = text.slice(offset, run.start)
      offset = run.end
      return [drawPlain(plain), drawRun(text.slice(run.start, run.end), run)]
    }),
    drawPlain(text.slice(offset)),
  ]
}
