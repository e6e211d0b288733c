import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { type Saved, saved } from '../../preferences/saved.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { localDay } from '../local-day.ts'
import { ShelfItem } from './shelf-item.tsx'
import { EmptyPart, ShelfSection } from './shelf-section.tsx'

type Props = {
  readonly items: readonly Saved[]
  /** Whether a copy of an article is on the device; undefined until that is known. */
  readonly isHere: ((id: string) => boolean) | undefined
}

/** The articles a reader chose to keep, the one saved last first. */
export function SavedSection({ items, isHere }: Props) {
  const { lang } = useWords()
  const printer = usePrinter()
  const { saved: words } = useShelfWords()
  const remove = (gone: readonly Saved[]) => {
    saved.removeAll(gone.map(({ headline }) => headline.id))
    return () => saved.putAll(gone.map((item) => [item.headline.id, item] as const))
  }
  return (
    <ShelfSection
      {...words}
      empty={<EmptyPart>{words.empty}</EmptyPart>}
      items={items}
      nameOf={({ headline }) => headline.headline}
      onRemove={remove}
    >
      {(shown, removeButtonOf) => (
        <ul>
          {shown.map((item) => (
            <ShelfItem
              key={item.headline.id}
              headline={item.headline}
              told={
                <>
                  <span>{words.when(printer.date(localDay(item.when), lang))}</span>
                  {isHere && !isHere(item.headline.id) && <span>{words.notHere}</span>}
                </>
              }
              removeButton={removeButtonOf(item)}
            />
          ))}
        </ul>
      )}
    </ShelfSection>
  )
}
