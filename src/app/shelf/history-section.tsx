import { cutWhere } from '../../library/cut-where.ts'
import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { type Reading, readings } from '../../preferences/readings.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import type { ShelfWords } from '../../words/shelf-words.ts'
import { localDay } from '../local-day.ts'
import { ShelfItem } from './shelf-item.tsx'
import { EmptyPart, ShelfSection } from './shelf-section.tsx'

/** An article counts as read from so much of it on: the last lines are seen without being scrolled past. */
const whole = 0.98

/** What was read on this device by day, the last first, and how far. */
export function HistorySection({ items }: { readonly items: readonly Reading[] }) {
  const { lang } = useWords()
  const printer = usePrinter()
  const { history: words } = useShelfWords()
  const remove = (gone: readonly Reading[]) => {
    readings.removeAll(gone.map(({ headline }) => headline.id))
    // Each map has what was kept last at its end.
    return () => readings.putAll(gone.toReversed().map((item) => [item.headline.id, item] as const))
  }
  return (
    <ShelfSection
      {...words}
      empty={<EmptyPart>{words.empty}</EmptyPart>}
      items={items}
      nameOf={({ headline }) => headline.headline}
      onRemove={remove}
    >
      {(shown, removeButtonOf) =>
        cutWhere(shown, ({ when }) => localDay(when)).map(([day, read]) => (
          <section key={day} aria-label={printer.day(day, lang)} className="pt-3">
            <h3 className="font-sans text-quiet text-sm">{printer.day(day, lang)}</h3>
            <ul>
              {read.map((item) => (
                <ShelfItem
                  key={item.headline.id}
                  headline={item.headline}
                  told={<span>{readSoFar(item.share, words)}</span>}
                  removeButton={removeButtonOf(item)}
                />
              ))}
            </ul>
          </section>
        ))
      }
    </ShelfSection>
  )
}

/** How much of an article has been read, in words; undefined where it was hardly begun. */
export function readSoFar(share: number, words: ShelfWords['history']): string | undefined {
  if (share >= whole) return words.finished
  const percent = Math.round(share * 100)
  return percent > 0 ? words.read(percent) : undefined
}
