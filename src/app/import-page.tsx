import { usePageWords } from '../preferences/use-page-words.ts'
import { PageTitle } from './page-title.tsx'

/** `/import`: how pages come into the library. */
export function ImportPage() {
  const pageWords = usePageWords()
  const [how, more] = pageWords.importing.paragraphs
  return (
    <main id="text" className="max-w-prose">
      <PageTitle title={pageWords.importing.title} />
      <h1 tabIndex={-1} className="font-text font-semibold text-headline">
        {pageWords.importing.title}
      </h1>
      <p className="mt-2 font-text text-body">{how}</p>
      <pre dir="ltr" className="my-4 overflow-x-auto border-hairline border-y py-3 text-sm">
        <code>npm run import -- page.html</code>
      </pre>
      <p className="font-text text-body">{more}</p>
    </main>
  )
}
