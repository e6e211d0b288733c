import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../../preferences/interface-language.tsx'
import { passages, quoteOf } from '../../preferences/passages.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { IsolatedText } from '../../ui/isolated-text.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ConfirmedButton } from '../shelf/confirmed-button.tsx'
import { copyText } from '../tools/copy-text.ts'
import type { PlacedPassage } from './placed-passages.ts'
import { useNote } from './use-note.ts'

type Props = { readonly passage: PlacedPassage; readonly onClose: () => void }

/** A passage a reader marked: its words, the note to it, and the ways to copy and remove it. */
export function PassageSheet({ passage: { id, own }, onClose }: Props) {
  const { lang, dir } = useWords()
  const { sheet, passages: passageWords } = useShelfWords()
  const [note, setNote] = useNote(id)
  const [told, setTold] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const label = useId()
  // The sheet has opened by then, and taken the focus to its first button.
  useEffect(() => field.current?.focus(), [])
  const copy = async () => {
    const isCopied = await copyText([quoteOf(own), note.trim()].filter(Boolean).join('\n\n'))
    setTold(isCopied ? sheet.copied : sheet.notCopied)
  }
  const remove = () => {
    passages.remove(id)
    onClose()
  }
  return (
    <Sheet title={sheet.title} lang={lang} dir={dir} close={sheet.close} onClose={onClose}>
      <blockquote
        lang={own.headline.lang}
        dir={own.headline.dir}
        className="mt-4 max-h-60 overflow-y-auto border-pencil border-s-2 ps-4 font-text leading-sentence"
      >
        {own.anchors.map(({ block, item, start, quote }) => (
          <p key={`${block} ${item} ${start}`}>
            <IsolatedText text={quote} />
          </p>
        ))}
      </blockquote>
      <label htmlFor={label} className="mt-5 block text-quiet text-sm">
        {sheet.note}
      </label>
      <textarea
        ref={field}
        id={label}
        dir="auto"
        rows={5}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        className="mt-1 block w-full resize-y border border-hairline bg-paper px-3 py-2 font-text text-base text-ink leading-sentence"
      />
      <div className="mt-3 flex flex-wrap items-baseline gap-x-5 text-sm">
        <TextButton onClick={() => void copy()}>{sheet.copy}</TextButton>
        <ConfirmedButton
          label={sheet.remove}
          question={note.trim() === '' ? undefined : passageWords.clearing(1)}
          onConfirm={remove}
        />
        <span role="status" className="text-quiet">
          {told}
        </span>
      </div>
    </Sheet>
  )
}
