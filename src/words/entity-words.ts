import type { Count, NoticeWords } from './words.ts'

/** The words of pages and cards about a name. */
export type EntityWords = {
  /** What a language is called, by BCP 47; others are shown by their code. */
  readonly languages: Readonly<Record<string, string>>
  readonly spellings: string
  readonly timeline: {
    readonly title: string
    readonly hint: string
    readonly busiest: (period: string, articles: number) => string
    readonly period: (period: string, articles: number) => string
    readonly within: (period: string) => string
    readonly wholeTime: string
  }
  readonly companions: { readonly title: string; readonly hint: string }
  readonly sentences: { readonly more: Count; readonly failed: string }
  readonly export: {
    readonly label: string
    readonly as: (format: string) => string
    readonly progress: (done: number, total: number) => string
    readonly cancel: string
    readonly done: (count: number) => string
    readonly failed: NoticeWords
  }
  readonly names: {
    readonly search: string
    /** `kind` is the kind's name in the plural. */
    readonly all: (kind: string, count: number) => string
    readonly byAlphabet: (kind: string) => string
    readonly mostNamed: string
    readonly alphabetical: string
    readonly allKinds: string
    readonly letters: string
    readonly noLetter: string
    readonly underLetter: (letter: string, names: number) => string
    readonly more: string
    readonly found: Count
    readonly best: Count
    readonly nothing: NoticeWords
    readonly headlines: string
    readonly headlinesHint: string
  }
  readonly card: {
    readonly newest: string
    readonly only: string
    readonly toPage: string
    readonly failed: string
  }
}
