/** The plural classes of CLDR; Arabic uses all six. */
export type PluralClass = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** One wording for each class a language tells apart; `other` stands in for what is left out. */
export type Plural = { readonly [C in PluralClass]?: (count: string) => string } & {
  readonly other: (count: string) => string
}

/** A phrase that counts, in a language. `pluralIn('ar')({ two: () => 'خبران', other: (n) => `${n} خبر` })(2)` */
export function pluralIn(lang: string): (forms: Plural) => (count: number) => string {
  const rules = new Intl.PluralRules(lang)
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other)(grouped(count))
}

/** A whole number with its thousands apart. `grouped(18822) === '18,822'` */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
