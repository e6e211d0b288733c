import { observed } from '../preferences/observed.ts'

/** Where the reader stands among the mentions of the chosen entities. Units: `position` counts from 1. */
export type Walk = { readonly position: number; readonly total: number }

/**
 * Steps to the next or previous mention of the chosen entities, round and round, and brings it into view:
 * from the mention in focus, else from where the last step led. Undefined where the page has none.
 */
export function walkMentions(entities: readonly string[], step: 1 | -1, last?: Walk): Walk | undefined {
  const marks = [...document.querySelectorAll<HTMLElement>('article a[data-entity]')].filter((mark) =>
    entities.includes(mark.dataset.entity ?? ''),
  )
  if (marks.length === 0) return undefined
  const here = marks.indexOf(document.activeElement as HTMLElement)
  const from = here >= 0 ? here : last ? last.position - 1 : step === 1 ? -1 : 0
  const index = (from + step + marks.length) % marks.length
  const mark = marks[index] as HTMLElement
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  mark.focus({ preventScroll: true })
  mark.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' })
  return { position: index + 1, total: marks.length }
}

/** The walk of the page, whether by buttons or by keys; undefined until its first step. */
export const walking = observed<Walk | undefined>(undefined)

/** Goes a step on, or back, from where the last one led. */
export function walkOn(entities: readonly string[], step: 1 | -1): void {
  walking.set(walkMentions(entities, step, walking.get()))
}
