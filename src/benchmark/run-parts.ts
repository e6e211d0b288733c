import type { Figures } from './figures.ts'

/** A part of the benchmark, and how its figures are had. */
export type Measurement = readonly [part: string, measure: () => Promise<Figures>]

/** Measures one part after the other; one that fails is told among the figures of the others. */
export async function runParts(
  measurements: readonly Measurement[],
  say: (line: string) => void,
): Promise<Figures> {
  let figures: Figures = {}
  for (const [part, measure] of measurements) {
    const started = performance.now()
    say(`${part}: begins`)
    try {
      figures = { ...figures, ...(await measure()) }
      say(`${part}: done in ${Math.round((performance.now() - started) / 1000)} s`)
    } catch (error) {
      const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
      say(`${part}: failed, ${error instanceof Error ? error.stack : error}`)
      figures = { ...figures, failures: [...(figures.failures ?? []), { part, reason }] }
    }
  }
  return figures
}

/** Does something when it is first wanted and gives the same outcome, or failure, ever after. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
