/** Words for a voice. Units: `rate` is a factor of the voice's usual speed. */
export type Saying = { readonly text: string; readonly lang: string; readonly rate: number }

/** Why nothing more is heard: the page may not speak yet, something else took the voice, or it failed. */
export type Failure = 'forbidden' | 'interrupted' | 'failed'

/** What is heard of a saying, in this order; devices leave out some of it, or all. */
export type Heard = {
  readonly onStart: () => void
  /** A word begins. Units: UTF-16 code units of the saying's text. */
  readonly onWord: (offset: number) => void
  readonly onEnd: () => void
  readonly onFailure: (failure: Failure) => void
}

/** What speaks. */
export type Speech = {
  readonly say: (saying: Saying, heard: Heard) => void
  /** Falls silent, at once. */
  readonly hush: () => void
  /** Whether it says something, as far as it knows. */
  readonly isSpeaking: () => boolean
}
