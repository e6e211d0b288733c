import type { Block, Figure, Text } from '../../article/article.ts'
import { cleanText } from '../../text/clean.ts'
import { takePrefix } from '../steps/prefix.ts'
import { pictureCreditPrefixes } from '../steps/words/credits.ts'
import { type CaptionCredit, splitCaptionCredit } from './caption-credit.ts'
import { captionNames, creditNames, namesOf } from './element-names.ts'
import type { Piece } from './piece.ts'
import { resolveUrl } from './resolve-url.ts'

/** A block that is finished where it is found, and what a piece says of it. */
export type Special = Pick<Piece, 'kind' | 'text' | 'linkShare'> & { readonly block: Block }

const plain = (text: string): Text => ({ text, mentions: [] })

/** A list as a block; undefined where its items hold blocks of their own, such as cards. */
export function listOf(element: Element): Special | undefined {
  const items = [...element.children].filter((child) => child.tagName === 'LI')
  if (items.length === 0 || element.querySelector('h1,h2,h3,h4,table,figure,img,div,article') !== null)
    return undefined
  const texts = items.map((item) => cleanText(item.textContent ?? '')).filter((text) => text !== '')
  const text = texts.join(' ')
  if (text === '') return undefined
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, a) => sum + cleanText(a.textContent ?? '').length,
    0,
  )
  return {
    kind: 'list',
    text,
    linkShare: Math.min(1, linked / text.length),
    block: { kind: 'list', ordered: element.tagName === 'OL', items: texts.map(plain) },
  }
}

/** A table of data as a block; undefined for a table that only lays out the page. */
export function tableOf(element: Element): Special | undefined {
  if (element.querySelector('table,h1,h2,h3,form,ul,ol,figure,img,blockquote') !== null) return undefined
  const rows = [...element.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cleanText(cell.textContent ?? '')),
  )
  const filled = rows.filter((row) => row.some((cell) => cell !== ''))
  const columns = Math.max(0, ...filled.slice(0, 1000).map((row) => row.length))
  const longest = Math.max(
    0,
    ...filled
      .slice(0, 1000)
      .flat()
      .map((cell) => cell.length),
  )
  const cells = filled.flat().length
  if (filled.length < 2 || columns < 2 || columns > 40 || longest > 220 || cells > 5000) return undefined
  const text = filled.flat().join(' ')
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, a) => sum + cleanText(a.textContent ?? '').length,
    0,
  )
  return {
    kind: 'table',
    text,
    linkShare: Math.min(1, linked / Math.max(1, text.length)),
    block: {
      kind: 'table',
      header:
        element.querySelector('tr')?.querySelector('th') !== null && element.querySelector('th') !== null,
      rows: filled.map((row) => row.map(plain)),
    },
  }
}

/** A picture with its words as a block; undefined where it is an ornament. */
export function figureOf(element: Element, base: string | undefined): Special | undefined {
  if (element.tagName === 'FIGURE' && element.querySelector('table') !== null) return undefined
  const image = element.tagName === 'IMG' ? element : element.querySelector('img')
  if (!image && element.tagName !== 'FIGURE') return undefined
  const figure = readFigure(element, image, base)
  if (!figure.src && !figure.caption) return undefined
  return {
    kind: 'figure',
    text: figure.caption?.text ?? '',
    linkShare: 0,
    block: { kind: 'figure', ...figure },
  }
}

function readFigure(element: Element, image: Element | null, base: string | undefined): Figure {
  const source = ['data-src', 'data-original', 'data-lazy-src', 'src'].map(
    (key) => image?.getAttribute(key) ?? '',
  )
  const src = source.map((address) => resolveUrl(address, base)).find((address) => address !== undefined)
  const width = Number(image?.getAttribute('width')) || 0
  const height = Number(image?.getAttribute('height')) || 0
  const isTiny = (width > 0 && width < 100) || (height > 0 && height < 60)
  const alt = cleanText(image?.getAttribute('alt') ?? '')
  const { caption, credit } = captionOf(element)
  return {
    ...(src && !isTiny && { src }),
    ...(alt && { alt }),
    ...(caption && { caption: plain(caption) }),
    ...(credit && { credit }),
    ...(src && !isTiny && width > 0 && height > 0 && { width, height }),
  }
}

/** The words under a picture, and whose picture it is. */
function captionOf(element: Element): CaptionCredit {
  const all = [...element.querySelectorAll('*')].slice(0, 200)
  const holder = element.querySelector('figcaption') ?? all.find((inner) => captionNames.test(namesOf(inner)))
  const inner = holder ? [...holder.querySelectorAll('*')].slice(0, 50) : all
  const creditHolder = inner.find((part) => creditNames.test(namesOf(part))) ?? gluedCredit(holder)
  const written = cleanText(creditHolder?.textContent ?? '')
  const whole = cleanText(holder?.textContent ?? '')
  const caption =
    written !== '' && whole !== written ? cleanText(whole.replace(written, '')) : written === '' ? whole : ''
  return splitCredit(caption, written)
}

/** A name right at a caption's end in an element of its own, which no space parts from the caption. */
function gluedCredit(caption: Element | undefined): Element | undefined {
  const last = caption?.lastElementChild
  if (!last || !/^(?:SPAN|SMALL|EM|I|CITE)$/.test(last.tagName) || last.nextSibling) return undefined
  const before = last.previousSibling?.textContent ?? ''
  const isShort = cleanText(last.textContent ?? '').split(' ').length <= 5
  return isShort && /\p{L}$/u.test(before) && /^\p{L}/u.test(last.textContent ?? '') ? last : undefined
}

/** A credit in an element of its own wins over one at the caption's end. */
function splitCredit(whole: string, written: string): CaptionCredit {
  const name = written === '' ? '' : (takePrefix(written, pictureCreditPrefixes).rest ?? written)
  const caption = whole.replace(/[\s|/\-–—(]+$/u, '')
  if (caption !== '' && name === '') return splitCaptionCredit(caption)
  return { ...(caption && { caption }), ...(name && { credit: name }) }
}
