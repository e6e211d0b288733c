import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { Article } from '../article/article.ts'
import { textsOf } from '../article/texts.ts'
import { peakMemoryOfChild } from './child-memory.ts'
import type { PagefindCost } from './figures.ts'

/**
 * Has Pagefind write its index of articles into a folder's `dist/`, and beside it a page that opens it.
 *
 * Each article is a record with its texts, its names as the values of a filter, and its day to sort by.
 */
export async function indexWithPagefind(
  folder: string,
  articles: Iterable<Article>,
): Promise<PagefindCost['build']> {
  const dist = join(folder, 'dist')
  writePage(dist)
  const outputPath = join(dist, 'pagefind')
  const started = performance.now()
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`pagefind: expected an index, found ${errors.join('; ')}`)
  try {
    for (const article of articles) failOn(await index.addCustomRecord(recordOf(article)))
    failOn(await index.writeFiles({ outputPath }))
    const seconds = Math.round((performance.now() - started) / 10) / 100
    const peakMemoryMb = peakMemoryOfChild('pagefind')
    return { seconds, ...(peakMemoryMb !== undefined && { peakMemoryMb }), ...sizeOf(outputPath) }
  } finally {
    await close()
  }
}

function recordOf(article: Article) {
  const { id, lang, headline, published, entities } = article
  const content = textsOf(article).map(({ text }) => text)
  return {
    url: `/articles/${id}`,
    content: content.join('\n'),
    language: lang,
    meta: { title: headline.text },
    filters: { entity: entities.map((entity) => entity.id) },
    sort: { date: published ?? '' },
  }
}

function failOn({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`)
}

/** The server needs a page for what is missing. */
function writePage(dist: string): void {
  mkdirSync(dist, { recursive: true })
  const page = '<!doctype html><title>Pagefind</title><script type="module" src="/open.js"></script>'
  const script = `import * as pagefind from '/pagefind/pagefind.js'\nglobalThis.pagefind = pagefind\n`
  writeFileSync(join(dist, 'index.html'), page)
  writeFileSync(join(dist, '404.html'), page)
  writeFileSync(join(dist, 'open.js'), script)
}

function sizeOf(folder: string): Pick<PagefindCost['build'], 'files' | 'megabytes'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { files: files.length, megabytes: Math.round(bytes / 1e6) }
}
