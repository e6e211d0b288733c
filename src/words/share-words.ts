/** The words of sharing an article or a passage of it. */
export type ShareWords = {
  /** Of the sheet. */
  readonly title: string
  readonly close: string
  /** Hands it to another program of the device. */
  readonly handOn: string
  readonly copyLink: string
  readonly copyQuotation: string
  readonly linkCopied: string
  readonly quotationCopied: string
  /** Over the text that would be copied. */
  readonly quotation: string
  /** Nothing could be copied; the text is there to be copied by hand. */
  readonly copyByHand: string
  readonly failed: string
  readonly passage: {
    /** Of the bar over what can be done with what is selected. */
    readonly label: string
    readonly share: string
    readonly copyQuotation: string
    readonly copyLink: string
  }
}
