import { cleanText } from '../../text/clean.ts'
import { bylineOf } from '../steps/byline.ts'
import { type Draft, noteTaken } from '../steps/draft.ts'
import { labelOf } from '../steps/words/labels.ts'
import { bylineNames, namesOf } from './element-names.ts'
import { setByline } from './read-html-head.ts'
import { textLengthOf } from './text-length.ts'

const writerLabels = labels('author|by|writer|المؤلف|الكاتب|الكاتبة|نویسنده|مصنف|מחבר|מאת')
const placeLabels = labels(
  'place|location|reporting from|from|in|المكان|مكان|من|محل|از|مقام|بمقام|מקום|מיקום|דיווח מ',
)

/**
 * Reads credits that stand as labelled items: «مقام, اسلام آباد».
 *
 * Why: the labels are written for listeners only, and are dropped as hidden with the page's other furniture.
 */
export function readCreditList(draft: Draft, root: Element): void {
  for (const box of root.querySelectorAll('ul,ol,dl,div,section,p')) {
    if (textLengthOf(box) > 300 || !bylineNames.test(namesOf(box))) continue
    for (const item of box.querySelectorAll('li,div,span,p')) readItem(draft, item)
  }
}

function readItem(draft: Draft, item: Element): void {
  const [, label = '', value = ''] =
    /^([^,،:：]{2,20})[,،:：]\s(.{2,60})$/u.exec(cleanText(item.textContent ?? '')) ?? []
  const isName = value !== '' && value.split(' ').length <= 5 && !/[\d,،:：.!؟?]/u.test(value)
  if (!isName) return
  if (placeLabels.has(labelOf(label)) && !draft.place) {
    draft.place = value
    noteTaken(draft, 'take-labelled-credit', 'dateline.place', value)
  }
  const name = writerLabels.has(labelOf(label)) ? bylineOf(value) : undefined
  if (name) setByline(draft, name)
}

function labels(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((label) => labelOf(label)))
}
