/** Endings that make a family's name, by language. Folded. */
const shapes: Readonly<Record<string, RegExp>> = {
  ar: /^ال...+ي$|...(?:وف|يف|سكي|فيتش|سون|برغ|شتاين)$/,
  fa: /..(?:زاده|نژاد|پور|زي|زايي|ئيان|وند|خواه|خيل|منش|نيا|ف)$|...(?:يان|لو|چي)$/,
  he: /..(?:ביץ'?|שטיין|ברג|סקי|צקי|סון|בלום|באום|פלד|וב|נקו|זון|שווילי|יאן)$|...מן$/,
  ur: /..(?:زئي|خيل|پوري|آبادي|اباد[يى]|واني|چوهدري|الوي|صديقي|هاشمي)$/,
}

/** Endings no other word has, so that the word before can be a first name nobody listed. Folded. */
const sureShapes: Readonly<Record<string, RegExp>> = {
  fa: /..(?:زاده|نژاد|پور|زايي)$/,
  he: /..(?:וביץ'?|שטיין|סקי|צקי|שווילי)$/,
  ur: /..(?:زئي|خيل)$/,
}

/** Whether a word can hardly be anything but a family's name: «الشربيني», «عمرزی», «רוזנברג». */
export function isFamilyShaped(word: string, lang: string): boolean {
  return shapes[lang]?.test(word) === true
}

/** Whether a word is a family's name whatever stands before it: «سیفی‌زاده», «דנילוביץ'». */
export function isFamilyName(word: string, lang: string): boolean {
  return sureShapes[lang]?.test(word) === true
}
