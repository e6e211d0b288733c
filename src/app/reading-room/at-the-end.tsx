import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../article/article.ts'
import type { HeadlineLine } from '../../library/headline.ts'
import { HeadlineLink } from '../../navigation/headline-link.tsx'
import { useFilter } from '../../navigation/use-filter.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { useReaderWords } from '../../preferences/use-reader-words.ts'
import { neighboursQuery } from '../../queries/neighbours.ts'
import type { Direction } from '../../text/direction.ts'
import { IsolatedText } from '../../ui/isolated-text.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useIsNear } from '../../ui/use-is-near.ts'
import { onFirstSign } from '../on-first-sign.ts'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'

type Props = { readonly article: Article; readonly dir: Direction }

/** Where the text ends: the articles on both sides of it in its list, asked for as they come near, and the keys' list. */
export function AtTheEnd({ article, dir }: Props) {
  const words = useWords()
  const told = useReaderWords()
  const { filter } = useFilter()
  const box = useRef<HTMLDivElement>(null)
  const isWanted = useHasMoved()
  const isNear = useIsNear(box)
  const [isListed, setListed] = useState(false)
  const { data } = useQuery({ ...neighboursQuery(article, filter), enabled: isWanted && isNear })
  return (
    <div ref={box} data-interface lang={words.lang} className="mt-10 min-h-7 font-sans text-base">
      {(data?.newer || data?.older) && (
        <nav
          aria-label={told.neighbours.label}
          className="grid gap-x-8 gap-y-4 border-hairline max-wide:border-t max-wide:pt-5 sm:grid-cols-2"
        >
          <Neighbour label={told.neighbours.newer} headline={data.newer} />
          <Neighbour label={told.neighbours.older} headline={data.older} />
        </nav>
      )}
      <div dir={words.dir} className="mt-5 hidden text-sm pointer-fine:block">
        <TextButton aria-haspopup="dialog" onClick={() => setListed(true)}>
          {told.shortcuts.title}
        </TextButton>
      </div>
      {isListed && <ShortcutsSheet dir={dir} onClose={() => setListed(false)} />}
    </div>
  )
}

type NeighbourProps = { readonly label: string; readonly headline: HeadlineLine | undefined }

/** One side of the list; where the list ends its column stays empty. */
function Neighbour({ label, headline }: NeighbourProps) {
  const { lang } = useWords()
  if (!headline) return <div className="max-sm:hidden" />
  return (
    <div lang={headline.lang} dir={headline.dir}>
      <span lang={lang} className="block text-quiet text-sm">
        {label}
      </span>
      <HeadlineLink
        article={headline.id}
        className="block font-medium font-text text-[1.0625rem] leading-item hover:text-accent"
      >
        <IsolatedText text={headline.headline} lang={headline.lang} />
      </HeadlineLink>
    </div>
  )
}

/** Whether the reader has moved since: a page that nobody touches asks for nothing. */
function useHasMoved(): boolean {
  const [has, setHas] = useState(false)
  useEffect(() => onFirstSign(() => setHas(true)), [])
  return has
}
