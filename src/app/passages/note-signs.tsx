import { useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Article } from '../../article/article.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { articleOnPage } from '../../reader/part-on-page.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { blockOf } from './passage-on-page.ts'
import type { PlacedPassage } from './placed-passages.ts'

type Props = {
  readonly article: Article
  readonly placed: readonly PlacedPassage[]
  readonly onOpen: (id: string) => void
}

/** The notes of one block, and where its sign stands. Units: CSS pixels from the article's top. */
type Group = { readonly noted: readonly PlacedPassage[]; readonly top: number }

/** From so wide a window on there is a margin beside the text. */
const marginBeside = '(min-width: 64rem)'

/**
 * A sign for each note: in the margin beside its block, or, on a narrow window, between it and the next.
 *
 * Why at the article's end in the page: inside a block they would be part of its text.
 */
export function NoteSigns({ article, placed, onOpen }: Props) {
  const { lang, dir } = useWords()
  const words = useShelfWords()
  const groups = useGroups(article, placed)
  const root = articleOnPage(article)
  if (!root || groups.length === 0) return null
  return createPortal(
    <div data-interface lang={lang} dir={dir} className="font-sans text-sm">
      {groups.map(({ noted, top }) => (
        <div
          key={noted[0]?.id}
          style={{ insetBlockStart: top }}
          className={`absolute flex gap-x-3 wide:flex-col ${
            dir === article.dir
              ? 'end-0 wide:start-full wide:end-auto'
              : 'start-0 wide:start-auto wide:end-full'
          } wide:mx-2`}
        >
          {noted.map(({ id, own }) => (
            <TextButton
              key={id}
              aria-haspopup="dialog"
              aria-label={words.noteNamed(own.note)}
              title={own.note}
              onClick={() => onOpen(id)}
              className="whitespace-nowrap text-start"
            >
              {words.note}
            </TextButton>
          ))}
        </div>
      ))}
    </div>,
    root,
  )
}

function useGroups(article: Article, placed: readonly PlacedPassage[]): readonly Group[] {
  const [groups, setGroups] = useState<readonly Group[]>([])
  useLayoutEffect(() => {
    const root = articleOnPage(article)
    const noted = placed.filter(({ own, stretches }) => own.note !== '' && stretches.length > 0)
    if (!root || noted.length === 0) {
      setGroups([])
      return
    }
    const place = () => {
      const isBeside = matchMedia(marginBeside).matches
      const { top } = root.getBoundingClientRect()
      const byBlock = new Map<HTMLElement, PlacedPassage[]>()
      for (const passage of noted) {
        const block = blockOf(article, passage)
        if (block) byBlock.set(block, [...(byBlock.get(block) ?? []), passage])
      }
      setGroups(
        [...byBlock].map(([block, passages]) => {
          const box = block.getBoundingClientRect()
          return { noted: passages, top: (isBeside ? box.top : box.bottom) - top }
        }),
      )
    }
    place()
    const sizes = new ResizeObserver(place)
    sizes.observe(root)
    return () => sizes.disconnect()
  }, [article, placed])
  return groups
}
