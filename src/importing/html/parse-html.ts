import { parseHTML } from 'linkedom'

/** A page as a tree whose depth and contents are safe to walk, and what had to be read before that. */
export type ParsedHtml = {
  readonly document: Document
  /** The page's own word on its language, unchecked. */
  readonly lang: string | undefined
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: readonly string[]
}

/** Deeper elements become line breaks: no text is lost, and no walker runs out of stack. */
const deepest = 200

const unread = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'math',
  'textarea',
]
const unnested = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr b bdi bdo big cite code em font i ins mark q s small span strike strong sub sup tt u'.split(' '),
)

/** Larger pages are no articles; the largest live pages have a third of it. Units: tags. */
const mostTags = 60_000

/** Parses a page whatever its shape; undefined where it has more elements than any article. */
export function parseHtml(source: string): ParsedHtml | undefined {
  const { text, jsonLd } = withoutUnread(source)
  const { html, lang, size } = flattened(text)
  if (size > mostTags) return undefined
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`)
  return { document, lang, jsonLd }
}

/** Takes out comments and elements no reader sees; keeps the JSON-LD. */
function withoutUnread(source: string): { readonly text: string; readonly jsonLd: readonly string[] } {
  const opening = new RegExp(`<!--|<(${unread.join('|')})(?=[\\s/>])[^<>]*>`, 'gi')
  const unclosed = new Set<string>()
  const jsonLd: string[] = []
  let text = ''
  let from = 0
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const name = match[1]?.toLowerCase() ?? '!--'
    text += source.slice(from, match.index)
    from = opening.lastIndex
    if (unclosed.has(name) || match[0].endsWith('/>')) continue
    const closing = name === '!--' ? /-->/g : new RegExp(`</${name}[^<>]*>`, 'gi')
    closing.lastIndex = from
    const end = closing.exec(source)
    if (!end) {
      unclosed.add(name)
      continue
    }
    if (name === 'script' && /ld\+json/i.test(match[0])) jsonLd.push(source.slice(from, end.index))
    from = closing.lastIndex
    opening.lastIndex = from
    text += ' '
  }
  return { text: text + source.slice(from), jsonLd }
}

/** Takes the page's outer tags off, which are often missing or doubled, and the deepest tags. */
function flattened(source: string): {
  readonly html: string
  readonly lang: string | undefined
  readonly size: number
} {
  let depth = 0
  let omitted = 0
  let size = 0
  let lang: string | undefined
  const html = source
    .replace(/<!doctype[^<>]*>/gi, '')
    .replace(/<{2,}/g, '<')
    .replace(/<(?![a-z/!?])/gi, '&lt;')
    .replace(
      /<(\/?)([a-z][^\s/<>]{0,40})([^<>]*)>/gi,
      (tag, slash: string, written: string, rest: string) => {
        const name = written.toLowerCase()
        size++
        if (name === 'html' || name === 'head' || name === 'body') {
          lang ??= /\s(?:xml:)?lang\s?=\s?["']?([\w-]{2,35})/i.exec(rest)?.[1]
          return ' '
        }
        if (name === 'amp-img') return slash ? '' : `<img${rest.replace(/\/$/, '')}>`
        if (unnested.has(name)) return tag
        if (slash) {
          if (omitted > 0) {
            omitted--
            return inline.has(name) ? '' : '<br>'
          }
          depth = Math.max(0, depth - 1)
          return tag
        }
        if (rest.endsWith('/')) return tag
        if (depth >= deepest) {
          omitted++
          return inline.has(name) ? '' : '<br>'
        }
        depth++
        return tag
      },
    )
  return { html, lang, size }
}
