import type { NoticeWords } from './words.ts'

/** The words of reading an article aloud. Languages arrive by their names. */
export type AloudWords = {
  /** What a screen reader calls the bar. */
  readonly label: string
  readonly play: string
  readonly pause: string
  /** `short` is seen, and stands in `whole`, which is heard. */
  readonly previous: { readonly short: string; readonly whole: string }
  readonly next: { readonly short: string; readonly whole: string }
  readonly rate: string
  /** `factor` of the voice's usual speed, such as 1.25. */
  readonly times: (factor: number) => string
  readonly voice: (name: string) => string
  readonly close: string
  /** Brings the sentence that is read back into view. */
  readonly toSentence: string
  readonly seeking: string
  /** What a screen reader hears when the reading begins, pauses and is over. */
  readonly reading: string
  readonly paused: string
  readonly ended: string
  /** Languages whose passages are passed over. */
  readonly passedOver: (languages: readonly string[]) => string
  readonly noVoice: (language: string) => NoticeWords
  readonly noSpeech: NoticeWords
  /** A voice was asked and did not answer. */
  readonly silent: NoticeWords
  readonly retry: string
}
