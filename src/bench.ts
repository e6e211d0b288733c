import { availableParallelism, loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { browserArguments, findBrowser } from '../e2e/find-browser.ts'
import type { Article } from './article/article.ts'
import { comparePages } from './benchmark/compare-pages.ts'
import type { Figures } from './benchmark/figures.ts'
import { choicesOf, knownLibrary } from './benchmark/known-library.ts'
import { measureBuild, measureImport, measureRebuild } from './benchmark/measure-build.ts'
import { measureFilter } from './benchmark/measure-filter.ts'
import { measureInteraction } from './benchmark/measure-interaction.ts'
import { measurePagefind } from './benchmark/measure-pagefind.ts'
import { measureSearch } from './benchmark/measure-search.ts'
import { once, runParts } from './benchmark/run-parts.ts'
import { queriesOfVisits } from './benchmark/search-queries.ts'
import { serveOverHttp2 } from './benchmark/serve-http2.ts'
import { serveSite } from './benchmark/serve-site.ts'
import { tableOf } from './benchmark/table.ts'
import { type Part, parts, usage, type Wishes, wishesOf } from './benchmark/wishes.ts'
import { makeWorkbench } from './benchmark/workbench.ts'
import { readLibrary } from './disk/read-library.ts'

/** The benchmark's program. Figures go to standard output, progress to standard error. */

const sampleLibrary = 'public/library'
const say = (line: string) => console.error(line)

try {
  await bench(wishesOf(process.argv.slice(2)))
} catch (error) {
  process.exitCode = error instanceof RangeError ? 2 : 1
  console.error(error instanceof RangeError ? `bench: ${error.message}\n\n${usage}` : error)
}

async function bench(wishes: Wishes): Promise<void> {
  const load = loadavg()[0] ?? 0
  if (load > availableParallelism() / 2) say(`warning: the machine is busy (load ${load.toFixed(1)})`)
  const opened: (() => unknown)[] = []
  try {
    const measures = measuresOf(wishes, opened)
    const wanted = parts.filter((part) => wishes.parts.has(part))
    const figures = await runParts(
      wanted.map((part) => [part, measures[part]]),
      say,
    )
    console.log(wishes.isJson ? JSON.stringify(figures) : tableOf(figures))
    if (figures.failures) process.exitCode = 1
  } finally {
    for (const close of opened.reverse()) await close()
  }
}

/** How each part is measured. What several parts need is made once; how it is put away again is added to `opened`. */
function measuresOf(
  { articles, pages, pairs, visits }: Wishes,
  opened: (() => unknown)[],
): Readonly<Record<Part, () => Promise<Figures>>> {
  const workbench = makeWorkbench()
  opened.push(workbench.remove)
  const library = join(workbench.folder, 'measured-library')
  const browser = once(async () => {
    const started = await startBrowser()
    opened.push(() => started.close())
    return started
  })
  const build = once(() => {
    say(`generating ${articles} articles and building their site`)
    return measureBuild(workbench, library, articles)
  })
  const origin = once(async () => {
    await build()
    const site = await serveSite(workbench.folder)
    opened.push(site.stop)
    const overHttp2 = await serveOverHttp2(site)
    opened.push(overHttp2.stop)
    return overHttp2.origin
  })
  const choices = once(async () => {
    say('looking for names to narrow by')
    return choicesOf(knownLibrary({ articles }), visits)
  })
  return {
    paint: async () => {
      await workbench.build(resolve(sampleLibrary))
      const shown = samples(readLibrary(sampleLibrary).articles)
      return comparePages({ browser: await browser(), site: workbench.folder, articles: shown, pairs, say })
    },
    import: async () => ({ import: await measureImport(pages) }),
    build: async () => ({ build: await build() }),
    filter: async () => ({
      filter: { articles, ...(await measureFilter(await browser(), await origin(), await choices(), say)) },
    }),
    search: async () => ({
      search: {
        articles,
        ...(await measureSearch(await browser(), await origin(), queriesOfVisits(visits), say)),
      },
    }),
    interaction: async () => ({
      interaction: {
        articles,
        ...(await measureInteraction(await browser(), await origin(), (await choices()).both, say)),
      },
    }),
    pagefind: async () => ({
      pagefind: await measurePagefind({ browser: await browser(), articles, visits, say }),
    }),
    rebuild: async () => {
      await build()
      return { rebuild: await measureRebuild(workbench, library, articles) }
    },
  }
}

async function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env)
  if (!executablePath) throw new Error('no browser found: set CHROMIUM_PATH to a Chromium')
  return chromium.launch({ executablePath, args: [...browserArguments()] })
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
