import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { matchPath, Route, Routes } from 'react-router'
import { frontPath, importPath, keptPath, namesPath, searchPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { PaperLines } from '../ui/paper-lines.tsx'
import { ArticlePage } from './article-page.tsx'

const articleAddress = '/articles/:id'

/** Pages that come when they are opened; an article, where most readers arrive, is always at hand. */
const laterPages: Readonly<Record<string, LaterPage>> = {
  [frontPath]: laterPage(async () => (await import('./front-page.tsx')).FrontPage),
  '/entities/:id': laterPage(async () => (await import('./entity-page.tsx')).EntityPage),
  [namesPath]: laterPage(async () => (await import('./names-page.tsx')).NamesPage),
  [searchPath]: laterPage(async () => (await import('./search-page.tsx')).SearchPage),
  [keptPath]: laterPage(async () => (await import('./shelf/kept-page.tsx')).KeptPage),
  [importPath]: laterPage(async () => (await import('./import-page.tsx')).ImportPage),
}

const notFound = laterPage(async () => (await import('./not-found-page.tsx')).NotFoundPage)

type LaterPage = {
  readonly load: () => Promise<ComponentType>
  readonly Lazy: LazyExoticComponent<ComponentType>
  loaded?: ComponentType
}

function laterPage(load: () => Promise<ComponentType>): LaterPage {
  return { load, Lazy: lazy(async () => ({ default: await load() })) }
}

/** Loads what the page at a path below the base needs, so that its first render is whole. */
export async function preparePage(pathname: string): Promise<void> {
  if (matchPath(articleAddress, pathname)) return
  const found = Object.entries(laterPages).find(([path]) => matchPath(path, pathname))
  const page = found?.[1] ?? notFound
  page.loaded = await page.load()
}

/** The routes of the site. */
export function Pages() {
  return (
    <Routes>
      <Route path={articleAddress} element={<ArticlePage />} />
      {Object.entries(laterPages).map(([path, page]) => (
        <Route key={path} path={path} element={<Later page={page} />} />
      ))}
      <Route path="*" element={<Later page={notFound} />} />
    </Routes>
  )
}

function Later({ page }: { readonly page: LaterPage }) {
  const words = useWords()
  if (page.loaded) return <page.loaded />
  return (
    <Suspense
      fallback={
        <main id="text">
          <PaperLines label={words.states.loading} />
        </main>
      }
    >
      <page.Lazy />
    </Suspense>
  )
}
