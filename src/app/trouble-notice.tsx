import { Link } from 'react-router'
import { frontPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import type { FetchTrouble } from '../queries/fetch-json.ts'
import { Notice } from '../ui/notice.tsx'
import { TextButton } from '../ui/text-button.tsx'
import type { NoticeWords } from '../words/words.ts'

type Props = {
  readonly trouble: FetchTrouble
  /** What to say where the thing itself does not exist. */
  readonly missing: NoticeWords
  readonly onRetry: () => void
}

/** Says why a page's data did not come, with Retry where that helps and always a way on. */
export function TroubleNotice({ trouble, missing, onRetry }: Props) {
  const words = useWords()
  return (
    <Notice {...(trouble === 'missing' ? missing : words.states[trouble])} titleAs="h1">
      {trouble !== 'missing' && <TextButton onClick={onRetry}>{words.states.retry}</TextButton>}
      <Link to={frontPath} className="text-accent hover:underline">
        {words.states.home}
      </Link>
    </Notice>
  )
}
