import type { Entity } from '../../entity/entity.ts'
import { fold } from '../../text/fold.ts'
import { knownEntities } from '../knowledge/knowledge.ts'
import { withoutHebrewArticle } from './article-of-hebrew.ts'
import { type LetterCase, letterCaseOf } from './letter-case.ts'
import { respellingsOf } from './respellings.ts'
import { type LanguageForm, type Subject, subjectOfEntity, subjectOfKnown } from './subject.ts'
import { tokenTextOf } from './tokens.ts'
import { addToTrie, emptyTrie, type Trie } from './trie.ts'

/** A form of a subject as it stands in the trie. */
export type Form = {
  readonly subject: Subject
  readonly trust: LanguageForm['trust']
  /** What capitals the text must show, word by word. */
  readonly letterCase: readonly LetterCase[]
  /** Words at the front that only say what kind it is and stay outside the mark: «مدينة الباب». */
  readonly leading: number
  /** Whether it counts only behind an article: «כנסת» in «הכנסת» and «בכנסת». */
  readonly needsArticle: boolean
}

/** All names to look for in texts of one language. */
export type Matcher = { readonly lang: string; readonly trie: Trie<Form> }

const ofKnowledge = new Map<string, Matcher>()
const ofEntities = new WeakMap<readonly Entity[], Map<string, Matcher>>()

/** The matcher over the knowledge of names for a language, built once. */
export function knowledgeMatcher(lang: string): Matcher {
  const cached = ofKnowledge.get(lang)
  if (cached) return cached
  const matcher = buildMatcher(lang, [...knownEntities.values()].map(subjectOfKnown))
  ofKnowledge.set(lang, matcher)
  return matcher
}

/** The matcher over the entities an importing person gave, built once a list. */
export function entitiesMatcher(lang: string, entities: readonly Entity[]): Matcher {
  let byLang = ofEntities.get(entities)
  if (!byLang) {
    byLang = new Map()
    ofEntities.set(entities, byLang)
  }
  let matcher = byLang.get(lang)
  if (!matcher) {
    matcher = buildMatcher(
      lang,
      entities.map((entity) => subjectOfEntity(entity, lang)),
    )
    byLang.set(lang, matcher)
  }
  return matcher
}

function buildMatcher(lang: string, subjects: readonly Subject[]): Matcher {
  const trie = emptyTrie<Form>()
  for (const subject of subjects) {
    const taken = new Set<string>()
    const forms = formsIn(subject, lang)
    const bare = new Set(subject.kind === 'place' ? forms.map((form) => fold(form.text)) : [])
    for (const form of forms) {
      const bareName = form.lang === 'he' && hasArticle(subject) ? withoutHebrewArticle(form.text) : undefined
      const needsArticle = bareName !== undefined
      for (const spelling of respellingsOf(bareName ?? form.text)) {
        const tokenText = tokenTextOf(spelling)
        const words = tokenText.tokens.map((token) => token.text)
        const key = `${needsArticle ? 'ה ' : ''}${words.join(' ')}`
        if (taken.has(key)) continue
        taken.add(key)
        const letterCase = letterCaseOf(tokenText)
        addToTrie(trie, words, {
          subject,
          trust: form.trust,
          letterCase,
          leading: leadingOf(words, bare),
          needsArticle,
        })
      }
    }
  }
  return { lang, trie }
}

/** Whether a kind of name takes an article: no person and no title of a work does. */
function hasArticle({ kind, origin }: Subject): boolean {
  return origin === 'knowledge' && kind !== 'person' && kind !== 'work'
}

/** Nouns before a place's name that newspapers leave outside it. */
const leadingNouns = new Set(
  fold('مدينة محافظة ولاية إقليم بلدة قرية قضاء منطقة مقاطعة بلدية شهر استان شهرستان صوبہ ضلع').split(' '),
)

function leadingOf([noun = '', ...rest]: readonly string[], bare: ReadonlySet<string>): number {
  return leadingNouns.has(noun) && bare.has(rest.join(' ')) ? 1 : 0
}

/** Which languages lend their forms where a subject has none: names of that script are written alike. */
const lenders: Readonly<Record<string, readonly string[]>> = { fa: ['ar'], ur: ['fa', 'ar'] }

/** The forms to look for in a language, guarded ones first so that they win over the same form unguarded. */
function formsIn(subject: Subject, lang: string): readonly LanguageForm[] {
  const own = subject.forms.filter((form) => form.lang === lang)
  const latin = lang === 'en' ? [] : subject.forms.filter((form) => form.lang === 'en')
  const lender = own.length > 0 ? undefined : (lenders[lang] ?? []).find((one) => hasForms(subject, one))
  const lent = subject.forms.filter((form) => form.lang === lender && /[\s-]/.test(form.text.trim()))
  const rank = { guarded: 0, safe: 1, short: 2 }
  return [...own, ...lent, ...latin].sort((a, b) => rank[a.trust] - rank[b.trust])
}

function hasForms(subject: Subject, lang: string): boolean {
  return subject.forms.some((form) => form.lang === lang)
}
