import type { EntityKind } from '../entity/entity.ts'
import type { Direction } from '../text/direction.ts'

/** The languages the interface speaks. */
export type InterfaceLanguage = 'ar' | 'fa' | 'he' | 'ur' | 'en'

/** A notice that fills a page or a part of one: what happened, and what to do next. */
export type NoticeWords = { readonly title: string; readonly text: string }

export type Count = (count: number) => string

/** Every word of the interface in one language. Arguments arrive as they are shown; isolates are added here. */
export type Words = {
  readonly lang: InterfaceLanguage
  readonly dir: Direction
  readonly product: string
  readonly tagline: string
  readonly skipToText: string
  readonly navigation: {
    readonly label: string
    readonly front: string
    readonly names: string
    readonly search: string
    readonly kept: string
  }
  /** Of the sign that opens the settings. */
  readonly settings: string
  readonly kinds: Readonly<Record<EntityKind, { readonly one: string; readonly many: string }>>
  readonly count: {
    readonly headlines: Count
  }
  readonly article: {
    readonly updated: (date: string) => string
    readonly source: (publisher: string) => string
    readonly sourcePage: string
    /** Leads to a picture in all its size. */
    readonly wholePicture: string
    readonly pictureElsewhere: string
    readonly inThisArticle: string
    readonly mentionsHint: string
    readonly tableLabel: string
  }
  /** What a reader can do with the article that is open. */
  readonly tools: {
    readonly label: string
    /** Time to read it; 0 for less than a minute. */
    readonly minutes: Count
    readonly save: string
    readonly saved: string
    readonly listen: string
    readonly share: string
    /** Leaves nothing but the text. */
    readonly focus: string
    /** Turns the article's direction. */
    readonly turn: string
  }
  readonly related: {
    readonly title: string
    readonly newest: string
    readonly newestWhy: string
    readonly fromSource: (publisher: string | undefined) => string
    readonly fromSourceWhy: string
    readonly shared: (count: number, names: readonly string[]) => string
    readonly more: string
    readonly sharedWords: (shown: readonly string[]) => string
    readonly none: NoticeWords
  }
  readonly filter: {
    readonly label: string
    readonly remove: (name: string) => string
    readonly clear: string
    readonly include: (name: string) => string
    /** Opens more ways to narrow a list. */
    readonly narrow: string
    readonly from: (day: string) => string
    readonly to: (day: string) => string
    readonly exclude: (name: string) => string
    readonly excluded: (name: string) => string
    readonly headlinesFor: (count: number, names: readonly string[]) => string
    readonly cleared: string
    readonly nothing: NoticeWords
    readonly nextMention: string
    readonly previousMention: string
    readonly mentionPosition: (position: number, total: number) => string
    readonly toHeadlines: (count: number) => string
  }
  readonly moreHeadlines: string
  /** How many of a long list there are so far. */
  readonly headlinesOf: (count: number, total: number) => string
  readonly searchBox: { readonly label: string; readonly submit: string }
  readonly states: {
    readonly loading: string
    readonly retry: string
    readonly home: string
    readonly offline: NoticeWords
    readonly missingArticle: NoticeWords
    readonly missingEntity: NoticeWords
    readonly missingPage: NoticeWords
    readonly broken: NoticeWords
    readonly server: NoticeWords
    readonly crashed: NoticeWords
    readonly offlineBar: string
  }
  readonly colophon: string
}
