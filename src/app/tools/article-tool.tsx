import type { Article } from '../../article/article.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { type Program, useProgram } from './use-program.ts'

type Props = {
  readonly label: string
  readonly article: Article
  readonly load: () => Promise<Program>
}

/** A tool whose program comes when it is used. */
export function ArticleTool({ label, article, load }: Props) {
  const { Open, open, close } = useProgram(load)
  return (
    <>
      <TextButton aria-expanded={!!Open} onClick={Open ? close : open}>
        {label}
      </TextButton>
      <ErrorBoundary fallback={null}>{Open && <Open article={article} onClose={close} />}</ErrorBoundary>
    </>
  )
}
