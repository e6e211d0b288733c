import { describe, expect, it } from 'vitest'
import { directionOfLanguage, majorityDirection } from './direction.ts'

describe('majorityDirection', () => {
  it.each([
    ['Suits & Ties تطلق أحدث التصميمات الرجالية', 'rtl'],
    ['«The Crown» מסלسل جديد', 'rtl'],
    ['OPEC تقرر', 'rtl'],
    ['Reuters: تقرير', 'ltr'],
    ['שלום world and more', 'ltr'],
    ['ܫܠܡܐ', 'rtl'],
    ['\u0870\u0871', 'rtl'],
    ['𞤀𞤁 ab', 'rtl'],
    ['12.5 % — 2017', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, direction) => {
    expect(majorityDirection(text)).toBe(direction)
  })
})

describe('directionOfLanguage', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['AR', 'rtl'],
    ['he', 'rtl'],
    ['iw', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ckb', 'rtl'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['pa-Aran', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['az-Cyrl', 'ltr'],
    ['en', 'ltr'],
  ])('writes %s %s', (lang, direction) => {
    expect(directionOfLanguage(lang)).toBe(direction)
  })
})
