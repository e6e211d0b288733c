import type { ReactNode } from 'react'
import type { Entity } from '../entity/entity.ts'
import { groupByKind } from '../library/catalogue.ts'
import { useWords } from '../preferences/interface-language.tsx'

type Props<E> = {
  readonly names: readonly E[]
  /** Whether the kinds stand beside their names where there is room. */
  readonly isWide?: boolean
  readonly children: (name: E) => ReactNode
}

/** Names in their order under their kinds. */
export function NamesByKind<E extends Entity>({ names, isWide = false, children }: Props<E>) {
  const words = useWords()
  return (
    <dl className={`mt-3 grid ${isWide ? 'gap-y-2' : 'gap-y-3'}`}>
      {groupByKind(names).map(([kind, members]) => (
        <div key={kind} className={isWide ? 'sm:grid sm:grid-cols-[5.5rem_1fr]' : undefined}>
          <dt className="text-quiet text-sm">{words.kinds[kind].many}</dt>
          <dd className="flex flex-wrap gap-x-5 gap-y-1">{members.map(children)}</dd>
        </div>
      ))}
    </dl>
  )
}
