import './styles/main.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './app/app.tsx'
import { readEmbedded } from './app/embedded.ts'
import { keepForOffline } from './app/keep-for-offline.ts'
import { onFirstSign } from './app/on-first-sign.ts'
import { preparePage } from './app/pages.tsx'
import { wakeWords } from './preferences/interface-language.tsx'
import { preferences, wakePreferences } from './preferences/preferences-store.ts'
import { askAhead } from './queries/ask-ahead.ts'
import { libraryClient } from './queries/library-queries.ts'
import { readyLibrary } from './queries/load-static-library.ts'

/** The browser program: takes over a prerendered page, or renders one where none was. */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const embedded = readEmbedded(document)
  // A page whose code cannot come is left to its own fallback, which the reader can try again.
  const page = preparePage(location.pathname.slice(import.meta.env.BASE_URL.length - 1))
  const words = wakePreferences().then(() => wakeWords(preferences.get().language))
  await Promise.allSettled([page, words])
  const client = libraryClient(embedded?.data ?? [])
  const app = (
    <StrictMode>
      <BrowserRouter basename={import.meta.env.BASE_URL}>
        <App client={client} />
      </BrowserRouter>
    </StrictMode>
  )
  if (embedded && isSameAddress(embedded.address, location.pathname)) hydrateRoot(root, app)
  else createRoot(root).render(app)
  // The first paint is over: what waited below the first screen is laid out (styles/reading.css).
  setTimeout(() => document.documentElement.setAttribute('data-awake', ''))
  onFirstSign(readyLibrary)
  askAhead(client)
  keepForOffline(embedded?.data.map(([path]) => path) ?? [], client)
}

/** A shell or an error page stands in for many addresses and is rendered anew at each. */
function isSameAddress(address: string, pathname: string): boolean {
  const bare = (path: string) => decodeURI(path).replace(/\/(index\.html)?$/, '')
  return bare(address) === bare(pathname)
}

void start()
