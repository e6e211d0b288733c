import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Article } from '../../article/article.ts'
import { articlePath, withFilter } from '../../navigation/paths.ts'
import { useFilter } from '../../navigation/use-filter.ts'
import { neighboursQuery } from '../../queries/neighbours.ts'

/** Why a reader was not led on: the list ends here, or could not be had. */
export type NoWayOn = 'oldest' | 'newest' | 'unreachable'

type WayOn = {
  readonly goOn: (to: 'older' | 'newer') => void
  /** Why the last step led nowhere; undefined for a list that does not know the article. */
  readonly end: NoWayOn | undefined
}

/** The way to the article before or after this one in its list. */
export function useWayOn(article: Article): WayOn {
  const { filter } = useFilter()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [end, setEnd] = useState<NoWayOn>()
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const goOn = (to: 'older' | 'newer') => {
    setEnd(undefined)
    client.fetchQuery(neighboursQuery(article, filter)).then(
      ({ [to]: next, ...others }) => {
        if (!isHere.current) return
        if (next) {
          isHere.current = false
          void navigate(withFilter(articlePath(next.id), filter))
        } else if (Object.keys(others).length > 0) setEnd(to === 'older' ? 'oldest' : 'newest')
      },
      () => isHere.current && setEnd('unreachable'),
    )
  }
  return { goOn, end }
}
