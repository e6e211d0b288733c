import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useSyncExternalStore,
} from 'react'
import { arabic } from '../words/ar/words.ts'
import type { Catalogue } from '../words/catalogue.ts'
import type { InterfaceLanguage, Words } from '../words/words.ts'
import { observed } from './observed.ts'
import { usePreferences } from './use-preferences.ts'

/** The words of the language the interface speaks; undefined for Arabic, whose parts come with what shows them. */
const CatalogueContext = createContext<Catalogue | undefined>(undefined)

/** The words that have come for the reader. */
const come = observed<Catalogue | undefined>(undefined)
let asked: InterfaceLanguage = 'ar'

export function useCatalogue(): Catalogue | undefined {
  return useContext(CatalogueContext)
}

/** The words of the interface in the language it speaks now. */
export function useWords(): Words {
  return useCatalogue()?.words ?? arabic
}

/** Fetches the words of a language; if they cannot come, the interface goes on in those it has. */
export async function wakeWords(language: InterfaceLanguage): Promise<void> {
  asked = language
  const catalogue = await catalogueOf(language).catch(come.get)
  if (asked === language) come.set(catalogue)
}

/**
 * Speaks Arabic first, as the prerendered page does, and the reader's language once its words have come; the page's
 * own words are unseen meanwhile (publishing/before-paint.ts).
 */
export function InterfaceLanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences()
  const catalogue = useSyncExternalStore(come.onChange, come.get, () => undefined)
  const { lang, dir } = catalogue?.words ?? arabic

  useEffect(() => {
    if (asked !== language) void wakeWords(language)
  }, [language])

  useLayoutEffect(() => {
    // A page just taken over is about to speak the words that have come.
    if (catalogue !== come.get()) return
    const root = document.documentElement
    root.lang = lang
    root.dir = dir
    root.removeAttribute('data-wordless')
  }, [catalogue, lang, dir])

  return <CatalogueContext value={catalogue}>{children}</CatalogueContext>
}

async function catalogueOf(language: InterfaceLanguage): Promise<Catalogue | undefined> {
  switch (language) {
    case 'ar':
      return undefined
    case 'fa':
      return (await import('../words/fa/catalogue.ts')).persianCatalogue
    case 'he':
      return (await import('../words/he/catalogue.ts')).hebrewCatalogue
    case 'ur':
      return (await import('../words/ur/catalogue.ts')).urduCatalogue
    case 'en':
      return (await import('../words/en/catalogue.ts')).englishCatalogue
  }
}
