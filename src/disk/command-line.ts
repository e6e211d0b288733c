import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

/** What a person asked the importer for. */
export type ImportCommand = {
  readonly kind: 'import'
  readonly paths: readonly string[]
  readonly library: string
  /** Write articles to standard output instead of a library. */
  readonly toStdout: boolean
  readonly isExplaining: boolean
  /** Path of a file of more entities. */
  readonly entities?: string
  readonly lang?: string
  readonly publisher?: string
}

export type Command = ImportCommand | { readonly kind: 'help' }

export const importUsage = `Usage: npm run import -- [options] PATH…

Turns saved pages (.html .htm .txt, folders of them, - for standard input) and ready
article JSON (.json .ndjson) into articles of the library.

  --library DIR    the library's folder (default: WARRAQ_LIBRARY, else public/library)
  --stdout         write nothing; one article JSON a line on standard output
  --explain        say which rule dropped each block and made each mention
  --entities FILE  a JSON list of more entities to find
  --lang xx        the language of the pages, such as ar
  --source NAME    the publisher of the pages
  --help           this text

Exit codes: 0 all imported, 1 some input was skipped, 2 wrong usage.
`

const options = {
  library: { type: 'string' },
  stdout: { type: 'boolean' },
  explain: { type: 'boolean' },
  entities: { type: 'string' },
  lang: { type: 'string' },
  source: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Reads the importer's command line. Errors: UsageError. */
export function parseCommand(words: readonly string[], environment: NodeJS.ProcessEnv): Command {
  const { values, positionals } = parsed(words)
  if (values.help) return { kind: 'help' }
  for (const [name, value] of Object.entries(values)) {
    if (value === '') throw new UsageError(`--${name} needs a value`)
  }
  if (positionals.length === 0) throw new UsageError('name at least one PATH')
  if (positionals.includes('')) throw new UsageError('a PATH is empty')
  const lang = values.lang === undefined ? undefined : languageOf(values.lang)
  return {
    kind: 'import',
    paths: positionals,
    library: values.library ?? (environment.WARRAQ_LIBRARY || 'public/library'),
    toStdout: values.stdout ?? false,
    isExplaining: values.explain ?? false,
    ...(values.entities !== undefined && { entities: values.entities }),
    ...(lang !== undefined && { lang }),
    ...(values.source !== undefined && { publisher: values.source }),
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] ?? 'unknown option')
  }
}

function languageOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? lang
  } catch {
    throw new UsageError(`--lang needs a BCP 47 language such as ar, not ${JSON.stringify(lang)}`)
  }
}

/** The text of a file an option names. Errors: UsageError where it cannot be read. */
export function readOptionFile(option: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`--${option} ${path}: ${(error as Error).message}`)
  }
}
