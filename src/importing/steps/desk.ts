import { fold } from '../../text/fold.ts'
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
