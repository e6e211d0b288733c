import { type ComponentType, useState } from 'react'
import type { Article } from '../../article/article.ts'
import { TextButton } from '../../ui/text-button.tsx'

type Program = ComponentType<{ readonly article: Article; readonly onClose: () => void }>

type Props = {
  readonly label: string
  readonly article: Article
  readonly load: () => Promise<Program>
}

/** A tool whose program comes when it is used; what did not come is asked for again by the next click. */
export function ArticleTool({ label, article, load }: Props) {
  const [Open, setOpen] = useState<Program>()
  const close = () => setOpen(undefined)
  const open = () =>
    load().then(
      (come) => setOpen(() => come),
      () => {},
    )
  return (
    <>
      <TextButton aria-expanded={!!Open} onClick={Open ? close : open}>
        {label}
      </TextButton>
      {Open && <Open article={article} onClose={close} />}
    </>
  )
}
