import { endsInHebrewArticle } from './article-of-hebrew.ts'
import { hasLetterCase } from './letter-case.ts'
import type { Form, Matcher } from './matcher.ts'
import type { Page } from './page.ts'
import type { TokenText } from './tokens.ts'
import { type Found, findInTrie } from './trie.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A place in an article where a known form stands, before it is settled what it means there. */
export type Candidate = {
  readonly text: number
  readonly first: number
  readonly last: number
  readonly skipped: number
  readonly forms: readonly Form[]
}

/** Every known form in an article, overlaps and all. */
export function findKnown(
  page: Page,
  matchersOf: (lang: string) => readonly Matcher[],
): readonly Candidate[] {
  return page.texts.flatMap((tokenText, text) => {
    const lang = page.langs[text] ?? 'en'
    return matchersOf(lang).flatMap((matcher) =>
      findInTrie(matcher.trie, tokenText, lang).flatMap((found) => {
        if (readsAsEverydayWord(tokenText, found, lang)) return []
        const taken = tokenText.tokens[found.first]?.text.slice(0, found.skipped) ?? ''
        const forms = found.values.filter(
          (form) =>
            hasLetterCase(tokenText, found.first, form.letterCase) &&
            (!form.needsArticle || endsInHebrewArticle(taken)),
        )
        const { first, last, skipped } = found
        return forms.length > 0 ? [{ text, first, last, skipped, forms }] : []
      }),
    )
  })
}

/** Whether a one-word name appears only because letters of an everyday word or a given name were taken off. */
function readsAsEverydayWord({ tokens }: TokenText, found: Found<Form>, lang: string): boolean {
  if (found.skipped === 0 || found.first !== found.last) return false
  const word = tokens[found.first]?.text ?? ''
  const { common, certainGiven, ambiguousGiven } = vocabularyOf(lang)
  return common.has(word) || certainGiven.has(word) || ambiguousGiven.has(word)
}
