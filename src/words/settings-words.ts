import type { EntityKind } from '../entity/entity.ts'
import type { NoticeWords } from './words.ts'

/** The names of what may be chosen, by choice. */
type Names<Choice extends string> = Readonly<Record<Choice, string>>

/** The words of the settings: how a page looks, speaks and counts. */
export type SettingsWords = {
  readonly title: string
  readonly close: string
  readonly reset: string
  readonly language: string
  readonly theme: { readonly label: string } & Names<'system' | 'light' | 'sepia' | 'dark' | 'black'>
  readonly text: string
  readonly textSize: { readonly label: string; readonly smaller: string; readonly larger: string }
  /** `share` is in per cent. */
  readonly percent: (share: number) => string
  readonly lineHeight: { readonly label: string } & Names<'close' | 'usual' | 'wide'>
  readonly lineWidth: { readonly label: string } & Names<'narrow' | 'usual' | 'wide'>
  readonly faces: {
    readonly label: string
    readonly arabic: string
    readonly persian: string
    readonly urdu: string
    readonly hebrew: string
    readonly latin: string
  } & Names<'naskh' | 'sans' | 'kufi' | 'nastaliq' | 'serif'>
  readonly marks: { readonly label: string; readonly kinds: string } & Names<'full' | 'subtle' | 'off'> & {
      readonly kind: Names<EntityKind>
    }
  readonly tashkeel: { readonly label: string } & Names<'shown' | 'hidden'>
  readonly numbers: string
  /** Shown by 4 to 6, since the other Arabic and Persian digits look alike. */
  readonly digits: { readonly label: string } & Names<'language' | 'latn' | 'arab' | 'arabext'>
  readonly calendar: { readonly label: string } & Names<'gregorian' | 'islamic' | 'persian' | 'hebrew'>
  readonly months: { readonly label: string } & Names<'egyptian' | 'levantine' | 'maghrebi' | 'dual'>
  /** A line of text to see the choices by. */
  readonly specimen: string
  readonly trouble: {
    readonly dismiss: string
    /** What was chosen before could not be read. */
    readonly broken: NoticeWords
    /** Nothing can be kept on the device. */
    readonly blocked: NoticeWords
    readonly full: NoticeWords
  }
}
