/** The one platform object the pure rooms may use: both Node and browsers have it. */
declare class URL {
  constructor(url: string, base?: string)
  readonly protocol: string
  readonly hostname: string
  readonly href: string
}
