import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { arabic } from '../words/ar.ts'
import type { InterfaceLanguage, Words } from '../words/words.ts'
import { keepPreferences, readPreferences } from './stored-preferences.ts'

type Speaking = { readonly words: Words; readonly speak: (language: InterfaceLanguage) => void }

const SpeakingContext = createContext<Speaking>({ words: arabic, speak: () => {} })

/** The words of the interface in the language it speaks now. */
export function useWords(): Words {
  return useContext(SpeakingContext).words
}

/** Changes the interface's language and keeps the choice. */
export function useSpeak(): Speaking['speak'] {
  return useContext(SpeakingContext).speak
}

/**
 * Speaks Arabic first, as the prerendered page does, and the reader's language once its words have come.
 * If they cannot come, the page stays as it is.
 */
export function InterfaceLanguageProvider({ children }: { readonly children: ReactNode }) {
  const [words, setWords] = useState<Words>(arabic)

  useEffect(() => {
    const { language } = readPreferences()
    if (language && language !== 'ar') wordsOf(language).then(setWords, () => {})
  }, [])

  useEffect(() => {
    document.documentElement.lang = words.lang
    document.documentElement.dir = words.dir
  }, [words])

  const speak = (language: InterfaceLanguage) => {
    wordsOf(language).then(
      (chosen) => {
        setWords(chosen)
        keepPreferences({ language })
      },
      () => {},
    )
  }
  return <SpeakingContext value={{ words, speak }}>{children}</SpeakingContext>
}

async function wordsOf(language: InterfaceLanguage): Promise<Words> {
  return language === 'en' ? (await import('../words/en.ts')).english : arabic
}
