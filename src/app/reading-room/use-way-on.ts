import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { Article } from '../../article/article.ts'
import { articlePath, withFilter } from '../../navigation/paths.ts'
import { useFilter } from '../../navigation/use-filter.ts'
import { neighboursQuery } from '../../queries/neighbours.ts'

/** The way to the article before or after this one in its list; where it cannot be known, nothing happens. */
export function useWayOn(article: Article): (to: 'older' | 'newer') => void {
  const { filter } = useFilter()
  const client = useQueryClient()
  const navigate = useNavigate()
  const isHere = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return (to) => {
    client.fetchQuery(neighboursQuery(article, filter)).then(
      ({ [to]: next }) => {
        if (!next || !isHere.current) return
        isHere.current = false
        void navigate(withFilter(articlePath(next.id), filter))
      },
      () => {},
    )
  }
}
