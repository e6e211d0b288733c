import { type ComponentType, useState } from 'react'
import type { Article } from '../../article/article.ts'

/** A part of the page that is about an article and comes when it is used. */
export type Program = ComponentType<{ readonly article: Article; readonly onClose: () => void }>

/** A program that can be opened and closed again; one that did not come is asked for anew the next time. */
export function useProgram(load: () => Promise<Program>) {
  const [Open, setOpen] = useState<Program>()
  const close = () => setOpen(undefined)
  const open = () =>
    void load().then(
      (come) => setOpen(() => come),
      () => {},
    )
  return { Open, open, close }
}
