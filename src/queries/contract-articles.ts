import type { Article } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'

/** An article whose text is the names of these places, each mentioned once. */
export function articleNaming(
  names: readonly string[],
  id: string,
  own: Readonly<Record<string, unknown>> = {},
): Article {
  const text = names.join(' ')
  const mentions = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    entity: name,
  }))
  const entities = names.map((name) => ({ id: name, kind: 'place', name }))
  const body = [{ kind: 'paragraph', text: text || '-', mentions }]
  return parseArticle({ version: 1, id, lang: 'ar', headline: id, body, entities, ...own }, id).article
}
