import { useQuery } from '@tanstack/react-query'
import { type Ref, type RefObject, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import { type Entity, nameIn } from '../entity/entity.ts'
import type { EntityData, StoredHeadline } from '../library/site-data.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import { PageLink } from '../navigation/page-link.tsx'
import { entityPath } from '../navigation/paths.ts'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import { usePageWords } from '../preferences/use-page-words.ts'
import { entityQuery } from '../queries/library-queries.ts'
import { majorityDirection } from '../text/direction.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { placeBeside } from '../ui/place-beside.ts'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  readonly ref: Ref<HTMLDivElement>
  readonly mark: HTMLElement
  readonly entity: Entity
  /** Id of the article being read; it is no news about itself. */
  readonly article: string
}

const newestShown = 3
const cardId = 'mention-card'

/** Who or what a mark names: kind, counts, its newest headlines, and the way to its page. */
export function MentionCard({ ref, mark, entity, article }: Props) {
  const words = useWords()
  const pageWords = usePageWords()
  const entityWords = useEntityWords()
  const card = useRef<HTMLDivElement>(null)
  useImperativeHandle(ref, () => card.current as HTMLDivElement)
  const { data, isError, refetch } = useQuery(entityQuery(entity.id))
  useBesideMark(card, mark)
  const name = nameIn(data?.entity ?? entity, words.lang)
  return (
    <section
      ref={card}
      id={cardId}
      popover="manual"
      aria-label={name}
      lang={words.lang}
      dir={words.dir}
      data-kind={entity.kind}
      data-interface
      className="w-80 max-w-[calc(100vw-1rem)] overflow-y-auto border border-hairline border-t-(--kind) border-t-2 bg-paper px-4 py-2.5 font-sans text-base text-ink"
    >
      <div className="text-quiet text-sm">
        {words.kinds[entity.kind].one}
        {data && ` · ${pageWords.entity.summary(data.entity.articles, data.entity.mentions)}`}
      </div>
      <div className="font-text font-semibold text-title">
        <bdi dir={majorityDirection(name)}>{name}</bdi>
      </div>
      {isError ? (
        <p className="py-1 text-quiet text-sm">
          {entityWords.card.failed}{' '}
          <TextButton onClick={() => void refetch()}>{words.states.retry}</TextButton>
        </p>
      ) : (
        <Newest data={data} article={article} />
      )}
      <PageLink to={entityPath(entity.id)} className="text-accent text-sm hover:underline">
        {entityWords.card.toPage}
      </PageLink>
    </section>
  )
}

function Newest({ data, article }: { readonly data: EntityData | undefined; readonly article: string }) {
  const { card: told } = useEntityWords()
  const newest = data?.headlines.filter(({ id }) => id !== article).slice(0, newestShown)
  if (!newest) return <div aria-hidden="true" className="h-36" />
  if (newest.length === 0) return <p className="py-1 text-quiet text-sm">{told.only}</p>
  return (
    <ul aria-label={told.newest} className="my-1">
      {newest.map((headline) => (
        <NewestItem key={headline.id} headline={headline} />
      ))}
    </ul>
  )
}

function NewestItem({ headline }: { readonly headline: StoredHeadline }) {
  const words = useWords()
  const printer = usePrinter()
  const { id, lang, dir, headline: text, published } = headline
  return (
    <li lang={lang} dir={dir} className="py-1">
      <HeadlineLink article={id} className="font-text leading-glance hover:text-accent">
        <IsolatedText text={text} lang={lang} />
      </HeadlineLink>
      {published && (
        <time
          lang={words.lang}
          dir={words.dir}
          dateTime={published}
          className={`block text-quiet text-sm ${dir === words.dir ? 'text-start' : 'text-end'}`}
        >
          {printer.date(published, words.lang)}
        </time>
      )}
    </li>
  )
}

/**
 * Opens the card beside its mark, and keeps it there when its size changes.
 *
 * Why in the top layer: nothing of the page can cut it off, and it takes no part in the page's layout.
 */
function useBesideMark(card: RefObject<HTMLDivElement | null>, mark: HTMLElement): void {
  useLayoutEffect(() => {
    const box = card.current
    if (!box) return
    box.showPopover()
    const place = () => {
      box.style.setProperty('max-height', 'none')
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const size = { width: box.offsetWidth, height: box.offsetHeight }
      const dir = getComputedStyle(box).direction === 'rtl' ? 'rtl' : 'ltr'
      const { left, top, mostHeight } = placeBeside([...mark.getClientRects()], size, room, dir)
      for (const [name, length] of Object.entries({ left, top, 'max-height': mostHeight }))
        box.style.setProperty(name, `${length}px`)
      for (const name of ['right', 'bottom']) box.style.setProperty(name, 'auto')
    }
    const sizes = new ResizeObserver(place)
    sizes.observe(box)
    place()
    const restore = describe(mark)
    return () => {
      sizes.disconnect()
      restore()
    }
  }, [card, mark])
}

/** Says on a mark that its card is open. Why without its title meanwhile: the browser would show that over the card. */
function describe(mark: HTMLElement): () => void {
  const { title } = mark
  mark.removeAttribute('title')
  mark.setAttribute('aria-expanded', 'true')
  mark.setAttribute('aria-controls', cardId)
  return () => {
    mark.title = title
    mark.removeAttribute('aria-expanded')
    mark.removeAttribute('aria-controls')
  }
}
