import type { Catalogue } from '../words/catalogue.ts'
import { inDigits } from '../words/digits.ts'
import { digitsFor } from '../words/manner.ts'
import { printedWords } from '../words/printed-words.ts'
import { plainPrinter } from '../words/printer.ts'
import type { InterfaceLanguage } from '../words/words.ts'
import type { Preferences } from './preferences.ts'
import { type Speech, speech, usualSpeech } from './speech.ts'

let wanted = ''

/** Lets the interface speak and print as was chosen. If what that takes cannot come, the page stays as it is. */
export async function speak(chosen: Preferences): Promise<void> {
  const { language, digits, calendar, months } = chosen
  const asked = [language, digits, calendar, months].join(' ')
  if (asked === wanted) return
  wanted = asked
  try {
    const come = await speechOf(chosen)
    if (asked === wanted) speech.set(come)
  } catch {
    // It is asked for again by the next choice.
    if (asked === wanted) wanted = ''
  }
}

async function speechOf(chosen: Preferences): Promise<Speech> {
  const { language, calendar, months } = chosen
  const digits = digitsFor(chosen)
  const isPlain = digits === 'latn' && calendar === 'gregorian' && months === 'egyptian'
  const isPrerendered = language === 'ar' && digits === 'latn'
  if (isPlain && isPrerendered) return usualSpeech
  const [catalogue, printing] = await Promise.all([
    isPrerendered ? undefined : catalogueOf(language),
    isPlain ? undefined : import('../words/chosen-printer.ts'),
  ])
  return {
    ...(catalogue && { catalogue: printedWords(catalogue, (phrase) => inDigits(phrase, digits)) }),
    printer: printing?.chosenPrinter(chosen) ?? plainPrinter,
  }
}

async function catalogueOf(language: InterfaceLanguage): Promise<Catalogue> {
  switch (language) {
    case 'ar':
      return (await import('../words/ar/catalogue.ts')).arabicCatalogue
    case 'fa':
      return (await import('../words/fa/catalogue.ts')).persianCatalogue
    case 'he':
      return (await import('../words/he/catalogue.ts')).hebrewCatalogue
    case 'ur':
      return (await import('../words/ur/catalogue.ts')).urduCatalogue
    case 'en':
      return (await import('../words/en/catalogue.ts')).englishCatalogue
  }
}
