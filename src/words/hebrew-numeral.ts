const letters: readonly (readonly [value: number, letter: string])[] = [
  ...'ת400 ש300 ר200 ק100 צ90 פ80 ע70 ס60 נ50 מ40 ל30 כ20 י10 ט9 ח8 ז7 ו6 ה5 ד4 ג3 ב2 א1'
    .split(' ')
    .map((pair) => [Number(pair.slice(1)), pair.slice(0, 1)] as const),
]

/**
 * A number in Hebrew letters, as days and years of the Hebrew calendar are written; thousands are left out, as usual
 * with years. `hebrewNumeral(5787) === 'תשפ״ז'`
 *
 * Shape: in digits what has no letters, such as 6000.
 */
export function hebrewNumeral(number: number): string {
  let left = number % 1000
  let written = ''
  for (const [value, letter] of letters) {
    for (; left >= value; left -= value) written += letter
  }
  // 15 and 16 would spell a name of God.
  written = written.replace(/י([הו])$/, (_, unit: string) => (unit === 'ה' ? 'טו' : 'טז'))
  if (written === '') return String(number)
  return written.length === 1 ? `${written}׳` : `${written.slice(0, -1)}״${written.slice(-1)}`
}
