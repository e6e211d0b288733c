/** What a language is called in another, such as «العربية»; its code where the platform has no name for it. */
export function languageName(lang: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(lang) ?? lang
  } catch {
    return lang
  }
}
