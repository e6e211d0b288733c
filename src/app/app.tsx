import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { InterfaceLanguageProvider } from '../preferences/interface-language.tsx'
import { useChosenText } from '../preferences/shown-text.ts'
import { ShownText } from '../ui/shown-text.ts'
import { Frame } from './frame.tsx'
import { Pages } from './pages.tsx'

/** The whole application below a router. */
export function App({ client }: { readonly client: QueryClient }) {
  const shown = useChosenText()
  return (
    <QueryClientProvider client={client}>
      <InterfaceLanguageProvider>
        <ShownText value={shown}>
          <Frame>
            <Pages />
          </Frame>
        </ShownText>
      </InterfaceLanguageProvider>
    </QueryClientProvider>
  )
}
