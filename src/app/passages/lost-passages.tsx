import { createPortal } from 'react-dom'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { quoteOf } from '../../preferences/passages.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { articleOnPage } from '../../reader/part-on-page.ts'
import { IsolatedText } from '../../ui/isolated-text.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import type { PlacedPassage } from './placed-passages.ts'

type Props = {
  readonly article: Article
  readonly placed: readonly PlacedPassage[]
  readonly onOpen: (id: string) => void
}

/** The passages that a corrected article does not say any more, below its text. */
export function LostPassages({ article, placed, onOpen }: Props) {
  const { lang, dir } = useWords()
  const { lost } = useShelfWords()
  const root = articleOnPage(article)
  const gone = placed.filter(({ stretches }) => stretches.length === 0)
  if (!root || gone.length === 0) return null
  return createPortal(
    <section
      data-interface
      lang={lang}
      dir={dir}
      aria-label={lost.title}
      className="mt-10 border-hairline border-t pt-4 font-sans text-sm"
    >
      <SectionTitle>{lost.title}</SectionTitle>
      <p className="text-quiet">{lost.text}</p>
      <ul>
        {gone.map(({ id, own }) => (
          <li key={id} lang={own.headline.lang} dir={own.headline.dir} className="py-2">
            <button
              type="button"
              onClick={() => onOpen(id)}
              className="cursor-pointer text-start font-text text-base leading-item hover:text-accent"
            >
              <IsolatedText text={quoteOf(own)} />
            </button>
            {own.note && (
              <p dir="auto" className="text-quiet">
                {own.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>,
    root,
  )
}
