import { furnitureLines, labelOf } from '../steps/words/labels.ts'

const homeNames = new Set(
  'الرئيسية|الصفحة الرئيسية|الصفحة الأولى|home|home page|front page|ראשי|דף הבית|עמוד הבית|خانه|صفحه نخست|صفحه اصلی|سرورق|ہوم|صفحہ اول'
    .split('|')
    .map((name) => labelOf(name)),
)

/** Units: UTF-16 code units. */
const longestPath = 300

/** Whether a line is a path or a menu that starts at the site's front page: «الرئيسية » اقتصاد», "Home > Business > …". */
export function isSitePath(text: string): boolean {
  if (text.length > longestPath) return false
  // Two arrows and short steps are a path from wherever it starts.
  const steps = text.split(/\s[>›»]\s/u)
  if (steps.length >= 3 && steps.slice(0, -1).every((step) => step.split(' ').length <= 5)) return true
  const parts = text
    .split(/[|»›>•·/→]+|\s[–—-]\s/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const first = parts[0]?.split(/[:：]/).at(-1) ?? ''
  return parts.length >= 2 && homeNames.has(labelOf(first))
}

/** Whether most of a line's words are names of sections and buttons side by side, without signs between them. */
export function isSpacedMenu(text: string): boolean {
  const words = labelOf(text.slice(0, 300)).split(' ')
  let labels = 0
  let covered = 0
  for (let at = 0; at < words.length; ) {
    const count = [3, 2, 1].find((length) => furnitureLines.has(words.slice(at, at + length).join(' '))) ?? 0
    if (count > 0) labels++
    covered += count
    at += Math.max(count, 1)
  }
  return words.length >= 4 && labels >= 3 && covered >= words.length * 0.6
}
