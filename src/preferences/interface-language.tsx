import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { arabic } from '../words/ar/words.ts'
import type { Catalogue } from '../words/catalogue.ts'
import type { InterfaceLanguage, Words } from '../words/words.ts'
import { usePreferences } from './use-preferences.ts'

/** The words of the language the interface speaks; undefined for Arabic, whose parts come with what shows them. */
const CatalogueContext = createContext<Catalogue | undefined>(undefined)

export function useCatalogue(): Catalogue | undefined {
  return useContext(CatalogueContext)
}

/** The words of the interface in the language it speaks now. */
export function useWords(): Words {
  return useCatalogue()?.words ?? arabic
}

/**
 * Speaks Arabic first, as the prerendered page does, and the reader's language once its words have come.
 * If they cannot come, the page stays as it is.
 */
export function InterfaceLanguageProvider({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences()
  const [catalogue, setCatalogue] = useState<Catalogue>()
  const { lang, dir } = catalogue?.words ?? arabic

  useEffect(() => {
    let isCurrent = true
    catalogueOf(language).then(
      (come) => isCurrent && setCatalogue(come),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [language])

  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = dir
  }, [lang, dir])

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
