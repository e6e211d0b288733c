import { parseArgs } from 'node:util'

/** The benchmark's parts, in the order they are run: what changes the site comes last. */
export const parts = [
  'paint',
  'import',
  'build',
  'filter',
  'search',
  'interaction',
  'pagefind',
  'rebuild',
] as const
export type Part = (typeof parts)[number]

/** What `npm run bench -- …` was asked for. */
export type Wishes = {
  readonly isJson: boolean
  readonly parts: ReadonlySet<Part>
  readonly articles: number
  readonly pages: number
  readonly pairs: number
  readonly visits: number
}

export const usage = `Usage: npm run bench -- [options]

--json              one JSON object on standard output
--only PART,…       of ${parts.join(', ')}
--articles NUMBER   size of the library to build and to read in (1000)
--visits NUMBER     how often it is read in, by readers who had never been there (5)
--pages NUMBER      number of pages to import (100)
--pairs NUMBER      how often each page is opened (7)
`

/** Errors: RangeError for what cannot be asked. */
export function wishesOf(words: readonly string[]): Wishes {
  const { values } = parsed(words)
  const only = values.only?.split(',') ?? parts
  const unknown = only.find((part) => !isPart(part))
  if (unknown !== undefined) throw new RangeError(`--only: expected ${parts.join(', ')}, found "${unknown}"`)
  const numberOf = (name: 'articles' | 'pages' | 'pairs' | 'visits', otherwise: number) => {
    const number = Number(values[name] ?? otherwise)
    if (Number.isInteger(number) && number > 0) return number
    throw new RangeError(`--${name}: expected a whole number above 0, found "${values[name]}"`)
  }
  return {
    isJson: values.json ?? false,
    parts: new Set(only.filter(isPart)),
    articles: numberOf('articles', 1_000),
    visits: numberOf('visits', 5),
    pages: numberOf('pages', 100),
    pairs: numberOf('pairs', 7),
  }
}

function isPart(word: string): word is Part {
  return parts.some((part) => part === word)
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    json: { type: 'boolean' },
    only: text,
    articles: text,
    visits: text,
    pages: text,
    pairs: text,
  } as const
  try {
    return parseArgs({ args: [...words], options })
  } catch (error) {
    throw new RangeError((error as Error).message)
  }
}
