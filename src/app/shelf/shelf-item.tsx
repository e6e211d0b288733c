import type { ReactNode } from 'react'
import { HeadlineItem } from '../../headlines/headline-item.tsx'
import type { HeadlineLine } from '../../library/headline.ts'
import { useWords } from '../../preferences/interface-language.tsx'

type Props = {
  readonly headline: HeadlineLine
  /** What is told of it, in the interface's language. */
  readonly told?: ReactNode
  readonly removeButton: ReactNode
}

/** A headline of a reader's own list, with what the list tells of it. */
export function ShelfItem({ headline, told, removeButton }: Props) {
  return (
    <HeadlineItem headline={headline}>
      <ItemFoot dir={headline.dir} told={told} removeButton={removeButton} />
    </HeadlineItem>
  )
}

type FootProps = Omit<Props, 'headline'> & { readonly dir: HeadlineLine['dir'] }

/** The line below an item, on the side where the item's own text begins. */
export function ItemFoot({ dir: ofItem, told, removeButton }: FootProps) {
  const { lang, dir } = useWords()
  return (
    <div
      lang={lang}
      dir={dir}
      className={`flex flex-wrap items-baseline gap-x-4 font-sans text-quiet text-sm ${
        dir === ofItem ? '' : 'justify-end text-end'
      }`}
    >
      {told}
      {removeButton}
    </div>
  )
}
