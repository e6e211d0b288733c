import { FilterBar } from '../../headlines/filter-bar.tsx'
import { useEntityNames } from '../../headlines/use-entity-names.ts'
import { useEscapeClears } from '../../headlines/use-escape-clears.ts'
import { useFilter } from '../../navigation/use-filter.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { usePageWords } from '../../preferences/use-page-words.ts'
import { useNarrowedHeadlines } from '../../queries/use-narrowed-headlines.ts'
import { Notice } from '../../ui/notice.tsx'
import { PaperLines } from '../../ui/paper-lines.tsx'
import { PageTitle } from '../page-title.tsx'
import { DeviceSection } from './device-section.tsx'
import { HistorySection } from './history-section.tsx'
import { PassagesSection } from './passages-section.tsx'
import { SavedSection } from './saved-section.tsx'
import { ShelfFiles } from './shelf-files.tsx'
import { useShelf } from './use-shelf.ts'

/** `/saved`: what a reader saved, marked and noted, what was read, and what opens without a connection. */
export function KeptPage() {
  const words = useWords()
  const { kept } = usePageWords()
  const { filter } = useFilter()
  const nameOf = useEntityNames(useNarrowedHeadlines(filter).entities)
  const shelf = useShelf(filter)
  useEscapeClears()
  return (
    <main id="text">
      <PageTitle title={kept.title} />
      <h1 tabIndex={-1} className="font-text font-semibold text-headline">
        {kept.title}
      </h1>
      <FilterBar nameOf={nameOf} className="mt-4" />
      {shelf.isAllHidden ? (
        <Notice {...words.filter.nothing} />
      ) : (
        <div className="wide:grid wide:grid-cols-2 wide:gap-x-16">
          <div>
            <SavedSection items={shelf.saved} isHere={shelf.isHere} />
            <PassagesSection items={shelf.passages} />
          </div>
          <div>
            <HistorySection items={shelf.history} />
            {shelf.device && <DeviceSection items={shelf.device} />}
            {shelf.isDeviceMute && <Notice {...words.states.broken} />}
            {!shelf.device && !shelf.isDeviceMute && <PaperLines label={words.states.loading} />}
          </div>
        </div>
      )}
      <ShelfFiles />
    </main>
  )
}
