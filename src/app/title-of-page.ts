import { isolate } from '../words/isolate.ts'

/** A page's title with the product's name after it, each kept in its own order. */
export function titleOfPage(title: string, product: string): string {
  return `${isolate(title)} — ${isolate(product)}`
}
