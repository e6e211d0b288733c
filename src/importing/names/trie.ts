import { readingsOf } from './particles.ts'
import type { TokenText } from './tokens.ts'

/** Names stored word by word; `values` are what the words from the root to here name. */
export type Trie<V> = { readonly next: Map<string, Trie<V>>; values: V[] | undefined }

/** Where a name of a trie stands in a text: words `first` to `last`, after some folded letters of particles. */
export type Found<V> = {
  readonly first: number
  readonly last: number
  readonly skipped: number
  readonly values: readonly V[]
}

export function emptyTrie<V>(): Trie<V> {
  return { next: new Map(), values: undefined }
}

/** Adds a name by its folded words. */
export function addToTrie<V>(trie: Trie<V>, words: readonly string[], value: V): void {
  let node = trie
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = emptyTrie()
      node.next.set(word, next)
    }
    node = next
  }
  if (node === trie) return
  node.values ??= []
  node.values.push(value)
}

/** Every name of a trie in a text, particles allowed before its first word. Linear for names of bounded length. */
export function findInTrie<V>(trie: Trie<V>, text: TokenText, lang: string): readonly Found<V>[] {
  const found: Found<V>[] = []
  text.tokens.forEach((token, first) => {
    for (const reading of readingsOf(token.text, lang)) {
      let node = trie.next.get(reading.text)
      let last = first
      while (node) {
        if (node.values) found.push({ first, last, skipped: reading.skipped, values: node.values })
        const following = text.tokens[last + 1]
        if (following?.gap !== 'space') break
        node = node.next.get(following.text)
        last++
      }
    }
  })
  return found
}
