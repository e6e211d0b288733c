import { isArabicLetter, isHebrewLetter } from '../../text/scripts.ts'

/** The language to read a text's names in: the article's, unless most letters are of another script. */
export function languageOfText(text: string, articleLang: string): string {
  let arabic = 0
  let hebrew = 0
  let latin = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isArabicLetter(code)) arabic++
    else if (isHebrewLetter(code)) hebrew++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
  }
  const most = Math.max(arabic, hebrew, latin)
  if (most === 0) return articleLang
  if (most === arabic) return ['fa', 'ur', 'ar'].includes(articleLang) ? articleLang : 'ar'
  if (most === hebrew) return 'he'
  return 'en'
}
