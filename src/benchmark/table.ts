import type {
  FilterFigures,
  Figures,
  InteractionTime,
  Narrowing,
  PagefindCost,
  RebuildTime,
  SearchFigures,
  Traffic,
} from './figures.ts'

type Row = readonly [what: string, figure: string, remark: string]

/** The figures as lines a person reads, with what is promised of a library of 100,000 articles. */
export function tableOf(figures: Figures): string {
  const { filter, search, interaction, pagefind, rebuild, failures = [] } = figures
  const rows: readonly Row[] = [
    ...pageRows(figures),
    ...(filter ? filterRows(`filter of ${filter.articles} articles`, filter) : []),
    ...(filter ? [row('counts beside the names', `${filter.countsKilobytes} KB`, 'after the list')] : []),
    ...(search ? searchRows(`of ${search.articles} articles`, search) : []),
    ...(interaction ? interactionRows(interaction) : []),
    ...(pagefind ? pagefindRows(pagefind) : []),
    ...(rebuild ? [rebuildRow(rebuild)] : []),
    ...failures.map(({ part, reason }) => row(part, 'failed', reason)),
  ]
  const width = Math.max(...rows.map(([what]) => what.length))
  return rows
    .map(([what, figure, remark]) => `${what.padEnd(width)}  ${figure.padStart(8)}  ${remark}`)
    .join('\n')
}

const row = (what: string, figure: string, remark: string): Row => [what, figure, remark]

function pageRows({ largestPaint, javascript, build, import: imported }: Figures): readonly Row[] {
  const rows: Row[] = []
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
    const { articles, seconds, publishSeconds, peakMemoryMb, files } = build
    rows.push([
      `build of ${articles} articles`,
      `${seconds.toFixed(1)} s`,
      `publish alone ${publishSeconds.toFixed(1)} s, ${peakMemoryMb} MB, ${files} files; aim 10 min, 1.5 GB`,
    ])
  }
  return rows
}

function rebuildRow({ articles, added, seconds, ...more }: RebuildTime): Row {
  const { publishSeconds, peakMemoryMb, filesWritten, filesRemoved, files, share } = more
  const written = `${filesWritten} of ${files} files written (${(share * 100).toFixed(2)} %), ${filesRemoved} removed`
  return [
    `rebuild, ${added} added to ${articles - added}`,
    `${seconds.toFixed(1)} s`,
    `publish alone ${publishSeconds.toFixed(1)} s, ${peakMemoryMb} MB, ${written}; aim seconds, 0.3 %`,
  ]
}

function trafficWords({ requests, kilobytes, programFiles, programKilobytes }: Traffic): string {
  const program = programFiles > 0 ? ` and ${programFiles} files of the program, ${programKilobytes} KB` : ''
  return `${requests} requests, ${kilobytes} KB${program}`
}

function filterRows(subject: string, { popular, rare, both }: FilterFigures): readonly Row[] {
  const remark = ({ found, visits, listKilobytes, ...traffic }: Narrowing) =>
    `${found} found, ${trafficWords(traffic)}` +
    `${listKilobytes === undefined ? '' : `, the lists alone ${listKilobytes} KB`}; ${visits} visits`
  const rowOf = (name: string, narrowing: Narrowing, aim: string): Row => [
    `${subject}, ${name}`,
    `${narrowing.milliseconds} ms`,
    `${remark(narrowing)}; aim ${aim}`,
  ]
  return [
    rowOf('a popular name', popular, '100 ms, 5 KB'),
    rowOf('a rare name', rare, '100 ms, 5 KB'),
    rowOf('a second name', both, '260 ms, 50 KB'),
  ]
}

function searchRows(subject: string, { first, next }: SearchFigures): readonly Row[] {
  return [
    [
      `first search ${subject}`,
      `${first.allResultsMs} ms`,
      `first headline ${first.firstResultMs} ms, ${trafficWords(first)}; ${first.visits} visits; aim 600 ms, 125 KB`,
    ],
    [
      `next search ${subject}, p95`,
      `${next.p95Ms} ms`,
      `median ${next.medianMs} ms, ${next.requests} requests, ${next.kilobytes} KB; ${next.searches} searches; aim 320 ms`,
    ],
  ]
}

function interactionRows({ acts, ...all }: InteractionTime): readonly Row[] {
  return [
    [
      'interaction to next paint',
      `${all.p75Ms} ms`,
      `75 % of ${all.visits} visits, CPU ${all.cpuSlowdown}× slower; worst ${all.worstMs} ms; aim 100 ms`,
    ],
    ...acts.map(({ act, p75Ms, worstMs }) => row(`  ${act}`, `${p75Ms} ms`, `worst ${worstMs} ms`)),
  ]
}

function pagefindRows({ articles, bound, build, filter, search }: PagefindCost): readonly Row[] {
  const { seconds, peakMemoryMb, files, megabytes } = build
  const memory = peakMemoryMb === undefined ? '' : `${peakMemoryMb} MB, `
  return [
    [
      `Pagefind: index of ${articles} articles`,
      `${seconds.toFixed(1)} s`,
      `${memory}${files} files, ${megabytes} MB${bound ? `; ${bound}` : ''}`,
    ],
    ...filterRows(`Pagefind: filter of ${articles}`, filter),
    ...searchRows(`of ${articles} (Pagefind)`, search),
  ]
}
