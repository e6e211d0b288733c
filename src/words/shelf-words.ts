import type { Count } from './words.ts'

/** A part of what is a reader's own: its heading, what is said where it is empty, and the ways to empty it. */
export type ShelfPartWords = {
  readonly title: string
  readonly empty: string
  /** Of the button that takes all of it away. */
  readonly clear: string
  /** What that would do, told before it is done. */
  readonly clearing: Count
}

/** The words of a reader's own things: what was saved, marked, noted and read. */
export type ShelfWords = {
  readonly saved: ShelfPartWords & {
    readonly when: (date: string) => string
    /** No copy is on the device. */
    readonly notHere: string
  }
  readonly passages: ShelfPartWords & {
    /** The article does not say it any more. */
    readonly lost: string
  }
  readonly history: ShelfPartWords & {
    /** `share` is in per cent. */
    readonly read: (share: number) => string
    readonly finished: string
  }
  /** Its empty state is that of the page. */
  readonly device: Omit<ShelfPartWords, 'empty'>
  readonly remove: string
  /** The same for who does not see what it stands beside. */
  readonly removeNamed: (name: string) => string
  readonly removed: (name: string) => string
  readonly removedAll: string
  readonly undo: string
  readonly undone: string
  readonly confirm: string
  readonly refuse: string
  readonly more: string
  /** What can be done with a passage that is selected. */
  readonly highlight: string
  readonly note: string
  readonly highlighted: string
  /** The sign of a note beside its text; names it for who hears it. */
  readonly noteNamed: (note: string) => string
  readonly sheet: {
    readonly title: string
    readonly close: string
    readonly note: string
    readonly remove: string
    readonly copy: string
    readonly copied: string
    readonly notCopied: string
  }
  /** Of the passages an article does not say any more, at its foot. */
  readonly lost: { readonly title: string; readonly text: string }
  readonly files: {
    readonly title: string
    readonly text: string
    readonly markdown: string
    readonly json: string
    readonly import: string
    readonly written: string
    /** How many came out of a file. */
    readonly came: Count
    readonly nothingNew: string
    /** How many of it could not be read. */
    readonly unread: Count
    readonly foreign: string
    readonly newer: string
  }
}
