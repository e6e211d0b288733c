import { fold } from '../../text/fold.ts'
import { isWritten, neighbour, tokenAt, type WordAt } from './context.ts'
import { learnedMark } from './facilities.ts'
import { type Mark, type Page, withAdded } from './page.ts'
import { readingsOf } from './particles.ts'

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/).filter(Boolean))

/** Portfolios that make a ministry. Folded on use. */
const portfolios = set(`
الخارجية الداخلية الدفاع الصحة التربية التعليم المالية العدل الاقتصاد الطاقة النفط الثقافة السياحة النقل الزراعة
العمل الإعلام التجارة الصناعة الأوقاف البيئة الشباب الرياضة الخزانة التخطيط الكهرباء الإسكان الحج الاتصالات
الفنون البحث التكوين الصيد الأسرة التضامن المرأة التنمية الرقمنة الاتصال العمران الموارد الري التموين الهجرة الأشغال البترول الاستثمار التعاون الشؤون العدالة
`)

/** Adjectives that belong to a portfolio: «الموارد المائية», «التعليم العالي». */
const portfolioAdjectives = set(
  'المائية العالي الوطنية الاجتماعية الدينية الإسلامية المدنية الحربية الخارجية الداخلية البلدية الرقمي المعدنية',
)

/** Institutions a nationality makes into one: «سلاح الجو الليبي», «البنك المركزي المصري». */
const nationalHeads = [
  'الجيش',
  'سلاح الجو',
  'سلاح البحرية',
  'القوات المسلحة',
  'القوات الجوية',
  'القوات البحرية',
  'خفر السواحل',
  'الحرس الوطني',
  'الحرس الثوري',
  'البرلمان',
  'مجلس النواب',
  'مجلس الشورى',
  'مجلس الشيوخ',
  'مجلس الأمة',
  'البنك المركزي',
  'المصرف المركزي',
  'المحكمة العليا',
  'المحكمة الدستورية',
  'الهلال الأحمر',
  'النيابة العامة',
  'وكالة الأنباء',
].map((head) => fold(head).split(' '))

/** Nouns that open an institution's full name: «المؤسسة الوطنية للنفط», «المركز القومي للبحوث». */
const definiteHeads = set(`
المؤسسة الهيئة المنظمة المجلس الاتحاد اللجنة المركز المعهد الشركة الوكالة الجمعية الرابطة النقابة المفوضية الصندوق
الأكاديمية الديوان الجبهة الغرفة البنك المحكمة المتحف المكتب الإدارة المديرية الشبكة المنتدى الائتلاف التحالف
`)

/** Adds Arabic institutions that carry their kind in their name, known or not. */
export function addInstitutions(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const added = page.texts.flatMap(({ tokens }, text) => {
    if (page.langs[text] !== 'ar') return []
    return tokens.flatMap((_, token) => {
      const found = institutionAt({ page, text, token })
      const mark =
        found && learnedMark(page, { text, first: token, ...found }, 'organisation', 'trigger-organisation')
      return mark ? [mark] : []
    })
  })
  return withAdded(page, marks, added)
}

type Found = { readonly last: number; readonly skipped: number }

function institutionAt(start: WordAt): Found | undefined {
  for (const { text, skipped } of readingsOf(tokenAt(start)?.text ?? '', 'ar')) {
    const last =
      (text === 'وزاره' ? ministryEnd(start) : undefined) ??
      nationalEnd(start, text) ??
      (definiteHeads.has(text) ? definiteEnd(start) : undefined)
    if (last !== undefined) return { last, skipped }
  }
  return undefined
}

/** Where «وزارة التربية والتعليم المصرية» ends: portfolios, then a nationality. */
function ministryEnd(start: WordAt): number | undefined {
  let word = neighbour(start, 1)
  if (!word || !portfolios.has(tokenAt(word)?.text ?? '')) return undefined
  let last = word.token
  for (let step = 0; step < 3; step++) {
    word = neighbour({ ...start, token: last }, 1)
    const text = (word && tokenAt(word)?.text) ?? ''
    const isNextPortfolio = text.startsWith('و') && portfolios.has(text.slice(1))
    if (word && (isNextPortfolio || portfolioAdjectives.has(text))) last = word.token
    else break
  }
  word = neighbour({ ...start, token: last }, 1)
  return word && isWritten(word, 'demonyms') && /^ال.*ه$/.test(tokenAt(word)?.text ?? '') ? word.token : last
}

function nationalEnd(start: WordAt, opening: string): number | undefined {
  for (const [first, ...others] of nationalHeads) {
    if (first !== opening) continue
    let word: WordAt | undefined = start
    for (const other of others) {
      word = word && neighbour(word, 1)
      if (!word || tokenAt(word)?.text !== other) word = undefined
    }
    const nationality = word && neighbour(word, 1)
    const text = (nationality && tokenAt(nationality)?.text) ?? ''
    if (nationality && text.startsWith('ال') && isWritten(nationality, 'demonyms')) return nationality.token
  }
  return undefined
}

/** Where «المؤسسة الوطنية للنفط» ends: adjectives, then what it is for, then that noun's adjectives. */
function definiteEnd(start: WordAt): number | undefined {
  let last = start.token
  const take = (isTaken: (text: string) => boolean, most: number) => {
    let taken = 0
    while (taken < most) {
      const word = neighbour({ ...start, token: last }, 1)
      if (!word || !isTaken(tokenAt(word)?.text ?? '')) break
      last = word.token
      taken++
    }
    return taken
  }
  if (take((text) => /^ال.+(?:ي|يه|مه|لي|ليا|حده|كزي)$/.test(text), 2) === 0) return undefined
  if (take((text) => /^لل..+$/.test(text) || text === 'لكره', 1) === 0) return undefined
  if (tokenAt({ ...start, token: last })?.text === 'لكره')
    return take((text) => /^ال/.test(text), 1) ? last : undefined
  take((text) => /^وال.../.test(text) || /^ال.+(?:يه|ي)$/.test(text), 1)
  return last
}
