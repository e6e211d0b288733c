import type { Choice } from './library.ts'
import type { Ordinals } from './ordinals.ts'
import { filesFor } from './spread.ts'

/**
 * Which articles mention an entity, come from a publisher or are in a language: their ordinals as a file holds
 * them, the first as it is and each other as the step from the one before.
 *
 * Why plain numbers: compressed on the way they are as small as packed bytes, and a person can read them.
 */
export type Steps = readonly number[]

/** The postings of many keys in one file. */
export type PostingsData = Readonly<Record<string, Steps>>

export function stepsOf(ordinals: Ordinals): Steps {
  return Array.from(ordinals, (ordinal, index) => ordinal - (index > 0 ? (ordinals[index - 1] ?? 0) : 0))
}

export function ordinalsOf(steps: Steps): Ordinals {
  let ordinal = 0
  return Uint32Array.from(steps, (step) => {
    ordinal += step
    return ordinal
  })
}

/** An id has no colon, so that no entity can pass for a publisher. */
export const publisherKey = (publisher: string) => `publisher:${publisher}`
export const languageKey = (lang: string) => `lang:${lang}`

export function keyOf(choice: Choice): string {
  if ('entity' in choice) return choice.entity
  return 'lang' in choice ? languageKey(choice.lang) : publisherKey(choice.publisher)
}

/** Units: ordinals. So many make a file of a few kilobytes on the way. */
const ordinalsInFile = 8_000

/** How many files the postings of a library are spread over. */
export function postingFiles(ordinals: number): number {
  return filesFor(ordinals, ordinalsInFile)
}
