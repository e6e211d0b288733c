/** A foreign name inside a plain sentence, kept from reordering it: U+2068 … U+2069. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
