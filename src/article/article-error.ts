/** One thing wrong with an article's JSON. */
export type Problem = {
  /** JSON path such as `$.body[3].kind`. */
  readonly path: string
  readonly expected: string
  readonly found: string
}

/** An article that cannot be read, with everything a person needs to mend it. */
export class ArticleError extends Error {
  readonly file: string
  readonly problems: readonly Problem[]

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map((problem) => `${file}: ${describeProblem(problem)}`).join('\n'))
    this.name = 'ArticleError'
    this.file = file
    this.problems = problems
  }
}

/** `$.lang: expected a BCP 47 language such as "ar", found 12` */
export function describeProblem({ path, expected, found }: Problem): string {
  return `${path}: expected ${expected}, found ${found}`
}

const longestShown = 60

/** A value of any size as a few words for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  if (typeof value !== 'string') return String(value)
  const characters = [...value.slice(0, longestShown * 2)]
  const shown = characters.slice(0, longestShown).join('')
  return JSON.stringify(shown.length < value.length ? `${shown}…` : shown)
}
