import { arabic } from '../words/ar/words.ts'
import { absolute, linkTo, type SiteOptions } from './site.ts'
import { stableUrn } from './stable-urn.ts'
import { escapeXml, xmlDeclaration, xmlElement } from './xml.ts'

/** What a feed is about. */
export type FeedHead = {
  readonly title: string
  readonly subtitle: string
  /** The feed's own path and its page's, below the base. */
  readonly path: string
  readonly page: string
}

/** An entry as it stands in every feed that has it. */
export type FeedEntry = {
  /** UTF-8. */
  readonly xml: Buffer
  /** RFC 3339, and the same in milliseconds since 1970. */
  readonly changed: string
  readonly moment: number
}

/**
 * A feed for feed readers, as UTF-8. Shape: `entries` newest first, at least one.
 *
 * Why the date is the entries' latest: the same articles always give the same bytes.
 * Source: RFC 4287.
 */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[], options: SiteOptions): Buffer {
  const { title, subtitle, path, page } = head
  const latest = entries.reduce((last, next) => (next.moment > last.moment ? next : last))
  const lines = [
    `<id>${escapeXml(absolute(options, path) ?? stableUrn(path))}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<updated>${latest.changed}</updated>`,
    `<author><name>${escapeXml(arabic.product)}</name></author>`,
    '<generator>Warraq</generator>',
    xmlElement('link', { rel: 'self', type: 'application/atom+xml', href: linkTo(options, path) }),
    xmlElement('link', { rel: 'alternate', type: 'text/html', href: linkTo(options, page) }),
    `<icon>${escapeXml(linkTo(options, '/icons/icon-192.png'))}</icon>`,
  ]
  return Buffer.concat([
    Buffer.from(`${opening}${lines.join('\n')}\n`),
    ...entries.map(({ xml }) => xml),
    Buffer.from('</feed>\n'),
  ])
}

const opening = `${xmlDeclaration}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${arabic.lang}">
`
