import { fold } from '../../text/fold.ts'
import { readDate } from '../dates/find-date.ts'
import { dateWords, updateWords } from './words/credits.ts'

/** A line that says when, and nothing else. */
export type DateLine = { readonly date?: string; readonly isUpdate: boolean }

/** Where the date of a change follows the first date in one line. */
export const beforeUpdate =
  /(?=آخر تحديث|تاريخ التحديث|last updated|last modified|updated[: ]|آخرین به‌?روزرسانی|آخرین بروزرسانی|עודכן|עדכון אחרון|آخری اپ ڈیٹ)/iu

/** «י"ז בתשרי תשע"ז», beside the date by which a page dates itself. */
const hebrewDate =
  /[א-ת]{0,2}["״׳'][א-ת]?\s?ב?(?:תשרי|חשו?ון|מרחשוון|כסלו|טבת|שבט|אדר(?:\s[אב]['׳])?|ניסן|אייר|סיו?ון|תמוז|אב|אלול)(?:\s?,?\s?ה?['׳]?תש[א-ת]?["״][א-ת])?/u

/** Reads a line that is all date: undefined for lines which say anything else besides. */
export function findDateLine(line: string, lang: string, otherWordsAllowed = 1): DateLine | undefined {
  if (line.length > 140) return undefined
  const { date, hasTime, otherWords } = readDate(line.replace(hebrewDate, ' '), lang)
  if (!date && !hasTime) return undefined
  const others = otherWords.filter((word) => !dateWords.has(word) && !dateWords.has(word.replace(/^ب/, '')))
  if (others.length > otherWordsAllowed) return undefined
  const isUpdate = otherWords.some((word) => updateWords.has(word))
  return { isUpdate, ...(date && { date }) }
}

const today = /(?:^|\s)(?:اليوم|تاريخ اليوم|today|امروز|היום|آج)\s?[:：]/iu

/** Whether a line says what day it is when the page is called up: «اليوم: …». */
export function namesToday(text: string): boolean {
  return today.test(fold(text))
}

/** The date that one part of a line of labelled facts says: «کد خبر: ۱۲ | تاریخ انتشار: ۳ آبان ۱۳۹۶ | گروه: …». */
export function findDateAmongFacts(line: string, lang: string): DateLine | undefined {
  if (line.length > 240) return undefined
  const parts = line.split(/\s[|•·]\s|\s{2,}/u)
  const labelled = parts.filter((part) => /^\s*\p{L}{2,}[^:：\p{Nd}]{0,24}[:：]/u.test(part))
  if (labelled.length < 2) return undefined
  return labelled
    .filter((part) => !namesToday(part))
    .map((part) => findDateLine(part, lang, 0))
    .find((found) => found?.date !== undefined)
}

/** Whether a date's label says that it is the date of a change. */
export function isUpdateLabel(text: string): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => updateWords.has(word))
}
