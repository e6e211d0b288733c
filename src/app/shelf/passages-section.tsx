import { HeadlineLink } from '../../navigation/headline-link.tsx'
import { PageLink } from '../../navigation/page-link.tsx'
import { passagePath } from '../../navigation/passage-address.ts'
import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { type OwnPassage, passages, quoteOf } from '../../preferences/passages.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { majorityDirection } from '../../text/direction.ts'
import { IsolatedText } from '../../ui/isolated-text.tsx'
import { localDay } from '../local-day.ts'
import { ItemFoot } from './shelf-item.tsx'
import { EmptyPart, ShelfSection } from './shelf-section.tsx'

export type KeptPassage = readonly [id: string, own: OwnPassage]

/** The passages a reader marked, with their notes, the newest first; each leads to its place in the article. */
export function PassagesSection({ items }: { readonly items: readonly KeptPassage[] }) {
  const { passages: words } = useShelfWords()
  const remove = (gone: readonly KeptPassage[]) => {
    passages.removeAll(gone.map(([id]) => id))
    return () => passages.putAll(gone)
  }
  return (
    <ShelfSection
      {...words}
      empty={<EmptyPart>{words.empty}</EmptyPart>}
      items={items}
      nameOf={([, own]) => shortened(quoteOf(own))}
      onRemove={remove}
    >
      {(shown, removeButtonOf) => (
        <ul>
          {shown.map((item) => (
            <PassageItem key={item[0]} item={item} removeButton={removeButtonOf(item)} />
          ))}
        </ul>
      )}
    </ShelfSection>
  )
}

type ItemProps = { readonly item: KeptPassage; readonly removeButton: React.ReactNode }

function PassageItem({ item: [id, own], removeButton }: ItemProps) {
  const interfaceWords = useWords()
  const printer = usePrinter()
  const { passages: words } = useShelfWords()
  const { headline, note, when, isLost } = own
  return (
    <li lang={headline.lang} dir={headline.dir} className="border-hairline border-b py-3.5">
      <blockquote className="border-pencil border-s-2 ps-4">
        <PageLink
          to={passagePath(headline.id, id)}
          className="line-clamp-5 font-text text-[1.0625rem] leading-sentence hover:text-accent"
        >
          <IsolatedText text={quoteOf(own)} lang={headline.lang} />
        </PageLink>
      </blockquote>
      {note && (
        <p dir={majorityDirection(note)} className="mt-1.5 whitespace-pre-line ps-4 font-sans text-sm">
          {note}
        </p>
      )}
      <HeadlineLink
        article={headline.id}
        className="mt-1.5 block font-text text-quiet text-sm hover:text-accent"
      >
        <IsolatedText text={headline.headline} lang={headline.lang} />
      </HeadlineLink>
      <ItemFoot
        dir={headline.dir}
        told={
          <>
            <time dateTime={when}>{printer.date(localDay(when), interfaceWords.lang)}</time>
            {isLost && <span>{words.lost}</span>}
          </>
        }
        removeButton={removeButton}
      />
    </li>
  )
}

/** Units: UTF-16 code units. Long enough to know a passage by, short enough to be read out. */
const longestName = 60

function shortened(quote: string): string {
  if (quote.length <= longestName) return quote
  const cut = quote.slice(0, longestName)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}
