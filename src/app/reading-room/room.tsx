import { useEffect, useLayoutEffect, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useFilter } from '../../navigation/use-filter.ts'
import { turned } from '../../preferences/turned.ts'
import { useKept } from '../../preferences/use-kept.ts'
import { walkOn } from '../../reader/walk-mentions.ts'
import type { Direction } from '../../text/direction.ts'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { AtTheEnd } from './at-the-end.tsx'
import type { Command } from './command.ts'
import { focusWhereOneReads } from './place-in-text.ts'
import { NoWayOn } from './no-way-on.tsx'
import { ProgressLine } from './progress-line.tsx'
import { ResumeOffer } from './resume-offer.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'
import { directionOf } from './turn.ts'
import { useEscapeBringsBack } from './use-escape-brings-back.ts'
import { readingBefore, useKeptReading } from './use-kept-reading.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { useSwipe } from './use-swipe.ts'
import { useWayOn } from './use-way-on.ts'
import { WholeAgain } from './whole-again.tsx'

export { turn } from './turn.ts'

// The first choice of a name waits for its list alone, not for the steps through its mentions.
void import('../../reader/mention-steps.tsx').catch(() => {})

type Props = {
  readonly article: Article
  /** The direction the article has now. */
  readonly dir: Direction
  readonly onDir: (dir: Direction) => void
  /** Whether nothing but the text is shown. */
  readonly isAlone: boolean
  readonly onAlone: (isAlone: boolean) => void
}

/** All that goes with reading an article: how far one is, where one was, and what keys and fingers do. */
export function ReadingRoom(props: Props) {
  return (
    <ErrorBoundary fallback={null}>
      <Room {...props} />
    </ErrorBoundary>
  )
}

/** What stands where the text ends. */
export function EndOfArticle(props: Pick<Props, 'article' | 'dir'>) {
  return (
    <ErrorBoundary fallback={null}>
      <AtTheEnd {...props} />
    </ErrorBoundary>
  )
}

function Room({ article, dir, onDir, isAlone, onAlone }: Props) {
  const { filter } = useFilter()
  const [before] = useState(() => readingBefore(article))
  const [isListed, setListed] = useState(false)
  const { goOn, end } = useWayOn(article)
  const whole = () => onAlone(false)
  const obey = (command: Command) => {
    if (command === 'list') setListed(true)
    else if (command === 'alone') onAlone(!isAlone)
    else if (command === 'next') walkOn(filter.all, 1)
    else if (command === 'previous') walkOn(filter.all, -1)
    else goOn(command)
  }
  useKeptReading(article, before)
  useTurned(article, onDir)
  useShortcuts(dir, obey)
  useSwipe(dir, goOn)
  useEscapeBringsBack(isAlone, whole)
  useFocusInText(article, isAlone)
  return (
    <>
      <ProgressLine dir={dir} />
      <ResumeOffer article={article} before={before} />
      <NoWayOn reason={end} />
      {isAlone && <WholeAgain article={article} onWhole={whole} />}
      {isListed && <ShortcutsSheet dir={dir} onClose={() => setListed(false)} />}
    </>
  )
}

/** Before the first paint where it can be: the direction an article was given stands in no prerendered page. */
function useTurned(article: Article, onDir: (dir: Direction) => void): void {
  const kept = useKept(turned)
  useLayoutEffect(() => onDir(directionOf(article, kept)), [article, kept, onDir])
}

/** A focus on what is gone from around the text comes to where one reads. */
function useFocusInText(article: Article, isAlone: boolean): void {
  useEffect(() => {
    const focused = document.activeElement
    if (!isAlone || !focused || focused === document.body || focused.getClientRects().length > 0) return
    focusWhereOneReads(article)
  }, [article, isAlone])
}
