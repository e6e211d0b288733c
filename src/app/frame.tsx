import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { PlaceLink } from '../navigation/page-link.tsx'
import { frontPath, keptPath, namesPath, searchPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { ErrorBoundary } from '../ui/error-boundary.tsx'
import { Notice } from '../ui/notice.tsx'
import { SettingsButton } from './settings/settings-button.tsx'
import { StorageNotice } from './storage-notice.tsx'

/** What stands around every page: the product's name, the way through the site, and the colophon. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const words = useWords()
  const { pathname } = useLocation()
  useArrival(pathname)
  const crashed = (
    <main id="text">
      <Notice {...words.states.crashed} titleAs="h1" />
    </main>
  )
  return (
    <div className="mx-auto flex min-h-dvh max-w-page flex-col px-5 sm:px-8">
      <SkipLink to="text">{words.skipToText}</SkipLink>
      {pathname.startsWith('/articles/') && <SkipLink to="headlines">{words.related.title}</SkipLink>}
      <FrameHeader />
      <OfflineBar />
      <StorageNotice />
      <div className="grow pt-8 pb-16">
        <ErrorBoundary fallback={crashed} resetKey={pathname}>
          {children}
        </ErrorBoundary>
      </div>
      <footer data-frame className="border-hairline border-t py-6 text-quiet text-sm">
        {words.colophon}
      </footer>
    </div>
  )
}

/** A way past what stands before a part of the page, seen while it has the focus. */
function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a
      href={`#${to}`}
      className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:px-4 focus:py-2 focus:text-accent focus:-outline-offset-2"
    >
      {children}
    </a>
  )
}

function FrameHeader() {
  const words = useWords()
  const { navigation } = words
  const places = [
    [frontPath, navigation.front],
    [namesPath, navigation.names],
    [searchPath, navigation.search],
    [keptPath, navigation.kept],
  ] as const
  return (
    <header
      data-frame
      className="-mx-5 flex flex-wrap items-center gap-x-2 border-hairline border-b px-5 py-1.5 max-[22.5rem]:gap-x-1 sm:-mx-8 sm:gap-x-4 sm:px-8"
    >
      <PlaceLink
        to={frontPath}
        lang="ar"
        className="me-auto font-kufi text-[1.75rem] text-accent leading-[1.7]"
      >
        {words.product}
      </PlaceLink>
      <nav
        aria-label={navigation.label}
        className="flex flex-wrap gap-x-3 text-base max-[22.5rem]:gap-x-1.5 max-[22.5rem]:text-sm sm:gap-x-5"
      >
        {places.map(([path, name]) => (
          <PlaceLink
            key={path}
            to={path}
            className="py-1.5 text-quiet hover:text-accent aria-[current=page]:text-ink"
          >
            {name}
          </PlaceLink>
        ))}
      </nav>
      <SettingsButton />
    </header>
  )
}

function OfflineBar() {
  const words = useWords()
  const isOnline = useSyncExternalStore(
    subscribeToConnection,
    () => navigator.onLine,
    () => true,
  )
  return (
    <div
      role="status"
      data-interface
      className={isOnline ? 'sr-only' : 'border-hairline border-b py-2 text-quiet text-sm'}
    >
      {isOnline ? '' : words.states.offlineBar}
    </div>
  )
}

function subscribeToConnection(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}

/** A new page begins at its top; going back leaves the place to the browser. */
function useArrival(pathname: string): void {
  const type = useNavigationType()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname && type !== 'POP') window.scrollTo(0, 0)
    last.current = pathname
  }, [pathname, type])
}
