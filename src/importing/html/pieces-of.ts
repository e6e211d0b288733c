import {
  bodyNames,
  bylineNames,
  captionNames,
  creditNames,
  dateNames,
  kickerNames,
  namesOf,
} from './element-names.ts'
import { emptyInline, type InlineText, paragraphsOf } from './inline-text.ts'
import { isOwnLine } from './own-line.ts'
import { pictureBoxOf } from './picture-box.ts'
import type { Piece, Role } from './piece.ts'
import { figureOf, listOf, tableOf } from './special-blocks.ts'
import { textLengthOf } from './text-length.ts'

const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
const skippedTags = new Set(
  'script style noscript template head title meta link base select option input textarea button audio video'.split(
    ' ',
  ),
)

type Frame = {
  readonly role: Role | undefined
  readonly inBody: boolean
  readonly isQuote: boolean
  readonly inLink: boolean
  readonly inBold: boolean
}

/** Cuts a tree into its pieces, whatever elements it uses for them: p, div soup, br, tables for layout. */
export function piecesOf(root: Element, base: string | undefined): readonly Piece[] {
  const pieces: Piece[] = []
  let gathered: InlineText = emptyInline()
  const flush = (element: Element, frame: Frame) => {
    const letters = gathered.text.replace(/\s/g, '').length
    for (const text of letters === 0 ? [] : paragraphsOf(gathered.text)) {
      const level = /^H[1-6]$/.test(element.tagName) ? Number(element.tagName[1]) : 0
      pieces.push({
        kind: level > 0 ? 'heading' : frame.isQuote ? 'quote' : 'text',
        text,
        level,
        role: frame.role,
        linkShare: Math.min(1, gathered.linked / letters),
        isBold: gathered.bold >= letters * 0.9,
        href: gathered.href,
        element,
        inBody: frame.inBody,
      })
    }
    gathered = emptyInline()
  }
  const visit = (element: Element, frame: Frame) => {
    for (const node of element.childNodes) {
      if (node.nodeType === 3) gather(gathered, node.textContent ?? '', frame)
      if (node.nodeType !== 1) continue
      const child = node as Element
      const tag = child.tagName.toLowerCase()
      if (skippedTags.has(tag)) continue
      if (tag === 'br') gathered.text += '\n'
      else if (inlineTags.has(tag) && !holdsBlocks(child)) visitInline(child, tag, frame)
      else visitBlock(element, child, tag, frame)
    }
  }
  const visitInline = (child: Element, tag: string, frame: Frame) => {
    if (tag === 'a') gathered.href ??= child.getAttribute('href') ?? undefined
    const role = ownRole(child)
    // An inline element with a role of its own, such as a date in a span, is a piece by itself.
    if (role && (role !== frame.role || tag === 'time') && !isInSentence(child)) {
      flush(element(child), frame)
      visit(child, inner(child, tag, { ...frame, role }))
      flush(child, { ...frame, role })
    } else if (isOwnLine(child, (name) => inlineTags.has(name))) {
      flush(element(child), frame)
      visit(child, inner(child, tag, frame))
      flush(child, frame)
    } else visit(child, inner(child, tag, frame))
  }
  const visitBlock = (parent: Element, child: Element, tag: string, frame: Frame) => {
    flush(parent, frame)
    const next = inner(child, tag, { ...frame, role: ownRole(child) ?? frame.role })
    const block =
      tag === 'figure' || tag === 'img' || tag === 'picture'
        ? figureOf(child, base)
        : tag === 'table'
          ? tableOf(child)
          : tag === 'ul' || tag === 'ol'
            ? listOf(child)
            : undefined
    const own = block ?? pictureBoxOf(child, base)
    if (own) {
      pieces.push({
        ...own,
        level: 0,
        role: frame.role,
        isBold: false,
        href: undefined,
        element: child,
        inBody: next.inBody,
      })
      return
    }
    if (tag === 'img' || tag === 'picture' || tag === 'hr') return
    visit(child, next)
    flush(child, next)
  }
  const start = { role: undefined, inBody: false, isQuote: false, inLink: false, inBold: false }
  visit(root, start)
  flush(root, start)
  return pieces
}

function element(child: Element): Element {
  return child.parentElement ?? child
}

function gather(gathered: InlineText, raw: string, frame: Frame): void {
  const text = raw.replace(/\s+/g, ' ')
  const letters = text.replace(/\s/g, '').length
  gathered.text += text
  if (frame.inLink) gathered.linked += letters
  if (frame.inBold) gathered.bold += letters
}

function inner(element: Element, tag: string, frame: Frame): Frame {
  const names = namesOf(element)
  return {
    role: frame.role,
    inBody: frame.inBody || bodyNames.test(names),
    isQuote: frame.isQuote || tag === 'blockquote',
    inLink: frame.inLink || tag === 'a',
    inBold: frame.inBold || tag === 'b' || tag === 'strong',
  }
}

/** The role an element's own names give it; large elements have none. */
function ownRole(element: Element): Role | undefined {
  const tag = element.tagName
  if (tag === 'TIME') return 'date'
  if (tag === 'FIGCAPTION') return 'caption'
  if (element.getAttribute('rel') === 'author') return 'byline'
  const names = namesOf(element)
  if (names === '' || bodyNames.test(names)) return undefined
  const length = textLengthOf(element)
  if (captionNames.test(names) && length < 600) return 'caption'
  if (creditNames.test(names) && length < 120) return 'credit'
  if (bylineNames.test(names) && length < 200) return 'byline'
  if (dateNames.test(names) && length < 200) return 'date'
  if (kickerNames.test(names) && length < 800) return 'kicker'
  return undefined
}

const blockSelector =
  'p,div,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,figure,section,article,header,footer,aside,main,img,picture,dl,pre,center'

/** Whether an inline element wraps blocks, as <font> and <a> of old pages and cards do. */
function holdsBlocks(element: Element): boolean {
  return element.firstElementChild !== null && element.querySelector(blockSelector) !== null
}

/** Whether a marked inline element is a word of a sentence rather than a line of its own. */
function isInSentence(element: Element): boolean {
  const parent = element.parentElement
  return parent?.tagName === 'P' && textLengthOf(parent) > textLengthOf(element) + 60
}
