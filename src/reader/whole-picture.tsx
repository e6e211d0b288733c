import { useEffect, useRef, useState } from 'react'
import type { Article, Figure } from '../article/article.ts'
import { fileAddress } from '../library/site-data.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { usePictureWords } from '../preferences/use-picture-words.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  readonly article: Article
  /** Address of the picture that was asked for. */
  readonly address: string
  readonly onClose: () => void
}

type Shown = Figure & { readonly address: string; readonly lang: string; readonly dir: Article['dir'] }

/** A picture as large as the window lets it be, with its caption; and the way to the article's others. */
export function WholePicture({ article, address, onClose }: Props) {
  const { lang, dir, filter } = useWords()
  const told = usePictureWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const pictures = picturesOf(article)
  const [index, setIndex] = useState(() => pictures.findIndex((picture) => address.endsWith(picture.address)))
  const picture = pictures[index]
  useEffect(() => dialog.current?.showModal(), [])
  if (!picture) return null
  const go = (step: number) => setIndex((index + step + pictures.length) % pictures.length)
  return (
    <dialog
      ref={dialog}
      data-interface
      lang={lang}
      dir={dir}
      aria-label={told.title}
      onClose={onClose}
      onClick={({ target }) => (target as Element).closest('button, figcaption') || dialog.current?.close()}
      onKeyDown={(event) => {
        // What the keys do on the page behind waits.
        event.stopPropagation()
        const step = stepOf(event.key, dir)
        if (step && pictures.length > 1) go(step)
      }}
      className="m-0 size-full max-h-none max-w-none bg-paper text-ink open:flex open:flex-col"
    >
      <div className="flex items-baseline gap-x-5 px-5 py-2 font-sans text-base">
        {pictures.length > 1 && (
          <>
            <TextButton onClick={() => go(-1)}>{told.previous}</TextButton>
            <TextButton onClick={() => go(1)}>{told.next}</TextButton>
            <span role="status" className="text-quiet text-sm">
              {filter.mentionPosition(index + 1, pictures.length)}
            </span>
          </>
        )}
        <TextButton className="ms-auto" onClick={() => dialog.current?.close()}>
          {told.close}
        </TextButton>
      </div>
      <figure lang={picture.lang} dir={picture.dir} className="flex min-h-0 grow flex-col">
        <img
          key={picture.address}
          src={picture.address}
          alt={picture.alt ?? ''}
          className="min-h-0 w-full grow object-contain"
        />
        {(picture.caption || picture.credit) && (
          <figcaption className="mx-auto max-h-[30dvh] max-w-prose overflow-y-auto px-5 py-3 font-sans text-note text-quiet">
            {picture.caption && <IsolatedText text={picture.caption.text} lang={picture.lang} />}
            {picture.credit && <span className="ms-2">({picture.credit})</span>}
          </figcaption>
        )}
      </figure>
    </dialog>
  )
}

/** The pictures of an article that lie in the library, in reading order. */
function picturesOf({ figure, body, lang, dir }: Article): readonly Shown[] {
  const blocks = body.flatMap((block) => (block.kind === 'figure' ? [block] : []))
  return [...(figure ? [figure] : []), ...blocks].flatMap(
    (picture: Figure & { lang?: string; dir?: Shown['dir'] }) =>
      picture.src && !/^https?:/.test(picture.src)
        ? [
            {
              ...picture,
              address: fileAddress(import.meta.env.BASE_URL, `library/${picture.src}`),
              lang: picture.lang ?? lang,
              dir: picture.dir ?? dir,
            },
          ]
        : [],
  )
}

/** Where an arrow key leads: onward is where the reader's lines go. */
function stepOf(key: string, dir: 'rtl' | 'ltr'): number {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return 0
  return (key === 'ArrowLeft') === (dir === 'rtl') ? 1 : -1
}
