import { isolate } from '../isolate.ts'

/** A Hebrew prefix before what is shown, joined to letters and hyphened before digits: «באוגוסט», «ב־14 באוגוסט». */
export function prefixed(prefix: string, shown: string): string {
  return `${prefix}${/^\p{Script=Hebrew}/u.test(shown) ? '' : '־'}${isolate(shown)}`
}
