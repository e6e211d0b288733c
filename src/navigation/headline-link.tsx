import type { ReactNode } from 'react'
import { PageLink } from './page-link.tsx'
import { articlePath, withFilter } from './paths.ts'
import { useFilter } from './use-filter.ts'

type Props = {
  /** Id of the article. */
  readonly article: string
  readonly className?: string
  readonly children: ReactNode
}

/** A headline as a link to its article, which carries the filter on. */
export function HeadlineLink({ article, className, children }: Props) {
  const { filter } = useFilter()
  return (
    <PageLink to={withFilter(articlePath(article), filter)} data-headline={article} className={className}>
      {children}
    </PageLink>
  )
}
