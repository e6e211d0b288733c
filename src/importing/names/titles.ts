import { isClass, isWritten, neighbour, tokenAt, vocabularyAt, type WordAt } from './context.ts'
import type { Coverage } from './page.ts'

/** Most words between a title and its bearer: «رئيس الوزراء ووزير الخارجية القطري». */
const farthestTitle = 6

/**
 * Whether a title with its office and country stands right before a name: «وزير الخارجية الفرنسي» X; also with
 * a comma between them, as Persian and English papers write it: «نویسنده فیلم، X».
 */
export function followsTitle(first: WordAt, covered: Coverage): boolean {
  const isAfterComma = commaBefore(first)
  let word = neighbour(first, -1, isAfterComma ? ['break'] : ['space'])
  for (let step = 0; word && step < farthestTitle; step++) {
    if (isClass(word, 'titles')) return true
    const mark = covered(word.text, word.token)
    const before = neighbour(word, -1)
    // «رئيس شعبة الذهب»: an office may open with any noun, if the title stands right before it.
    if (mark ? mark.subject.kind === 'person' : !isOfOffice(word)) {
      return (step > 0 || isAfterComma) && isWritten(before, 'titles')
    }
    word = before
  }
  return false
}

function commaBefore({ page, text, token }: WordAt): boolean {
  const words = page.texts[text]
  const before = words?.tokens[token - 1]
  const here = words?.tokens[token]
  if (!words || !before || !here || here.at - before.at - before.text.length > 4) return false
  return /^\s*[,،]\s*$/.test(words.folded.text.slice(before.at + before.text.length, here.at))
}

/** Whether a word may belong to an office: a nationality, an institution, in Arabic any definite noun. */
function isOfOffice(word: WordAt): boolean {
  if (isClass(word, 'organisationWords') || isClass(word, 'demonyms') || isWritten(word, 'links')) return true
  const text = tokenAt(word)?.text ?? ''
  const { lang } = vocabularyAt(word)
  if (lang === 'ar') return /^(?:[وبلك]?ال|لل).../.test(text)
  if (lang === 'he') return /^ו?ה.../.test(text)
  return !isWritten(word, 'common')
}
