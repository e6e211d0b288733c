import type { ReactNode } from 'react'

type Props = { readonly id?: string; readonly as?: 'h2' | 'h3'; readonly children: ReactNode }

/** The title of a section, in the accent. */
export function SectionTitle({ id, as: Title = 'h2', children }: Props) {
  return (
    <Title id={id} className="break-after-avoid font-bold font-sans text-accent text-base">
      {children}
    </Title>
  )
}
