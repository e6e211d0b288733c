import { createHash } from 'node:crypto'

/** Makes the names below its own; no other program hashes with it. */
const namespace = Buffer.from('5d0b5a3ec1f04d0e9f5bc5d0a7b4e2d6', 'hex')

/** A `urn:uuid:` that is the same for the same name on every machine. Source: RFC 9562, version 5. */
export function stableUrn(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${groups.join('-')}`
}
