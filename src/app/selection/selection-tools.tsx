import { useState } from 'react'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { useShareWords } from '../../preferences/use-share-words.ts'
import type { Passage } from '../../reader/passage.ts'
import { LostPassages } from '../passages/lost-passages.tsx'
import { NoteSigns } from '../passages/note-signs.tsx'
import { PassageSheet } from '../passages/passage-sheet.tsx'
import { usePassageActions } from '../passages/use-passage-actions.ts'
import { copyText } from '../tools/copy-text.ts'
import { ShareSheet } from '../tools/share-sheet.tsx'
import { addressOf, quotationFrom } from '../tools/shared-text.ts'
import { type SelectionAction, SelectionBar } from './selection-bar.tsx'

/** What a reader shares, and the text of it that could not be copied. */
type Sharing = { readonly passage: Passage; readonly byHand?: string }

/** All that can be done with a passage of an article. */
export function SelectionTools({ article }: { readonly article: Article }) {
  const { lang } = useWords()
  const told = useShareWords()
  const [sharing, setSharing] = useState<Sharing>()
  const copy = async (passage: Passage, text: string, copied: string) => {
    if (await copyText(text)) return copied
    setSharing({ passage, byHand: text })
    return undefined
  }
  const { own, told: marked, actions: marking } = usePassageActions(article)
  const { placed, open, setOpen } = own
  const actions: readonly SelectionAction[] = [
    ...marking,
    {
      label: told.passage.share,
      onChoose: (passage) => {
        setSharing({ passage })
        return undefined
      },
    },
    {
      label: told.passage.copyQuotation,
      onChoose: (passage) => copy(passage, quotationFrom(article, lang, passage), told.quotationCopied),
    },
    {
      label: told.passage.copyLink,
      onChoose: (passage) => copy(passage, addressOf(article, passage), told.linkCopied),
    },
  ]
  return (
    <>
      <SelectionBar article={article} label={told.passage.label} actions={actions} />
      <NoteSigns article={article} placed={placed} onOpen={setOpen} />
      <LostPassages article={article} placed={placed} onOpen={setOpen} />
      {open && <PassageSheet key={open.id} passage={open} onClose={() => setOpen(undefined)} />}
      <span role="status" className="sr-only">
        {marked}
      </span>
      {sharing && <ShareSheet article={article} {...sharing} onClose={() => setSharing(undefined)} />}
    </>
  )
}
