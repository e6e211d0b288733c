import { useMemo } from 'react'
import type { Article } from '../../article/article.ts'
import { readingTimeMinutes } from '../../article/reading-time.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { ArticleTool } from './article-tool.tsx'
import { SaveTool } from './save-tool.tsx'

/** How long an article takes, and what a reader can do with it; each tool's program comes when it is used. */
export function ArticleTools({ article }: { readonly article: Article }) {
  const { tools, lang, dir } = useWords()
  const minutes = useMemo(() => readingTimeMinutes(article), [article])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form
    <div
      role="group"
      aria-label={tools.label}
      data-interface
      lang={lang}
      dir={dir}
      className="mt-2 flex flex-wrap items-baseline gap-x-5 font-sans text-sm"
    >
      <span className="text-quiet">{tools.minutes(minutes)}</span>
      <SaveTool article={article} />
      <ArticleTool label={tools.share} article={article} load={loadShareSheet} />
    </div>
  )
}

const loadShareSheet = async () => (await import('./share-sheet.tsx')).ShareSheet
