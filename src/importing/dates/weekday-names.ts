import { fold } from '../../text/fold.ts'

/** From Monday to Sunday, in all languages the importer reads. */
const names = [
  'الاثنين|الإثنين|دوشنبه|دو شنبه|پیر|יום שני|monday|mon',
  'الثلاثاء|سه‌شنبه|سه شنبه|منگل|יום שלישי|tuesday|tue|tues',
  'الأربعاء|الاربعاء|چهارشنبه|چهار شنبه|بدھ|יום רביעי|wednesday|wed',
  'الخميس|پنجشنبه|پنج شنبه|جمعرات|יום חמישי|thursday|thu|thur|thurs',
  'الجمعة|جمعه|جمعہ|יום שישי|friday|fri',
  'السبت|شنبه|ہفتہ|سنیچر|יום שבת|saturday|sat',
  'الأحد|یکشنبه|یک شنبه|اتوار|יום ראשון|sunday|sun',
]

const weekdays: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split('|').map((name) => [fold(name), index + 1] as const)),
)

/** The weekday one or two folded words name. Units: Monday is 1, Sunday 7. */
export function findWeekday(folded: string): number | undefined {
  return weekdays.get(folded) ?? (/^[בה]/.test(folded) ? weekdays.get(folded.slice(1)) : undefined)
}
