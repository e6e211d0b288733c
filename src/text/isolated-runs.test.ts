import { describe, expect, it } from 'vitest'
import { isolatedRuns } from './isolated-runs.ts'

const runsOf = (text: string) => isolatedRuns(text).map(({ start, end }) => text.slice(start, end))

describe('isolatedRuns', () => {
  it.each([
    ['كتبه بلغة C++ في شهر', ['C++']],
    ['في 2026-10-14 مساء', ['2026-10-14']],
    ['اتصل على +1 202-555-0143 صباحًا', ['+1 202-555-0143']],
    ['بلغت الحرارة -5 ليلًا', ['-5']],
    ['ارتفع (+2.1%) أمس', ['(+2.1%)']],
    ['انظر https://example.org/a?b=1، ثم', ['https://example.org/a?b=1']],
    ['راسل someone@example.org.', ['someone@example.org']],
  ])('finds what would be scrambled in «%s»', (text, runs) => {
    expect(runsOf(text)).toEqual(runs)
  })

  it.each([
    'نسبة 12.5% فقط',
    'فاز 3-1 أمس',
    'بين 10-20 مترًا',
    'يوم 30/04/2024',
    'في 13:52',
    'شركة MTV العربية',
    'بلا أرقام',
  ])('leaves «%s» as it is', (text) => {
    expect(runsOf(text)).toEqual([])
  })

  it('takes a text made to be slow', () => {
    expect(runsOf('+1 '.repeat(300_000)).length).toBeGreaterThan(0)
    expect(runsOf(`${'a'.repeat(500_000)}@`)).toEqual([])
  })
})
