/** The day of a moment where its reader is, ISO 8601. Shape: `moment` is ISO 8601. */
export function localDay(moment: string): string {
  const date = new Date(moment)
  const part = (value: number, length = 2) => String(value).padStart(length, '0')
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1)}-${part(date.getDate())}`
}
