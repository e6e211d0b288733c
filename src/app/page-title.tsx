import { useEffect } from 'react'
import { useWords } from '../preferences/interface-language.tsx'
import { titleOfPage } from './title-of-page.ts'

/** Names the page in the browser's tab and history. */
export function PageTitle({ title }: { readonly title: string | undefined }) {
  const words = useWords()
  useEffect(() => {
    if (title) document.title = titleOfPage(title, words.product)
  }, [title, words])
  return null
}
