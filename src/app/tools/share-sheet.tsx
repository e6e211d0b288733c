import { useState } from 'react'
import type { Article } from '../../article/article.ts'
import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { useShareWords } from '../../preferences/use-share-words.ts'
import { type Passage, selectedPassage } from '../../reader/passage.ts'
import { quoted } from '../../reader/quotation.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { isolate } from '../../words/isolate.ts'
import { copyText } from './copy-text.ts'
import { addressOf, quotationFrom, quoteFrom } from './shared-text.ts'

type Props = {
  readonly article: Article
  /** What is shared of it; what is selected now where none is given, else the article. */
  readonly passage?: Passage | undefined
  /** A text that could not be copied. */
  readonly byHand?: string | undefined
  readonly onClose: () => void
}

/** Ways to share an article or a passage of it: by another program of the device, as an address, as a quotation. */
export function ShareSheet({ article, passage: given, byHand, onClose }: Props) {
  const { lang, dir } = useWords()
  const printer = usePrinter()
  const told = useShareWords()
  const [passage] = useState(() => given ?? selectedPassage(article))
  const [said, setSaid] = useState(byHand === undefined ? '' : told.copyByHand)
  const [refused, setRefused] = useState(byHand)
  const copy = async (text: string, copied: string) => {
    const isCopied = await copyText(text)
    setRefused(isCopied ? undefined : text)
    setSaid(isCopied ? copied : told.copyByHand)
  }
  const address = addressOf(article, passage)
  const quote = quoted(quoteFrom(article, passage), passage?.[0]?.part.lang ?? article.lang)
  const handOn = async () => {
    try {
      await navigator.share({
        title: article.headline.text,
        ...(passage && { text: quote.split('\n').map(isolate).join('\n') }),
        url: address,
      })
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(told.failed)
    }
  }
  return (
    <Sheet
      title={passage ? told.passage.share : told.title}
      close={told.close}
      lang={lang}
      dir={dir}
      onClose={onClose}
    >
      <blockquote
        lang={article.lang}
        dir={article.dir}
        className="my-5 max-h-60 overflow-y-auto whitespace-pre-line font-text text-ink text-lg"
      >
        {quote}
      </blockquote>
      <p className="flex flex-wrap gap-x-6">
        {'share' in navigator && <TextButton onClick={handOn}>{told.handOn}</TextButton>}
        <TextButton onClick={() => copy(address, told.linkCopied)}>{told.copyLink}</TextButton>
        <TextButton
          onClick={() => copy(quotationFrom(article, { lang, printer }, passage), told.quotationCopied)}
        >
          {told.copyQuotation}
        </TextButton>
      </p>
      <p role="status" className="mt-4 min-h-7 text-quiet">
        {said}
      </p>
      {refused !== undefined && <ByHand text={refused} label={told.quotation} dir={article.dir} />}
    </Sheet>
  )
}

type ByHandProps = { readonly text: string; readonly label: string; readonly dir: 'rtl' | 'ltr' }

/** A text to be copied by hand, selected already. */
function ByHand({ text, label, dir }: ByHandProps) {
  return (
    <textarea
      ref={(area) => area?.select()}
      readOnly
      aria-label={label}
      dir={dir}
      value={text}
      rows={5}
      className="mt-2 w-full border border-hairline bg-paper p-2 text-sm"
    />
  )
}
