import { cleanText } from '../../text/clean.ts'
import { fold } from '../../text/fold.ts'

/** Signs that part a headline from a site's name. */
const suffixSign = /\s(?:[-–—|•·»«]|:{1,2}|-{2})\s|\s?[|]\s?|:\s/gu

/** A page title cut at each sign that may part headline and publisher, longest headline first. */
export function titleCuts(
  title: string,
): readonly { readonly headline: string; readonly publisher: string }[] {
  const clean = cleanText(title)
  return [...clean.matchAll(suffixSign)]
    .slice(-8)
    .reverse()
    .map((match) => ({
      headline: clean.slice(0, match.index).trim(),
      publisher: clean.slice(match.index + match[0].length).trim(),
    }))
    .filter((cut) => cut.headline !== '' && cut.publisher !== '')
}

/** Whether a title's tail or head may be a site's name: a few words and no sentence. */
export function isPublisherLike(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= 50 && text.split(/\s+/).length <= 5 && !/[.!؟?۔,،]$/.test(text)
}

const publisherWords = new RegExp(
  `(?:^|[\\s-])(?:${'صحيفة|جريدة|يومية|أسبوعية|موقع|وكالة|شبكة|قناة|مجلة|إذاعة|بوابة|نيوز|روزنامه|خبرگزاری|پایگاه|سایت|مجله|روزنامہ|نیوز|ہفت روزہ|עיתון|אתר|מגזין|חדשות|ידיעות|קול|post|times|news|gazette|daily|weekly|journal|herald|tribune|courier|chronicle|press|agency|telegraph|observer|mirror|star|standard|express|review|magazine|radio'})(?=$|[\\s-])`,
  'iu',
)

/** Whether a short line names a paper, a station or a site by words such as «صحيفة» or "Gazette". */
export function isPublisherName(text: string): boolean {
  return isPublisherLike(text) && text.split(/\s+/).length <= 4 && publisherWords.test(text)
}

/** How a page speaks of itself without saying its name. */
const nobody = new Set(
  'ادارہ|الموقع|للموقع|لموقعنا|الناشر|المؤلف|صحيفتنا|سایت|این سایت|پایگاه|ناشر|האתר|אתר זה|us|the publisher|the author|this site|its owners|respective owners'
    .split('|')
    .map((name) => bare(name)),
)

/** The owner a copyright line names: «جميع الحقوق محفوظة لصحيفة المدى © 2023» → «صحيفة المدى». */
export function findCopyrightOwner(line: string): string | undefined {
  const text = cleanText(line)
  const mark = /©|\(c\)|copyright|الحقوق محفوظة|حقوق|حقوق النشر|כל הזכויות שמורות|rights reserved/i
  if (text.length > 160 || !mark.test(text)) return undefined
  const arabic = /محفوظة\s{1,3}(?:ل(?=\p{L})|لـ\s?|إلى\s|©\s?|\d{4}\s?)([\p{L}\s.]{3,40})/u.exec(text)?.[1]
  const urduOrPersian =
    /(?:بحق|متعلق به|برای|متعلق به سایت)\s([\p{L}\u200c\s]{3,40}?)\s(?:محفوظ|می|است|میباشد)/u.exec(text)?.[1]
  const hebrew = /שמורות\s?(?:ל|©\s?|\d{4}\s?)[-־]?([\p{L}\s"״.]{3,40})/u.exec(text)?.[1]
  const latin =
    /(?:©|\(c\)|copyright)(?:[\s©\d,–-]|copyright|\(c\)){0,24}(?:by\s)?([\p{L}][^|.©\d]{2,40})/iu.exec(
      text,
    )?.[1]
  const owner = (arabic ?? urduOrPersian ?? hebrew ?? latin)
    ?.replace(/\s?[-–—,،]?\s?(?:all rights.*|جميع الحقوق.*|كل الحقوق.*|כל הזכויות.*|\d{4}.*)$/iu, '')
    .trim()
  return owner && isPublisherLike(owner) && !nobody.has(bare(owner))
    ? owner.replace(/^للمجموعة/, 'المجموعة')
    : undefined
}

/** Whether two texts are the same words. */
export function isSameText(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

/** A text for comparison: folded letters and digits alone. */
export function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
