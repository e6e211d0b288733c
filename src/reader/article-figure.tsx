import type { Figure } from '../article/article.ts'
import { fileAddress } from '../library/site-data.ts'
import { useWords } from '../preferences/interface-language.tsx'
import type { Direction } from '../text/direction.ts'
import { MarkedText } from './marked-text.tsx'

type Props = {
  readonly figure: Figure
  /** Language of its caption. */
  readonly lang: string
  readonly foreign?: { readonly lang: string | undefined; readonly dir: Direction | undefined }
  /** Whether it stands where the page opens, and should come at once. */
  readonly isFirst?: boolean
}

/** A picture with caption and credit, which leads to itself in all its size. A picture of another site is linked and never loaded. */
export function ArticleFigure({ figure, lang, foreign, isFirst = false }: Props) {
  const words = useWords()
  const { src, alt, caption, credit, width, height } = figure
  const isElsewhere = src !== undefined && /^https?:/.test(src)
  if (!src && !caption) return null
  const address = fileAddress(import.meta.env.BASE_URL, `library/${src}`)
  return (
    <figure {...foreign}>
      {src && !isElsewhere && (
        <a href={address} data-picture title={words.article.wholePicture} className="block">
          <img
            src={address}
            alt={alt ?? ''}
            width={width}
            height={height}
            loading={isFirst ? 'eager' : 'lazy'}
            fetchPriority={isFirst ? 'high' : 'auto'}
            decoding={isFirst ? 'sync' : 'async'}
            className="h-auto w-full"
          />
        </a>
      )}
      {(caption || credit || isElsewhere) && (
        <figcaption className="mt-2 font-sans text-note text-quiet">
          {caption && <MarkedText {...caption} lang={lang} />}
          {credit && (
            <>
              {' '}
              <span className="inline-block">({credit})</span>
            </>
          )}
          {isElsewhere && (
            <a href={src} rel="external noopener noreferrer" className="ms-1 text-accent hover:underline">
              {words.article.pictureElsewhere}
            </a>
          )}
        </figcaption>
      )}
    </figure>
  )
}
