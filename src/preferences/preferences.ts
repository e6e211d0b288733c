import type { EntityKind } from '../entity/entity.ts'
import type { Choices } from './choices.ts'

/** What a reader chose on this device. */
export type Preferences = { readonly [Name in keyof Choices]: Choices[Name][number] } & {
  /** Kinds of names without a mark. */
  readonly hiddenKinds: readonly EntityKind[]
}

/** Each choice as it is until the reader makes one. */
export const usualPreferences: Preferences = {
  language: 'ar',
  theme: 'system',
  textSize: 100,
  lineHeight: 'usual',
  lineWidth: 'usual',
  arabicFace: 'naskh',
  persianFace: 'naskh',
  urduFace: 'naskh',
  hebrewFace: 'serif',
  latinFace: 'serif',
  marks: 'subtle',
  tashkeel: 'shown',
  digits: 'language',
  calendar: 'gregorian',
  months: 'egyptian',
  shortcuts: 'on',
  speechRate: 1,
  hiddenKinds: [],
}
