/** The words of the reading room: going on, to other articles, and from name to name. */
export type ReaderWords = {
  /** Offers to go on where the article was left. */
  readonly resume: string
  /** The articles on both sides of this one in the list it stands in. */
  readonly neighbours: {
    readonly label: string
    readonly newer: string
    readonly older: string
    /** Where the list ends. */
    readonly oldest: string
    readonly newest: string
    readonly unreachable: string
  }
  /** Brings back all that stands around the text. */
  readonly whole: string
  readonly shortcuts: {
    readonly title: string
    readonly close: string
    /** What the keys of a group are for. */
    readonly news: string
    readonly names: string
    readonly page: string
    readonly older: string
    readonly newer: string
    /** Arrow keys, with the focus on a name. */
    readonly beside: string
    readonly choose: string
    /** Escape. */
    readonly letGo: string
    readonly list: string
    readonly state: { readonly label: string; readonly on: string; readonly off: string }
  }
}
