import { useWords } from '../preferences/interface-language.tsx'
import type { FetchTrouble } from '../queries/fetch-json.ts'
import { Notice } from '../ui/notice.tsx'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  readonly trouble: FetchTrouble
  readonly onRetry: () => void
}

/** Says why a list did not come. A list the site should have and has not is broken data to a reader. */
export function ListTrouble({ trouble, onRetry }: Props) {
  const words = useWords()
  return (
    <Notice {...words.states[trouble === 'missing' ? 'broken' : trouble]}>
      <TextButton onClick={onRetry}>{words.states.retry}</TextButton>
    </Notice>
  )
}
