import * as v from 'valibot'
import { ArticleError, describeValue, type Problem } from './article-error.ts'

/** JSON that has a schema's shape, and the paths of keys the schema does not know. */
export type Checked<T> = { readonly value: T; readonly unknownKeys: readonly string[] }

const mostProblemsTold = 10

/**
 * Holds unknown JSON against a schema.
 *
 * Errors: ArticleError with JSON path, expected and found of up to ten problems.
 */
export function check<const S extends v.GenericSchema>(
  schema: S,
  input: unknown,
  file: string,
): Checked<v.InferOutput<S>> {
  const result = v.safeParse(schema, input)
  if (!result.success) {
    const issues = result.issues.flatMap((issue) => deepest(issue))
    throw new ArticleError(file, issues.slice(0, mostProblemsTold).map(problemOf))
  }
  return { value: result.output, unknownKeys: unknownKeys(input, result.output, '$') }
}

type Issue = v.BaseIssue<unknown>

/** The issues inside a failed union that name a deeper place than the union itself. */
function deepest(issue: Issue): readonly Issue[] {
  const deeper = issue.issues?.filter((inner) => (inner.path?.length ?? 0) > 0)
  return deeper?.length ? deeper.map((inner) => ({ ...inner, path: joined(issue, inner) })) : [issue]
}

function joined(outer: Issue, inner: Issue): NonNullable<Issue['path']> {
  return [...(outer.path ?? []), ...(inner.path ?? [])] as unknown as NonNullable<Issue['path']>
}

function problemOf(issue: Issue): Problem {
  return {
    path: jsonPath((issue.path ?? []).map((item) => item.key)),
    expected: expectedBy(issue),
    found: describeValue(issue.input),
  }
}

/** How the schema's own words are told to a person. */
const plainWords: ReadonlyMap<string, string> = new Map([
  ['Object', 'an object'],
  ['Array', 'a list'],
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
])

function expectedBy(issue: Issue): string {
  const isOwnMessage = !issue.message.startsWith('Invalid ')
  if (isOwnMessage) return issue.message
  if (issue.path?.at(-1)?.origin === 'key') return 'a value'
  return plainWords.get(issue.expected ?? '') ?? issue.expected ?? 'another value'
}

function jsonPath(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : `${path}${member(String(key))}`),
    '$',
  )
}

/** A key as a part of a JSON path; a stranger's key cannot spoil the message it stands in. */
function member(key: string): string {
  return /^[A-Za-z_][\w-]{0,39}$/.test(key) ? `.${key}` : `[${describeValue(key)}]`
}

/** Paths of keys that stand in the input and were left out of the output. */
function unknownKeys(input: unknown, output: unknown, path: string): readonly string[] {
  if (Array.isArray(output) && Array.isArray(input)) {
    return output.flatMap((item, index) => unknownKeys(input[index], item, `${path}[${index}]`))
  }
  if (!isRecord(input) || !isRecord(output)) return []
  return Object.keys(input).flatMap((key) =>
    Object.hasOwn(output, key)
      ? unknownKeys(input[key], output[key], path + member(key))
      : [path + member(key)],
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
