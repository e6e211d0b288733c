import type { ComponentProps } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import type { Arriving, HeadlinesSoFar } from '../queries/use-narrowed-headlines.ts'
import { Notice } from '../ui/notice.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { HeadlineList } from './headline-list.tsx'
import { ListTrouble } from './list-trouble.tsx'

type Props = {
  readonly headlines: Arriving<HeadlinesSoFar>
  readonly below?: ComponentProps<typeof HeadlineList>['below']
  readonly className?: string
}

/** The headlines a filter lets through, or a word on why there are none. */
export function NarrowedHeadlines({ headlines, below, className }: Props) {
  const words = useWords()
  if (headlines.state === 'loading') return <PaperLines label={words.states.loading} />
  if (headlines.state === 'failed')
    return <ListTrouble trouble={headlines.trouble} onRetry={headlines.retry} />
  if (headlines.value.total === 0) return <Notice {...words.filter.nothing} />
  return <HeadlineList list={headlines.value} below={below} className={className} />
}
