import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { libraryClient } from '../queries/library-queries.ts'
import { App } from './app.tsx'
import type { Embedded } from './embedded.ts'
import { preparePage } from './pages.tsx'
import { WithoutScripts } from './without-scripts.tsx'

/**
 * Renders the page at an address to HTML, with the data it needs at hand.
 *
 * Why renderToString: streaming moves large parts into hidden elements and inline scripts, which a page
 * without JavaScript and a strict policy cannot use.
 */
export async function renderPage(pathname: string, data: Embedded['data']): Promise<string> {
  await preparePage(pathname)
  const client = libraryClient(data)
  const html = renderAt(pathname, <App client={client} />)
  // What a query waits with before it is forgotten would keep the builder from ending, and all pages in its memory.
  client.clear()
  return html
}

/** What the shell shows where scripts are off. */
export async function renderWithoutScripts(): Promise<string> {
  const { englishPages } = await import('../words/en/page-words.ts')
  return `<noscript>${renderAt('/', <WithoutScripts english={englishPages.withoutScripts} />)}</noscript>`
}

function renderAt(pathname: string, page: ReactNode): string {
  return renderToString(
    <StrictMode>
      <StaticRouter
        basename={import.meta.env.BASE_URL}
        location={import.meta.env.BASE_URL.replace(/\/$/, '') + pathname}
      >
        {page}
      </StaticRouter>
    </StrictMode>,
  )
}
