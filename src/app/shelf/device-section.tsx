import { useQueryClient } from '@tanstack/react-query'
import type { Headline } from '../../library/headline.ts'
import { usePageWords } from '../../preferences/use-page-words.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { forgetCopies, keptHeadlinesQuery } from '../../queries/kept-headlines.ts'
import { Notice } from '../../ui/notice.tsx'
import { ShelfItem } from './shelf-item.tsx'
import { ShelfSection } from './shelf-section.tsx'

/** The articles that open without a connection, because they were read here or saved. */
export function DeviceSection({ items }: { readonly items: readonly Headline[] }) {
  const { device: words } = useShelfWords()
  const { kept } = usePageWords()
  const client = useQueryClient()
  const refresh = () => client.invalidateQueries(keptHeadlinesQuery)
  const remove = (gone: readonly Headline[]) => {
    const forgotten = forgetCopies(gone.map(({ id }) => id))
    void forgotten.then(refresh)
    return () => void forgotten.then((putBack) => putBack()).then(refresh)
  }
  return (
    <ShelfSection
      {...words}
      intro={kept.intro}
      empty={<Notice {...kept.empty} />}
      items={items}
      nameOf={({ headline }) => headline}
      onRemove={remove}
    >
      {(shown, removeButtonOf) => (
        <ul>
          {shown.map((headline) => (
            <ShelfItem key={headline.id} headline={headline} removeButton={removeButtonOf(headline)} />
          ))}
        </ul>
      )}
    </ShelfSection>
  )
}
