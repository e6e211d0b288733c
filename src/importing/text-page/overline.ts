import { fold } from '../../text/fold.ts'
import { isStopWord } from '../../text/stop-words.ts'
import { bare } from '../steps/publisher.ts'
import { toldWords } from './told-words.ts'

/** Papers of these languages print a line over the headline as often as one under it; others seldom do. */
const overlining = /^(?:ar|fa|ur)/

/** Words that open a circumstance rather than the news. */
const circumstances: ReadonlySet<string> = new Set(
  'بعد عقب وسط خلال رغم برغم أثناء قبيل قبل بحضور برعاية بمشاركة بمناسبة احتفاء تزامنا ضمن بسبب پس همزمان after amid ahead following despite לאחר אחרי בעקבות לקראת למרות'
    .split(' ')
    .map((word) => fold(word)),
)
/** Words that say what kind of piece follows. */
const genres: ReadonlySet<string> = new Set(
  'حوار تقرير تحقيق ملف استطلاع مقابلة ربورتاج روبورتاج گزارش گزارشی گفتگو گفت‌وگو گفتگوی گفت‌وگوی مصاحبه یادداشت تحلیل خصوصی انٹرویو رپورٹ تجزیہ interview analysis ראיון כתבה'
    .split(' ')
    .map((word) => bare(word).split(' ')[0] ?? ''),
)
/** Longer lines that open so go on to tell the news. Units: words. */
const longestFrame = 9

/**
 * Whether of two lines before the text the second is the headline: the first ends open or names a circumstance or a
 * kind of piece, or the
 * text begins with the words of the second. A headline tells what its text opens with; an overline frames it.
 */
export function isOverline(first: string, second: string, opening: string, lang: string): boolean {
  if (/[:؛;،,]$/.test(first)) return true
  if (!sharesPair(first, opening) && sharesPair(second, opening)) return true
  const [a, b] = [toldWords(first, opening), toldWords(second, opening)]
  if (opensWith(first, circumstances) && !opensWith(second, circumstances) && b.told > 0) return true
  if (opensWith(first, genres) && !opensWith(second, genres) && !/[:：]/.test(first)) return true
  if (!overlining.test(lang)) return a.told === 0 && b.told >= 3
  if (a.told <= 1 && b.told > a.told) return true
  // Persian leads under a headline are sentences; a short line over another is an overline.
  if (lang.startsWith('fa') && a.told <= 1 && b.told === a.told) return first.length <= second.length
  return a.told * 3 < a.words && b.told * 2 >= b.words
}

/** Whether two neighbouring words of a headline stand side by side in a text too. */
function sharesPair(headline: string, text: string): boolean {
  const words = bare(headline).split(' ')
  return words.some((word, index) => {
    const next = words[index + 1]
    const says = (part: string) => part.length >= 3 && !isStopWord(part)
    return next !== undefined && says(word) && says(next) && ` ${text} `.includes(` ${word} ${next} `)
  })
}

function opensWith(line: string, openings: ReadonlySet<string>): boolean {
  const words = bare(line).split(' ')
  return words.length <= longestFrame && openings.has(words[0] ?? '')
}
