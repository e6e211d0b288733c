import { ArticleError } from './article/article-error.ts'
import { parseArticle } from './article/parse.ts'
import { readInputs } from './disk/read-inputs.ts'
import { reportTo } from './disk/report.ts'
import { searchDocument } from './library/search-document.ts'

/** Article JSON to the bulk lines a search service loads; see docs/opensearch.md. */
const usage = `Usage: npm run --silent bulk -- PATH… > bulk.ndjson

Turns article JSON (.json .ndjson, folders of them, - for standard input) into the lines of OpenSearch's bulk API.
Reports go to standard error. Exit codes: 0 all turned, 1 some were not, 2 wrong usage.
`

const paths = process.argv.slice(2)
const report = reportTo(process.stderr)

if (paths.includes('--help') || paths.includes('-h')) process.stdout.write(usage)
else if (paths.length === 0 || paths.some((path) => /^-./.test(path))) {
  process.stderr.write(usage)
  process.exitCode = 2
} else process.exitCode = await turnAll()

async function turnAll(): Promise<0 | 1> {
  let broken = 0
  for await (const item of readInputs(paths, process.stdin)) {
    if (item.kind === 'foreign') continue
    try {
      if (item.kind !== 'ready') throw new Error('not article JSON')
      const document = searchDocument(parseArticle(item.json, item.where).article)
      await print(`${JSON.stringify({ index: { _id: document.id } })}\n${JSON.stringify(document)}\n`)
    } catch (error) {
      if (!(error instanceof Error)) throw error
      broken++
      report.say(error instanceof ArticleError ? error.message : `${item.where}: ${error.message}`)
    }
  }
  return broken > 0 ? 1 : 0
}

/** Waits where whoever reads is slower. */
function print(text: string): Promise<void> | undefined {
  if (process.stdout.write(text)) return undefined
  return new Promise((resolve) => {
    process.stdout.once('drain', resolve)
  })
}
