/** What a device says of one of its voices. */
export type Voice = {
  readonly name: string
  /** BCP 47, or nearly: Android writes `ar_EG` and `iw_IL`. */
  readonly lang: string
  /** Whether the device speaks by itself, and the text goes to no server. */
  readonly localService: boolean
  readonly default: boolean
}

/**
 * The voice to read a language with: of the very locale, else of the language; of the device itself before a server's,
 * the device's usual one before others. Undefined where there is none: another language's voice would only make noise.
 */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
  const wished = localeOf(lang)
  const merit = (voice: V) =>
    (localeOf(voice.lang) === wished ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0)
  return voices
    .filter((voice) => languageOf(voice.lang) === languageOf(lang))
    .reduce<V | undefined>((best, next) => (best && merit(best) >= merit(next) ? best : next), undefined)
}

/** Old codes of languages that devices still use, and codes of a language's spoken standard. */
const renamed: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
  arb: 'ar',
  prs: 'fa',
  pes: 'fa',
}

function localeOf(lang: string): string {
  const [language = '', ...rest] = lang.toLowerCase().replaceAll('_', '-').split('-')
  return [renamed[language] ?? language, ...rest].join('-')
}

function languageOf(lang: string): string {
  return localeOf(lang).split('-')[0] ?? ''
}
