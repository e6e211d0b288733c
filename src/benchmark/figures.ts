/** What the benchmark measured; parts that were not run are left out. */
export type Figures = {
  readonly largestPaint?: LargestPaint
  readonly javascript?: JavaScriptSize
  readonly import?: ImportTime
  readonly build?: BuildTime
  readonly filter?: FilterCost
  readonly search?: SearchCost
  readonly interaction?: InteractionTime
  readonly pagefind?: PagefindCost
  readonly rebuild?: RebuildTime
  /** Parts that could not be measured, and why. */
  readonly failures?: readonly { readonly part: string; readonly reason: string }[]
}

/** How much later an article's largest paint comes than that of a static page with the same text. */
export type LargestPaint = Pair & {
  readonly target: number
  /** The articles compared; the ratio above is the worst of theirs. */
  readonly articles: readonly (Pair & {
    readonly id: string
    readonly hasFigure: boolean
    /** What was painted last and largest in the article's page. */
    readonly element: string
  })[]
}

type Pair = {
  /** Median of the article over median of the static page. */
  readonly ratio: number
  readonly appMs: number
  readonly staticMs: number
  readonly pairs: number
}

/** Scripts that a first view of an article loads without being touched, compressed with gzip. */
export type JavaScriptSize = { readonly bytes: number; readonly budget: number; readonly ratio: number }

export type ImportTime = {
  readonly pages: number
  readonly imported: number
  readonly seconds: number
  readonly peakMemoryMb: number
}

export type BuildTime = {
  readonly articles: number
  /** The whole of `npm run build`. */
  readonly seconds: number
  /** Of them, those of the site builder alone. */
  readonly publishSeconds: number
  /** Of the site builder. */
  readonly peakMemoryMb: number
  /** Of the whole site. */
  readonly files: number
}

/** A build over a library built before, to which newer articles came. */
export type RebuildTime = BuildTime & {
  readonly added: number
  readonly filesWritten: number
  readonly filesRemoved: number
  /** Of all files, written. */
  readonly share: number
}

/** What came over the network, heads included. Units: kilobytes of 1,000 bytes. */
export type Traffic = {
  /** Of data: what is below `library/`, or belongs to the index of Pagefind. */
  readonly requests: number
  readonly kilobytes: number
  /** Parts of the program that load when they are first used: scripts, fonts, WebAssembly. */
  readonly programFiles: number
  readonly programKilobytes: number
}

/** A list narrowed, in medians over visits; the traffic is that until it stood. */
export type Narrowing = Traffic & {
  readonly visits: number
  /** Articles in the list, each list's true number having been waited for. */
  readonly found: number
  /** From the click until the list stands. */
  readonly milliseconds: number
  /** Of the data, the stored lists of names themselves; the rest counts other names. Absent for Pagefind. */
  readonly listKilobytes?: number
}

export type FilterFigures = {
  /** A name most articles mention. */
  readonly popular: Narrowing
  /** A name few articles mention. */
  readonly rare: Narrowing
  /** A second popular name beside the first. */
  readonly both: Narrowing
}

export type FilterCost = FilterFigures & {
  readonly articles: number
  /** Came after the list of a popular name: what counts the other names beside it. */
  readonly countsKilobytes: number
}

export type SearchFigures = {
  /** Medians over visits. */
  readonly first: Traffic & {
    readonly visits: number
    /** From the Enter key to the first headline. */
    readonly firstResultMs: number
    /** To the first twenty, or all where there are fewer. */
    readonly allResultsMs: number
  }
  /** The searches after the first, of all visits together. */
  readonly next: {
    readonly searches: number
    /** Until the first twenty results stand. */
    readonly medianMs: number
    readonly p95Ms: number
    /** Mean of a search. */
    readonly requests: number
    readonly kilobytes: number
  }
}

export type SearchCost = SearchFigures & { readonly articles: number }

/** From a touch of the page to the next paint, on a slowed processor. */
export type InteractionTime = {
  readonly articles: number
  readonly visits: number
  readonly cpuSlowdown: number
  /** Of the visits' slowest interactions, the 75th percentile, as field measurements have it. */
  readonly p75Ms: number
  /** The slowest of all. */
  readonly worstMs: number
  readonly acts: readonly { readonly act: string; readonly p75Ms: number; readonly worstMs: number }[]
}

/** Pagefind over the same articles, network, queries and names. */
export type PagefindCost = {
  readonly articles: number
  /** Articles of the library measured; where it has more than Pagefind was given, `bound` says why. */
  readonly libraryArticles: number
  readonly bound?: string
  readonly build: {
    readonly seconds: number
    /** Of its indexing program; absent where the system does not tell. */
    readonly peakMemoryMb?: number
    readonly files: number
    readonly megabytes: number
  }
  readonly filter: FilterFigures
  readonly search: SearchFigures
}
