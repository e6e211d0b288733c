import { useState } from 'react'
import type { Article } from '../../article/article.ts'
import type { Reading } from '../../preferences/readings.ts'
import { useReaderWords } from '../../preferences/use-reader-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { goToPlace } from './place-in-text.ts'
import { isWorthResuming } from './share-read.ts'
import { useIsNewVisit } from './use-is-new-visit.ts'

type Props = { readonly article: Article; readonly before: Reading | undefined }

/** Offers to go on where the article was left, in the gap above the text, so that nothing moves for it. */
export function ResumeOffer({ article, before }: Props) {
  const told = useReaderWords()
  const isNew = useIsNewVisit()
  const [isTaken, setTaken] = useState(false)
  if (!before || isTaken || !isNew || !isWorthResuming(before.share)) return null
  const goOn = () => {
    goToPlace(article, before)
    setTaken(true)
  }
  return (
    <TextButton onClick={goOn} className="absolute start-0 top-full">
      {told.resume}
    </TextButton>
  )
}
