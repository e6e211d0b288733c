import { useHref } from 'react-router'
import { hasFeed } from '../library/has-feed.ts'
import type { HeadlineLine } from '../library/headline.ts'
import { usePageWords } from '../preferences/use-page-words.ts'

type Props = {
  /** The feed's path below the base. */
  readonly path: string
  /** All headlines it is about, newest first. */
  readonly headlines: readonly HeadlineLine[]
}

/** The way to follow a list in a feed reader; nothing where no article of it has a date. */
export function FeedLink({ path, headlines }: Props) {
  const pageWords = usePageWords()
  const href = useHref(path)
  if (!hasFeed(headlines)) return null
  return (
    <a href={href} type="application/atom+xml" className="text-accent hover:underline">
      {pageWords.feed.follow}
    </a>
  )
}
