import type { ReactNode } from 'react'
import type { NoticeWords } from '../../../words/words.ts'

type Props = NoticeWords & { readonly children?: ReactNode }

/** Why nothing is heard, and what to do. */
export function AloudTrouble({ title, text, children }: Props) {
  return (
    <div role="alert">
      <p className="font-bold">{title}</p>
      <p className="text-quiet">{text}</p>
      {children}
    </div>
  )
}
