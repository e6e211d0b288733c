import { describe, expect, it } from 'vitest'
import { type Voice, voiceFor } from './voice-for.ts'

/** `ar-EG@` is a server's, `ar-EG*` the device's usual one. */
const voicesOf = (...said: readonly string[]): readonly Voice[] =>
  said.map((name) => ({
    name,
    lang: name.replace(/[@*]+$/, ''),
    localService: !name.includes('@'),
    default: name.includes('*'),
  }))

describe('the voice for a language', () => {
  it.each([
    ['ar', ['en-US', 'ar-SA'], 'ar-SA'],
    ['ar-EG', ['ar-SA', 'ar-EG'], 'ar-EG'],
    ['ar-EG', ['ar-SA', 'ar-EG@'], 'ar-EG@'],
    ['ar-MA', ['ar-SA@', 'ar-EG'], 'ar-EG'],
    ['ar', ['ar-SA', 'ar-EG*'], 'ar-EG*'],
    ['ar', ['ar-SA@*', 'ar-EG'], 'ar-EG'],
    ['ar', ['ar_EG'], 'ar_EG'],
    ['ar', ['arb'], 'arb'],
    ['he', ['iw_IL'], 'iw_IL'],
    ['fa-IR', ['fa'], 'fa'],
    ['EN', ['en-gb'], 'en-gb'],
    ['fa', ['ar-SA', 'en-US*'], undefined],
    ['ur', [], undefined],
    ['ar', ['arc'], undefined],
  ])('%s among %j is %s', (lang, names, expected) => {
    expect(voiceFor(lang, voicesOf(...names))?.name).toBe(expected)
  })
})
