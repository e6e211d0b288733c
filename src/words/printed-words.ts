/**
 * The same words, whose phrases come out as `print` writes them. What takes nothing is no phrase that counts, and stays:
 * «456» among the digits to choose from.
 */
export function printedWords<Words extends object>(words: Words, print: (phrase: string) => string): Words {
  return within(words, (leaf) => (typeof leaf === 'function' ? printed(leaf as Phrase, print) : leaf))
}

type Phrase = (...given: readonly unknown[]) => unknown

function printed(phrase: Phrase, print: (phrase: string) => string): Phrase {
  return (...given) => within(phrase(...given), (leaf) => (typeof leaf === 'string' ? print(leaf) : leaf))
}

/** A value with each of its leaves replaced. */
function within<Value>(value: Value, replace: (leaf: unknown) => unknown): Value {
  if (Array.isArray(value)) return value.map((inner) => within(inner, replace)) as Value
  if (typeof value !== 'object' || value === null) return replace(value) as Value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, within(inner, replace)]),
  ) as Value
}
