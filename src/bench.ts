import { availableParallelism, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/find-browser.ts'
import type { Article } from './article/article.ts'
import { comparePages } from './benchmark/compare-pages.ts'
import { type Figures, tableOf } from './benchmark/figures.ts'
import { measureBuild, measureImport } from './benchmark/measure-build.ts'
import { makeWorkbench, type Workbench } from './benchmark/workbench.ts'
import { readLibrary } from './disk/read-library.ts'

/** The benchmark's program. Figures go to standard output, progress to standard error. */
const usage = `Usage: npm run bench -- [options]

--json              one JSON object on standard output
--only PART,…       of paint, import, build
--articles NUMBER   size of the library to build (1000)
--pages NUMBER      number of pages to import (100)
--pairs NUMBER      how often each page is opened (7)
`

const sampleLibrary = 'public/library'
const parts = ['paint', 'import', 'build'] as const

type Wishes = {
  readonly isJson: boolean
  readonly parts: ReadonlySet<string>
  readonly articles: number
  readonly pages: number
  readonly pairs: number
}

try {
  await bench(wishesOf(process.argv.slice(2)))
} catch (error) {
  process.exitCode = error instanceof RangeError ? 2 : 1
  console.error(error instanceof RangeError ? `bench: ${error.message}\n\n${usage}` : error)
}

async function bench(wishes: Wishes): Promise<void> {
  const load = loadavg()[0] ?? 0
  if (load > availableParallelism() / 2)
    console.error(`warning: the machine is busy (load ${load.toFixed(1)})`)
  const workbench = makeWorkbench()
  try {
    const figures: Figures = {
      ...(wishes.parts.has('paint') && (await measurePages(workbench, wishes.pairs))),
      ...(wishes.parts.has('import') && { import: await measureImport(wishes.pages) }),
      ...(wishes.parts.has('build') && { build: await measureBuild(workbench, wishes.articles) }),
    }
    console.log(wishes.isJson ? JSON.stringify(figures) : tableOf(figures))
  } finally {
    workbench.remove()
  }
}

async function measurePages(workbench: Workbench, pairs: number): ReturnType<typeof comparePages> {
  await workbench.build(resolve(sampleLibrary))
  const { articles } = readLibrary(sampleLibrary)
  const executablePath = findBrowser(process.env)
  if (!executablePath) throw new Error('no browser found: set CHROMIUM_PATH to a Chromium')
  const browser = await chromium.launch({ executablePath, args: [...browserArguments()] })
  try {
    const say = (line: string) => console.error(line)
    return await comparePages({ browser, site: workbench.folder, articles: samples(articles), pairs, say })
  } finally {
    await browser.close()
  }
}

/** The longest Arabic article with a picture, and the longest without one. */
function samples(articles: readonly Article[]): readonly Article[] {
  const arabic = articles
    .filter(({ lang }) => lang === 'ar')
    .sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  const isPictured = ({ figure, body }: Article) =>
    figure?.src !== undefined || body.some(({ kind }) => kind === 'figure')
  return [arabic.find(({ figure }) => figure?.src), arabic.find((article) => !isPictured(article))].filter(
    (article) => article !== undefined,
  )
}

/** Errors: RangeError for what cannot be asked. */
function wishesOf(words: readonly string[]): Wishes {
  const { values } = parsed(words)
  const only = values.only?.split(',') ?? parts
  const unknown = only.find((part) => !parts.some((known) => known === part))
  if (unknown !== undefined) throw new RangeError(`--only: expected ${parts.join(', ')}, found "${unknown}"`)
  const numberOf = (name: 'articles' | 'pages' | 'pairs', otherwise: number) => {
    const number = Number(values[name] ?? otherwise)
    if (Number.isInteger(number) && number > 0) return number
    throw new RangeError(`--${name}: expected a whole number above 0, found "${values[name]}"`)
  }
  return {
    isJson: values.json ?? false,
    parts: new Set(only),
    articles: numberOf('articles', 1_000),
    pages: numberOf('pages', 100),
    pairs: numberOf('pairs', 7),
  }
}

function parsed(words: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { json: { type: 'boolean' }, only: text, articles: text, pages: text, pairs: text } as const
  try {
    return parseArgs({ args: [...words], options })
  } catch (error) {
    throw new RangeError((error as Error).message)
  }
}
