import { afterEach, describe, expect, it } from 'vitest'
import { usualPreferences } from './preferences.ts'
import { speak } from './speak.ts'
import { speech, usualSpeech } from './speech.ts'

afterEach(() => speak(usualPreferences))

describe('the interface speaks', () => {
  it('as it is prerendered to who chose nothing of it', async () => {
    await speak({ ...usualPreferences, theme: 'dark', digits: 'latn' })
    expect(speech.get()).toBe(usualSpeech)
  })

  it.each([
    [{ language: 'fa' }, '۲ خبر', '۱۴ اکتبر ۲۰۲۶'],
    [{ language: 'fa', digits: 'latn' }, '2 خبر', '14 اکتبر 2026'],
    [{ language: 'ur' }, '2 خبریں', '14 اکتوبر 2026ء'],
    [{ digits: 'arab' }, 'خبران', '١٤ أكتوبر ٢٠٢٦'],
    [{ language: 'he', calendar: 'hebrew' }, 'שתי ידיעות', 'ג׳ בחשוון תשפ״ז'],
    [{ language: 'en', digits: 'arabext', calendar: 'islamic' }, '۲ headlines', '۳ Jumada al-Ula ۱۴۴۸ AH'],
  ] as const)('and prints as %j asks', async (chosen, counted, written) => {
    await speak({ ...usualPreferences, ...chosen })
    const { catalogue, printer } = speech.get()
    expect(catalogue?.words.count.headlines(2)).toBe(counted)
    expect(printer.date('2026-10-14', catalogue?.words.lang ?? 'ar')).toBe(written)
  })

  it('Arabic by its parts where only the calendar is another', async () => {
    await speak({ ...usualPreferences, calendar: 'islamic' })
    expect(speech.get().catalogue).toBeUndefined()
    expect(speech.get().printer.date('2026-06-16', 'ar')).toBe('1 محرم 1448 هـ')
  })

  it('as was chosen last, whatever comes later', async () => {
    await Promise.all([speak({ ...usualPreferences, language: 'he' }), speak(usualPreferences)])
    expect(speech.get()).toBe(usualSpeech)
  })
})
