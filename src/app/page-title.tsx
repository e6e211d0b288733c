import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useWords } from '../preferences/interface-language.tsx'
import { isolate } from '../words/isolate.ts'
import { titleOfPage } from './title-of-page.ts'

type Props = {
  readonly title: string
  /** Address the content comes from, if not the page's own. */
  readonly canonical?: string | undefined
}

let lastPath: string | undefined

/**
 * Names the page in the browser's tab and history and puts the focus where reading goes on, which tells a screen reader
 * of the new page: on the headline, or after going back on the link that had led away. Stands in a page once its content
 * does. The first page leaves the focus to the browser.
 */
export function PageTitle({ title, canonical }: Props) {
  const words = useWords()
  const { pathname } = useLocation()
  const isReturn = useNavigationType() === 'POP'

  useEffect(() => {
    document.title = titleOfPage(title, words.product)
    // At the top of every printed sheet but the first (styles/print.css).
    document.documentElement.style.setProperty('--running-head', JSON.stringify(isolate(title)))
  }, [title, words])

  useEffect(() => {
    // A prerendered page has said it already.
    if (!canonical || document.querySelector('link[rel="canonical"]')) return
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: canonical })
    document.head.append(link)
    return () => link.remove()
  }, [canonical])

  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving is a change of path, not of filter or language
  useEffect(() => {
    const before = lastPath
    lastPath = location.pathname
    if (before === undefined || (isReturn && document.activeElement !== document.body)) return
    const isBack = isReturn && before !== lastPath
    const link = isBack && [...document.links].find((link) => link.pathname === before)
    const place = link || document.querySelector<HTMLElement>('main h1')
    place?.focus({ preventScroll: true })
  }, [pathname])
  return null
}
