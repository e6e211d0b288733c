import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useWords } from '../preferences/interface-language.tsx'
import { titleOfPage } from './title-of-page.ts'

/**
 * Names the page in the browser's tab and history and, where a link led to it, puts the focus on its headline.
 * Stands in a page once its content does. Going back and the first page leave the focus to the browser.
 */
export function PageTitle({ title }: { readonly title: string }) {
  const words = useWords()
  const { key, pathname } = useLocation()
  const isNewPage = useNavigationType() !== 'POP' && key !== 'default'

  useEffect(() => {
    document.title = titleOfPage(title, words.product)
  }, [title, words])

  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving is a change of path, not of filter or language
  useEffect(() => {
    if (isNewPage) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [pathname])
  return null
}
