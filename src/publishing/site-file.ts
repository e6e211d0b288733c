/** A file of the site before it is written: its path below the site's folder, and its content. */
export type SiteFile = readonly [path: string, content: string | Uint8Array]
