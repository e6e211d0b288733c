import type { InterfaceLanguage } from '../words/words.ts'

/** The choices of a reader, each with what may be chosen; the first is what holds until then. */
export const choices = {
  language: ['ar', 'fa', 'he', 'ur', 'en'] satisfies readonly InterfaceLanguage[],
  theme: ['system', 'light', 'sepia', 'dark', 'black'],
  /** Units: per cent of the usual size. */
  textSize: [100, 80, 90, 112, 125, 140, 160, 200],
  lineHeight: ['usual', 'close', 'wide'],
  lineWidth: ['usual', 'narrow', 'wide'],
  arabicFace: ['naskh', 'sans', 'kufi'],
  persianFace: ['naskh', 'sans', 'nastaliq'],
  urduFace: ['naskh', 'sans', 'nastaliq'],
  hebrewFace: ['serif', 'sans'],
  latinFace: ['serif', 'sans'],
  marks: ['subtle', 'full', 'off'],
  tashkeel: ['shown', 'hidden'],
  /** `language` leaves the digits to what the interface's language is usually printed with. */
  digits: ['language', 'latn', 'arab', 'arabext'],
  calendar: ['gregorian', 'islamic', 'persian', 'hebrew'],
  /** What Arabic calls the months of the Gregorian calendar. */
  months: ['egyptian', 'levantine', 'maghrebi', 'dual'],
  /** Whether single keys do anything in an article. */
  shortcuts: ['on', 'off'],
  /** Units: a factor of the voice's usual speed. */
  speechRate: [1, 0.75, 0.9, 1.1, 1.25, 1.5],
} as const

export type Choices = typeof choices
