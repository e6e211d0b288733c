import { PageLink } from '../navigation/page-link.tsx'
import { keptPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import type { FetchTrouble } from '../queries/fetch-json.ts'
import { Notice } from '../ui/notice.tsx'
import { TextButton } from '../ui/text-button.tsx'

type Props = { readonly trouble: FetchTrouble; readonly onRetry: () => void }

/** Says why a search could not be made, and what can be done instead. */
export function SearchTrouble({ trouble, onRetry }: Props) {
  const words = useWords()
  const pageWords = usePageWords()
  const said = {
    offline: pageWords.search.offline,
    missing: pageWords.search.noIndex,
    broken: words.states.broken,
    server: words.states.server,
  }
  return (
    <Notice {...said[trouble]}>
      <TextButton onClick={onRetry}>{words.states.retry}</TextButton>
      {trouble === 'offline' && (
        <PageLink to={keptPath} className="text-accent hover:underline">
          {pageWords.kept.title}
        </PageLink>
      )}
    </Notice>
  )
}
