import { findWebUrl } from '../../text/safe-url.ts'

/** An address of a page made absolute; undefined where it cannot be or where it is no web address. */
export function resolveUrl(address: string | null | undefined, base: string | undefined): string | undefined {
  const written = address?.trim()
  if (!written || written.startsWith('#') || /^(?:javascript|data|mailto|tel|about|blob):/i.test(written))
    return undefined
  if (/^https?:/i.test(written)) return findWebUrl(written)
  if (!base) return undefined
  try {
    return findWebUrl(new URL(written, base).href)
  } catch {
    return undefined
  }
}
