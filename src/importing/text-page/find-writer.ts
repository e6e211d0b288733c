import { bylineOf } from '../steps/byline.ts'
import { isGivenName } from '../steps/given-name.ts'
import { bare } from '../steps/publisher.ts'
import type { Classified } from './classify.ts'

const job =
  /(?:correspondent|reporter|editor|writer)$|^(?:مراسل|مراسلة|محرر|محررة|خبرنگار|כתב|כתבת|نامہ نگار)\s/iu

/** The person of a line such as «المدى - سلمى حداد» where the first is this page's publisher. */
export function findWriterOfSite(text: string, publisher: string | undefined): string | undefined {
  const [site = '', name = '', ...more] = text.split(/\s[-–—ـ|:]\s/u)
  const words = name.split(' ').length
  const isCredit =
    publisher && bare(site) === bare(publisher) && more.length === 0 && words >= 2 && words <= 3
  return isCredit ? bylineOf(name) : undefined
}

/** A name that opens with a known given name, alone over a date or a job: other short lines there name sections. */
export function isNameOverDate(line: Classified, next: Classified | undefined): boolean {
  if (
    !next ||
    !(next.dateLine || (next.words <= 5 && job.test(next.text))) ||
    line.furniture ||
    line.words < 2 ||
    line.words > 3
  )
    return false
  return /^[^\p{Nd}.,:،؛!؟?|]+$/u.test(line.text) && isGivenName(line.text.split(' ')[0] ?? '')
}
