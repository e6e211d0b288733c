/** What the benchmark measured; parts that were not run are left out. */
export type Figures = {
  readonly largestPaint?: LargestPaint
  readonly javascript?: JavaScriptSize
  readonly import?: ImportTime
  readonly build?: BuildTime
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
}

/** The figures as lines a person reads. */
export function tableOf({ largestPaint, javascript, build, import: imported }: Figures): string {
  const rows: (readonly [what: string, figure: string, remark: string])[] = []
  for (const { id, hasFigure, ratio, appMs, staticMs, pairs, element } of largestPaint?.articles ?? []) {
    rows.push([
      `largest paint, ${hasFigure ? 'with' : 'without'} a figure`,
      `${ratio.toFixed(2)}×`,
      `${appMs} ms against ${staticMs} ms, ${pairs} pairs, ${element} of ${id}; target ${largestPaint?.target}×`,
    ])
  }
  if (javascript) {
    const { bytes, budget, ratio } = javascript
    rows.push(['JavaScript of a first view', `${ratio.toFixed(2)}×`, `${bytes} bytes gzip of ${budget}`])
  }
  if (imported) {
    const { pages, seconds, peakMemoryMb } = imported
    rows.push([
      `import of ${pages} pages`,
      `${seconds.toFixed(1)} s`,
      `${imported.imported} imported, ${peakMemoryMb} MB`,
    ])
  }
  if (build) {
    const { articles, seconds, publishSeconds, peakMemoryMb } = build
    rows.push([
      `build of ${articles} articles`,
      `${seconds.toFixed(1)} s`,
      `publish alone ${publishSeconds.toFixed(1)} s, ${peakMemoryMb} MB`,
    ])
  }
  const width = Math.max(...rows.map(([what]) => what.length))
  return rows
    .map(([what, figure, remark]) => `${what.padEnd(width)}  ${figure.padStart(8)}  ${remark}`)
    .join('\n')
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}
