import type { Article } from '../../article/article.ts'
import { headlineOf, lineOf } from '../../library/headline.ts'
import { saved } from '../../preferences/saved.ts'
import { keepCopies } from '../../queries/keep-copies.ts'

/**
 * Saves an article, or lets go of one that is saved; answers whether it is saved now. A copy of it is kept where one can
 * be; the list says where not.
 */
export function turnSaved(article: Article): boolean {
  const { id, figure, body } = article
  if (saved.get().has(id)) {
    saved.remove(id)
    return false
  }
  saved.put(id, { headline: lineOf(headlineOf(article, new Map())), when: new Date().toISOString() })
  const pictures = [figure, ...body.filter((block) => block.kind === 'figure')].flatMap(
    (picture) => picture?.src ?? [],
  )
  keepCopies(id, pictures).catch(() => {})
  return true
}

/** Calls with whether an article is saved, now and at every change; the way back ends it. */
export function followSaved(id: string, call: (isSaved: boolean) => void): () => void {
  const tell = () => call(saved.get().has(id))
  tell()
  return saved.onChange(tell)
}
