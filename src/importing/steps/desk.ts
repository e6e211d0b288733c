import { fold } from '../../text/fold.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { labelOf } from './words/labels.ts'

/** Words of newsrooms that sign in place of a person. */
const deskWords: ReadonlySet<string> = new Set(
  'هيئة|أسرة|قسم|فريق|التحرير|المحررين|غرفة|الأخبار|الموقع|تحریریه|تحريريه|سرویس|گروه|هیئت|تحریریہ|ڈیسک|نیوز|ویب|מערכת|המערכת|האתר|דסק|חדשות|כתבי|newsroom|news|staff|editorial|editors|web|online|desk|team|digital'
    .split('|')
    .map((word) => fold(word)),
)

/** Whether a byline is a newsroom's rather than a person's: "News desk", «هيئة التحرير», «מערכת האתר». */
export function isDesk(name: string): boolean {
  const words = labelOf(name).split(' ')
  return words.length <= 4 && words.every((word) => deskWords.has(word))
}

/** A newsroom's section, and who of it writes: «گروه جامعه- فلان:», «سرویس اقتصادی / فلان -», «قسم الثقافة - فلان:». */
const deskWriter =
  /^(?:گروه|سرویس|دبیر سرویس|قسم)\s[^-–—ـ:：/|.،]{2,25}?\s{0,2}[-–—ـ/|]{1,2}\s{0,2}([\p{L}\p{M}\u200c]+(?:\s[\p{L}\p{M}\u200c]+){1,3})\s{0,2}(?:[:：]|[-–—ـ]|$)\s{0,3}/u

/** The writer whom a line or a paragraph's start names after the section; `rest` is what follows. */
export function findDeskWriter(text: string): { readonly byline: string; readonly rest: string } | undefined {
  const match = deskWriter.exec(text.slice(0, 110))
  const name = match?.[1] ?? ''
  if (!match || name.split(/\s/).some((word) => isStopWord(fold(word)))) return undefined
  return { byline: name, rest: text.slice(match[0].length) }
}
