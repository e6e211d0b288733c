/** The platform objects the pure rooms may use: both Node and browsers have them. */
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly hostname: string
  readonly href: string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: boolean })
  decode(bytes: Uint8Array): string
}
