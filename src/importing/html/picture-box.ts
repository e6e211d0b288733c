import { cleanText } from '../../text/clean.ts'
import { findFurnitureRule } from '../steps/furniture.ts'
import { isProse } from '../steps/prose.ts'
import { splitCaptionCredit } from './caption-credit.ts'
import { authorBoxNames, bylineNames, namesOf } from './element-names.ts'
import { figureOf, type Special } from './special-blocks.ts'
import { textLengthOf } from './text-length.ts'

const boxTags = new Set(['TABLE', 'DIV', 'CENTER', 'SPAN'])
const notCaptioned = 'h1,h2,h3,h4,h5,h6,ul,ol,form,blockquote,article,time,figure,table table'
/** The words under a picture. Units: UTF-16 code units, words. */
const mostLetters = 240
const fewestWords = 3

/** A box that holds one picture and one unlinked line, which is its caption, whatever its tags are called. */
export function pictureBoxOf(element: Element, base: string | undefined): Special | undefined {
  if (!boxTags.has(element.tagName) || textLengthOf(element) > mostLetters * 2) return undefined
  const images = element.querySelectorAll('img')
  const [image] = images
  if (images.length !== 1 || !image || element.querySelector(notCaptioned) !== null) return undefined
  const names = namesOf(element)
  if (bylineNames.test(names) || authorBoxNames.test(names)) return undefined
  const text = cleanText(element.textContent ?? '')
  const isLine = text.length <= mostLetters && text.split(' ').length >= fewestWords
  if (!isLine || findFurnitureRule(text) || isLinked(element)) return undefined
  if (isOrnament(image) || isIllustratedText(image, text)) return undefined
  const found = figureOf(element, base)
  // A picture whose address leads nowhere still has its words.
  const {
    caption: written,
    credit: named,
    ...figure
  } = found?.block.kind === 'figure' ? found.block : { kind: 'figure' as const }
  // What stands in the box besides a named caption is not known to be the caption's.
  if (written && written.text.length + (named?.length ?? 0) < text.length * 0.8) return undefined
  if (written) return found
  const { caption, credit } = splitCaptionCredit(text)
  return {
    kind: 'figure',
    text,
    linkShare: 0,
    block: {
      ...figure,
      ...(caption && { caption: { text: caption, mentions: [] } }),
      ...((named ?? credit) && { credit: named ?? credit }),
    },
  }
}

function isLinked(element: Element): boolean {
  return [...element.querySelectorAll('a')].some((link) => cleanText(link.textContent ?? '') !== '')
}

/** A paragraph with a picture in it: sentences right beside the picture, without an element of their own. */
function isIllustratedText(image: Element, text: string): boolean {
  const beside = [...(image.parentElement?.childNodes ?? [])].filter((node) => node.nodeType === 3)
  const written = beside.reduce((length, node) => length + (node.textContent ?? '').trim().length, 0)
  return text.length > 110 && isProse(text) && written > text.length * 0.6
}

function isOrnament(image: Element): boolean {
  const [width, height] = [image.getAttribute('width'), image.getAttribute('height')].map(Number)
  return (Number(width) > 0 && Number(width) < 100) || (Number(height) > 0 && Number(height) < 60)
}
