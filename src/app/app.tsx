import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { InterfaceLanguageProvider } from '../preferences/interface-language.tsx'
import { Frame } from './frame.tsx'
import { Pages } from './pages.tsx'

/** The whole application below a router. */
export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <InterfaceLanguageProvider>
        <Frame>
          <Pages />
        </Frame>
      </InterfaceLanguageProvider>
    </QueryClientProvider>
  )
}
