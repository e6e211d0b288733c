/** What a prerendered page brings along for the browser: its own address and the data it was made of. */
export type Embedded = {
  /** Path with base path, percent-encoded; '' for a page that stands in for many addresses. */
  readonly address: string
  /** By the path below the site's base where the browser would fetch it. */
  readonly data: readonly (readonly [path: string, data: unknown])[]
}

export const embeddedId = 'warraq-page'

/** The data block of the page; undefined where there is none or it was cut off. */
export function readEmbedded(page: Document): Embedded | undefined {
  try {
    return JSON.parse(page.getElementById(embeddedId)?.textContent ?? '') as Embedded
  } catch {
    return undefined
  }
}

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export function embeddedJson(embedded: Embedded): string {
  return JSON.stringify(embedded)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
