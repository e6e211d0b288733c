import { isProse } from '../steps/prose.ts'
import type { Piece } from './piece.ts'

const errorTitle =
  /(?<!\d)(?:404|403|500|502|503)(?!\d)|not found|access denied|forbidden|just a moment|attention required|server error|page (?:does not|doesn't) exist|الصفحة غير موجودة|لم يتم العثور|خطأ في|یافت نشد|پیدا نشد|הדף לא נמצא|העמוד לא נמצא|שגיאה|صفحہ نہیں|نہیں مل سک/iu

/** An error page says little. Units: UTF-16 code units. */
const mostOfError = 700

/** Why a page that reads like an article is none; undefined where it is one. */
export function findNoArticle(headline: string, body: readonly Piece[]): string | undefined {
  const prose = body.filter((piece) => isProse(piece.text))
  const size = prose.reduce((sum, piece) => sum + piece.text.length, 0)
  if (errorTitle.test(headline) && size < mostOfError && headline.split(' ').length <= 8)
    return 'no article: it looks like an error page'
  const teasers = body.filter((piece, index) => {
    const before = isProse(piece.text) ? body[index - 1] : undefined
    return before !== undefined && before.linkShare > 0.8 && before.text.split(' ').length >= 3
  })
  if (teasers.length >= 3 && teasers.length >= (prose.length - 1) * 0.6)
    return 'no article: it looks like a list of articles (a front page or a section)'
  return undefined
}
