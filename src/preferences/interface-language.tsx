import { createContext, type ReactNode, useContext, useLayoutEffect, useSyncExternalStore } from 'react'
import { arabic } from '../words/ar/words.ts'
import type { Catalogue } from '../words/catalogue.ts'
import type { Printer } from '../words/printer.ts'
import type { Words } from '../words/words.ts'
import { speech, usualSpeech } from './speech.ts'

const SpeechContext = createContext(usualSpeech)

/** The words of the language the interface speaks; undefined for Arabic, whose parts come with what shows it. */
export function useCatalogue(): Catalogue | undefined {
  return useContext(SpeechContext).catalogue
}

/** The words of the interface in the language it speaks now. */
export function useWords(): Words {
  return useCatalogue()?.words ?? arabic
}

/** Writes numbers and days as the reader chose; as the page is prerendered until that has come. */
export function usePrinter(): Printer {
  return useContext(SpeechContext).printer
}

/**
 * Speaks Arabic first, as the prerendered page does, and as the reader chose once that has come; the page's own words
 * are unseen meanwhile where they are another language's (publishing/before-paint.ts).
 */
export function InterfaceLanguageProvider({ children }: { readonly children: ReactNode }) {
  const spoken = useSyncExternalStore(speech.onChange, speech.get, () => usualSpeech)
  const { lang, dir } = spoken.catalogue?.words ?? arabic

  useLayoutEffect(() => {
    // A page just taken over is about to speak the words that have come.
    if (spoken !== speech.get()) return
    const root = document.documentElement
    root.lang = lang
    root.dir = dir
    root.removeAttribute('data-wordless')
  }, [spoken, lang, dir])

  return <SpeechContext value={spoken}>{children}</SpeechContext>
}
