import { ArticleError } from './article/article-error.ts'
import { parseArticle } from './article/parse.ts'
import { readInputs } from './disk/read-inputs.ts'
import { reportTo, sayWarnings } from './disk/report.ts'

/** The validator for producers of article JSON: every problem with its file, JSON path, expected and found. */
const usage = `Usage: npm run validate -- PATH…

Checks article JSON (.json .ndjson, folders of them, - for standard input) against public/article.schema.json
and what a schema cannot say. Exit codes: 0 all valid, 1 some not, 2 wrong usage.
`

const paths = process.argv.slice(2)
const report = reportTo(process.stdout)

if (paths.includes('--help') || paths.includes('-h')) process.stdout.write(usage)
else if (paths.length === 0 || paths.some((path) => /^-./.test(path))) {
  process.stderr.write(usage)
  process.exitCode = 2
} else process.exitCode = await validateAll()

async function validateAll(): Promise<0 | 1> {
  let valid = 0
  let broken = 0
  for await (const item of readInputs(paths, process.stdin)) {
    if (item.kind === 'foreign') continue
    const problem = item.kind === 'ready' ? findProblem(item.json, item.where) : reasonOf(item)
    if (problem === undefined) valid++
    else {
      broken++
      report.say(problem)
    }
  }
  report.say(`${valid} valid, ${broken} not`)
  return broken > 0 ? 1 : 0
}

function reasonOf(item: { readonly kind: string; readonly where: string; readonly reason?: string }): string {
  return `${item.where}: ${item.reason ?? 'not article JSON'}`
}

function findProblem(json: unknown, where: string): string | undefined {
  try {
    sayWarnings(report, where, parseArticle(json, where).warnings)
    return undefined
  } catch (error) {
    if (error instanceof ArticleError) return error.message
    throw error
  }
}
