import { isolate } from './isolate.ts'

/** Puts a name between the quotation marks of a language; what has marks of its own, such as a phrase looked for, gets none. */
export function quotedWith(open: string, close: string): (text: string) => string {
  return (text) => (/["«»“”„״]/.test(text) ? isolate(text) : `${open}${isolate(text)}${close}`)
}
