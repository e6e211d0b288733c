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
export function useRoom(article: Article): readonly [Room | undefined, () => Promise<Room>] {
  const [room, setRoom] = useState(come)
  const enter = async () => {
    come = await import('./room.tsx')
    setRoom(come)
    return come
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article
  useEffect(() => {
    if (room) return
    const call = () => void enter().catch(() => {})
    if (mayBeKept(readingsKey, article.id) || mayBeKept(turnedKey, sourceOf(article) ?? article.id)) call()
    else onFirstSign(call)
  }, [])
  return [room, enter]
}
