import { useRef, useState } from 'react'
import { useHref } from 'react-router'
import { usePrinter, useWords } from '../../preferences/interface-language.tsx'
import { usePageWords } from '../../preferences/use-page-words.ts'
import { useShelfWords } from '../../preferences/use-shelf-words.ts'
import { saveFile } from '../../ui/save-file.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { readSoFar } from './history-section.tsx'
import { localDay } from '../local-day.ts'
import { replaceShelf, shelfContent } from './shelf-content.ts'
import { mergedShelf, readShelf, shelfJson } from './shelf-json.ts'
import { type MarkdownWords, shelfMarkdown } from './shelf-markdown.ts'

/** Files of all that is a reader's own: to be read elsewhere, and to be brought back. */
export function ShelfFiles() {
  const { files } = useShelfWords()
  const markdownWords = useMarkdownWords()
  const input = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const write = (ending: string, type: string, content: string) => {
    saveFile(`warraq-${localDay(new Date().toISOString())}.${ending}`, type, content)
    setTold(files.written)
  }
  const writeJson = () =>
    write('json', 'application/json', shelfJson(shelfContent(), new Date().toISOString()))
  const writeMarkdown = () =>
    write('md', 'text/markdown;charset=utf-8', shelfMarkdown(shelfContent(), markdownWords))
  const bring = async (file: File | undefined) => {
    if (!file) return
    const read = readShelf(await file.text().catch(() => ''))
    if (read.state !== 'read') {
      setTold(files[read.state])
      return
    }
    const { content, came } = mergedShelf(shelfContent(), read.content)
    if (came > 0) replaceShelf(content)
    setTold(
      [came > 0 ? files.came(came) : files.nothingNew, read.unread > 0 ? files.unread(read.unread) : '']
        .join(' ')
        .trim(),
    )
  }
  return (
    <section aria-label={files.title} className="mt-12 border-hairline border-t pt-4 text-sm">
      <SectionTitle>{files.title}</SectionTitle>
      <p className="mt-1 max-w-prose text-quiet">{files.text}</p>
      <div className="mt-2 flex flex-wrap items-baseline gap-x-6">
        <TextButton onClick={writeMarkdown}>{files.markdown}</TextButton>
        <TextButton onClick={writeJson}>{files.json}</TextButton>
        <TextButton onClick={() => input.current?.click()}>{files.import}</TextButton>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={files.import}
          hidden
          onChange={({ target }) => {
            void bring(target.files?.[0])
            // The same file may be chosen again.
            target.value = ''
          }}
        />
      </div>
      <div role="status" className="min-h-7 text-quiet">
        {told}
      </div>
    </section>
  )
}

function useMarkdownWords(): MarkdownWords {
  const { lang, dir } = useWords()
  const { kept } = usePageWords()
  const printer = usePrinter()
  const words = useShelfWords()
  const articles = useHref('/articles')
  const day = (moment: string) => printer.date(localDay(moment), lang)
  return {
    dir,
    title: kept.title,
    history: words.history.title,
    savedOn: (moment) => words.saved.when(day(moment)),
    date: (published) => printer.date(published, lang),
    day,
    readSoFar: ({ share }) => readSoFar(share, words.history),
    addressOf: (id) => new URL(`${articles}/${encodeURIComponent(id)}`, location.origin).href,
  }
}
