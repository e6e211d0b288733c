import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useHref } from 'react-router'
import type { Filter } from '../library/filter.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { useEntityWords } from '../preferences/use-entity-words.ts'
import type { Progress } from '../queries/whole-list.ts'
import { saveFile } from '../ui/save-file.ts'
import { TextButton } from '../ui/text-button.tsx'

type Props = {
  /** What the list is narrowed by. */
  readonly filter: Filter
  /** Name of the file, without what follows the dot. */
  readonly name: string
}

type Format = 'csv' | 'json'
type Saving =
  | { readonly state: 'idle' | 'failed' }
  | { readonly state: 'gathering'; readonly progress?: Progress }
  | { readonly state: 'saved'; readonly count: number }

const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
}

/** Saves a whole list as a file, made in the browser from all its pages. */
export function SaveList({ filter, name }: Props) {
  const words = useWords()
  const { export: saveWords } = useEntityWords()
  const client = useQueryClient()
  const articles = useHref('/articles')
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const save = async (format: Format) => {
    running.current = new AbortController()
    const { signal } = running.current
    const onProgress = (progress: Progress) => setSaving({ state: 'gathering', progress })
    setSaving({ state: 'gathering' })
    try {
      const [{ wholeList }, { csvOf, jsonOf }] = await Promise.all([
        import('../queries/whole-list.ts'),
        import('../library/list-files.ts'),
      ])
      const headlines = await wholeList(filter, client, { onProgress, signal })
      const addressOf = (id: string) => new URL(`${articles}/${encodeURIComponent(id)}`, location.origin).href
      const write = format === 'csv' ? csvOf : jsonOf
      saveFile(`${name}.${format}`, types[format], write(headlines, addressOf))
      setSaving({ state: 'saved', count: headlines.length })
    } catch {
      if (!signal.aborted) setSaving({ state: 'failed' })
    }
  }
  const stop = () => {
    running.current?.abort()
    setSaving({ state: 'idle' })
  }
  return (
    <section
      data-interface
      aria-label={saveWords.label}
      className="mt-6 border-hairline border-t pt-3 text-quiet text-sm noscript:hidden"
    >
      <div className="flex flex-wrap items-baseline gap-x-4">
        <span>{saveWords.label}</span>
        {saving.state === 'gathering' ? (
          <TextButton onClick={stop}>{saveWords.cancel}</TextButton>
        ) : (
          (['csv', 'json'] as const).map((format) => (
            <TextButton
              key={format}
              aria-label={saveWords.as(format.toUpperCase())}
              onClick={() => void save(format)}
            >
              {format.toUpperCase()}
            </TextButton>
          ))
        )}
      </div>
      <div role="status">{told()}</div>
    </section>
  )

  function told(): string {
    switch (saving.state) {
      case 'gathering':
        return saving.progress
          ? saveWords.progress(saving.progress.done, saving.progress.total)
          : words.states.loading
      case 'saved':
        return saveWords.done(saving.count)
      case 'failed':
        return `${saveWords.failed.title}: ${saveWords.failed.text}`
      default:
        return ''
    }
  }
}
