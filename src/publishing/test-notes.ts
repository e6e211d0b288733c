/** What builds note for each other, as a ledger keeps it. */
export function testNotes() {
  const noted = new Map<string, string>()
  return {
    noted: (key: string): unknown => {
      const json = noted.get(key)
      return json === undefined ? undefined : JSON.parse(json)
    },
    note: (key: string, value: unknown): void => {
      noted.set(key, JSON.stringify(value))
    },
  }
}
