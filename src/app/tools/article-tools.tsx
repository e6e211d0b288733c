import { type ReactNode, useMemo } from 'react'
import type { Article } from '../../article/article.ts'
import { readingTimeMinutes } from '../../article/reading-time.ts'
import { useWords } from '../../preferences/interface-language.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ArticleTool } from './article-tool.tsx'
import { SaveTool } from './save-tool.tsx'

type Props = {
  readonly article: Article
  /** Whether the article has another direction than its own. */
  readonly isTurned: boolean
  readonly onTurn: () => void
  /** Whether nothing but the text is shown. */
  readonly isAlone: boolean
  readonly onAlone: (isAlone: boolean) => void
  /** What stands below the row, in the gap above the text. */
  readonly children?: ReactNode
}

/** How long an article takes, and what a reader can do with it; each tool's program comes when it is used. */
export function ArticleTools({ article, isTurned, onTurn, isAlone, onAlone, children }: Props) {
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
      className="relative mt-2 flex flex-wrap items-baseline gap-x-4 font-sans text-sm sm:gap-x-5 [&>button:not(:hover,[aria-pressed=true],[aria-expanded=true])]:text-quiet"
    >
      <span className="text-quiet max-sm:basis-full">{tools.minutes(minutes)}</span>
      <SaveTool article={article} />
      <ArticleTool label={tools.listen} article={article} load={loadAloudBar} />
      <ArticleTool label={tools.share} article={article} load={loadShareSheet} />
      <TextButton aria-pressed={isAlone} onClick={() => onAlone(!isAlone)}>
        {tools.focus}
      </TextButton>
      <TextButton aria-pressed={isTurned} onClick={onTurn}>
        {tools.turn}
      </TextButton>
      {children}
    </div>
  )
}

const loadAloudBar = async () => (await import('./aloud/aloud-bar.tsx')).AloudBar
const loadShareSheet = async () => (await import('./share-sheet.tsx')).ShareSheet
