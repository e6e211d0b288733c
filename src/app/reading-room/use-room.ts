import { useEffect, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { sourceOf } from '../../article/source.ts'
import { mayBeKept, readingsKey, turnedKey } from '../../preferences/may-be-kept.ts'
import { onFirstSign } from '../on-first-sign.ts'

type Room = typeof import('./room.tsx')

let come: Room | undefined

/**
 * The program of the reading room, once it has come, and the way to have it now: it comes at the reader's first move,
 * and at once where something may be kept of the article. Without it an article is read all the same.
 */
export function useRoom(article: Article): readonly [Room | undefined, () => Promise<Room | undefined>] {
  const [room, setRoom] = useState(come)
  const enter = async () => {
    try {
      come = await import('./room.tsx')
      setRoom(come)
    } catch {
      // It is asked for again when it is next needed.
    }
    return come
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article
  useEffect(() => {
    if (mayBeKept(readingsKey, article.id) || mayBeKept(turnedKey, sourceOf(article) ?? article.id))
      void enter()
    else onFirstSign(enter)
  }, [])
  return [room, enter]
}
