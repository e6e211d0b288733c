import { lazy, Suspense } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import type { FetchTrouble } from '../queries/fetch-json.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { TextButton } from '../ui/text-button.tsx'
import type { NoticeWords } from '../words/words.ts'
import { PageTitle } from './page-title.tsx'
import { WaysHome } from './ways-home.tsx'

type Props = {
  readonly trouble: FetchTrouble
  /** What to say where the thing itself does not exist. */
  readonly missing: NoticeWords
  readonly onRetry: () => void
}

const WaysOn = lazy(async () => ({ default: (await import('./ways-on.tsx')).WaysOn }))

/** Says why a page's data did not come, with Retry where that helps and always a way on. */
export function TroubleNotice({ trouble, missing, onRetry }: Props) {
  const words = useWords()
  const isMissing = trouble === 'missing'
  const told = isMissing ? missing : words.states[trouble]
  return (
    <>
      <PageTitle title={told.title} />
      {/* The shell answers with status 200, whatever was asked for. */}
      {isMissing && <meta name="robots" content="noindex" />}
      <Notice {...told} titleAs="h1">
        {!isMissing && <TextButton onClick={onRetry}>{words.states.retry}</TextButton>}
        <WaysHome hasNames={isMissing} />
      </Notice>
      {isMissing && (
        <ErrorBoundary fallback={null}>
          <Suspense>
            <WaysOn />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  )
}
