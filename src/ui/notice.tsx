import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly text: string
  /** Size of the title in the page's outline; `p` where the notice stands inside a section. */
  readonly titleAs?: 'h1' | 'p'
  /** What the reader can do next. */
  readonly children?: ReactNode
}

/** A state told in sentences: empty, not found, offline, broken. */
export function Notice({ title, text, titleAs: Title = 'p', children }: Props) {
  return (
    <div className="max-w-prose py-6 font-text">
      <Title
        tabIndex={Title === 'h1' ? -1 : undefined}
        className={Title === 'h1' ? 'text-headline font-semibold' : 'font-semibold text-lg'}
      >
        {title}
      </Title>
      <p className="mt-2 text-quiet">{text}</p>
      {children && <div className="mt-4 flex flex-wrap gap-x-6 gap-y-2 font-sans text-base">{children}</div>}
    </div>
  )
}
