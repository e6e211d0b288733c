import type { Count, NoticeWords } from './words.ts'

/** The words of the pages that come when they are opened; an article's page does without them. */
export type PageWords = {
  readonly count: { readonly articles: Count; readonly mentions: Count; readonly names: Count }
  readonly front: {
    readonly title: string
    readonly mostNamed: string
    readonly undated: string
    readonly all: Count
    readonly empty: NoticeWords
  }
  readonly filterForm: {
    readonly from: string
    readonly to: string
    readonly publisher: string
    readonly anyPublisher: string
    readonly language: string
    readonly anyLanguage: string
  }
  readonly names: { readonly title: string; readonly intro: Count; readonly empty: NoticeWords }
  readonly entity: {
    readonly elsewhere: string
    readonly headlines: string
    readonly summary: (articles: number, mentions: number) => string
    readonly wikidata: string
  }
  readonly feed: {
    /** Of the link to a feed, on the page whose news it follows. */
    readonly follow: string
    readonly entity: (name: string) => string
  }
  readonly search: {
    readonly title: string
    readonly hint: string
    readonly names: string
    readonly suggestions: string
    readonly inTexts: (query: string) => string
    readonly exactLetters: string
    readonly searching: string
    readonly found: (count: number, query: string) => string
    readonly foundAtLeast: (count: number, query: string) => string
    readonly partial: string
    /** The way to each order. */
    readonly sort: { readonly best: string; readonly newest: string }
    readonly meant: (query: string) => string
    readonly nothing: (query: string) => NoticeWords
    readonly nothingInFilter: string
    readonly offline: NoticeWords
    readonly noIndex: NoticeWords
  }
  readonly kept: { readonly title: string; readonly intro: string; readonly empty: NoticeWords }
  /** Where scripts are off, and only they could show the page. */
  readonly withoutScripts: NoticeWords
  readonly importing: { readonly title: string; readonly paragraphs: readonly string[] }
}
