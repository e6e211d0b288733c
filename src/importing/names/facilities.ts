import type { EntityKind } from '../../entity/entity.ts'
import { fold } from '../../text/fold.ts'
import { slugOf } from '../../text/slug.ts'
import { isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import { isCapital, writtenWord } from './letter-case.ts'
import { type Coverage, coverageOf, type Mark, markOf, type Page, withAdded } from './page.ts'
import { readingsOf } from './particles.ts'
import { subjectOfText } from './subject.ts'

/** What a facility's head word stands: before the name it carries, or after it. */
type Heads = {
  readonly stand: 'before' | 'after'
  readonly places: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  /** Adjectives that close such a name: «حقل الشرارة النفطي». */
  readonly closing: ReadonlySet<string>
}

const heads: Readonly<Record<string, Heads>> = {
  ar: {
    stand: 'before',
    places: wordSet(
      'مطار ميناء مرفأ حقل مستشفى جسر قاعدة ملعب استاد معبر متحف محطة سجن مخيم سد شارع ميدان ساحة مسجد جامع كنيسة كاتدرائية قلعة معبد حديقة نهر بحيرة جبل مضيق خليج',
    ),
    organisations: wordSet('جامعة معهد أكاديمية كلية'),
    closing: wordSet(
      'الدولي الدولية النفطي النفطية الجوي الجوية البحري البحرية الجامعي العسكري العسكرية الكهرومائية الغازي الحدودي المركزي الكبير الكبرى الأولمبي الرياضي الصناعي الصناعية النووية النووي التجاري',
    ),
  },
  fa: {
    stand: 'before',
    places: wordSet(
      'فرودگاه ورزشگاه بیمارستان نیروگاه زندان سد پل میدان خیابان مسجد کلیسای موزه بندر تالار کاخ دریاچه',
    ),
    organisations: wordSet('دانشگاه'),
    closing: wordSet('بین‌المللی'),
  },
  he: {
    stand: 'before',
    places: wordSet('נמל אצטדיון רחוב כיכר גשר מוזיאון כלא היכל שדרות'),
    organisations: wordSet('אוניברסיטת עיריית'),
    closing: wordSet('הבינלאומי'),
  },
  ur: {
    stand: 'after',
    places: wordSet('ایئرپورٹ ہسپتال اسٹیڈیم میوزیم مسجد قلعہ جیل بندرگاہ پل چوک روڈ بازار جھیل بیراج ڈیم'),
    organisations: wordSet('یونیورسٹی ہائیکورٹ'),
    closing: wordSet(''),
  },
  en: {
    stand: 'after',
    places: wordSet('airport stadium museum bridge hospital cathedral mosque prison square'),
    organisations: wordSet('university'),
    closing: wordSet(''),
  },
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).split(' ').filter(Boolean))
}

/**
 * Adds facilities that carry a name already marked: «جامعة صفاقس» and «مطار الخرطوم» are names of their own,
 * wider than the city's.
 */
export function addFacilities(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const covered = coverageOf(page, marks)
  const added = marks.flatMap((mark) => {
    const rule = heads[page.langs[mark.text] ?? '']
    if (!rule || mark.subject.kind === 'event' || mark.subject.kind === 'work') return []
    return rule.stand === 'before' ? headed(page, mark, rule, covered) : tailed(page, mark, rule, covered)
  })
  return withAdded(page, marks, added)
}

function headed(page: Page, mark: Mark, rule: Heads, covered: Coverage): readonly Mark[] {
  if (mark.skipped > 0) return []
  const first: WordAt = { page, text: mark.text, token: mark.first }
  let head = neighbour(first, -1)
  if (mark.subject.kind === 'person' && isWritten(head, 'titles')) head = head && neighbour(head, -1)
  if (!head || covered(head.text, head.token)) return []
  const found = headOf(head, rule, page.langs[mark.text] ?? '')
  if (!found) return []
  const next = neighbour({ ...first, token: mark.last }, 1)
  const isClosed = next !== undefined && rule.closing.has(tokenAt(next)?.text ?? '')
  const last = isClosed ? mark.last + 1 : mark.last
  return facility(page, { text: mark.text, first: head.token, last, skipped: found.skipped }, found.kind)
}

function tailed(page: Page, mark: Mark, rule: Heads, covered: Coverage): readonly Mark[] {
  const head = neighbour({ page, text: mark.text, token: mark.last }, 1)
  if (!head || covered(head.text, head.token)) return []
  const words = page.texts[head.text]
  if (page.langs[mark.text] === 'en' && words && !isCapital(writtenWord(words, head.token))) return []
  const found = headOf(head, rule, page.langs[mark.text] ?? '')
  if (!found) return []
  return facility(page, { ...mark, last: head.token }, found.kind)
}

function headOf(head: WordAt, rule: Heads, lang: string): { kind: EntityKind; skipped: number } | undefined {
  for (const { text, skipped } of readingsOf(tokenAt(head)?.text ?? '', lang)) {
    if (rule.places.has(text)) return { kind: 'place', skipped }
    if (rule.organisations.has(text)) return { kind: 'organisation', skipped }
  }
  return undefined
}

type Place = Pick<Mark, 'text' | 'first' | 'last' | 'skipped'>

function facility(page: Page, place: Place, kind: EntityKind): readonly Mark[] {
  const mark = learnedMark(page, place, kind, 'trigger-facility')
  return mark ? [mark] : []
}

/** A stretch of words as the name of something only the article speaks of; undefined if it has no letters. */
export function learnedMark(page: Page, place: Place, kind: EntityKind, rule: string): Mark | undefined {
  const lang = page.langs[place.text] ?? 'en'
  const { start, end } = markOf(page, place, subjectOfText('x', kind, lang, 'x'), rule)
  const name = (page.texts[place.text]?.source ?? '').slice(start, end)
  const id = slugOf(nameBehindParticle(page, place, name))
  if (id === undefined) return undefined
  return markOf(page, place, page.learned(id, kind, lang, nameBehindParticle(page, place, name)), rule)
}

/** A name as it is written without its particle: «لمؤسسة» after «ل» of «للمؤسسة» is «المؤسسة». */
function nameBehindParticle(page: Page, place: Place, name: string): string {
  const word = page.texts[place.text]?.tokens[place.first]?.text ?? ''
  const isDoubleLam = place.skipped > 0 && word.slice(place.skipped - 1).startsWith('لل')
  return isDoubleLam ? `ا${name}` : name
}
