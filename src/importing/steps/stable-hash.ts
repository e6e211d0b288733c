/** Six hexadecimal digits that depend on a text alone (FNV-1a, folded to 24 bits). */
export function stableHash(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  return (((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0')
}
