/** Names of the stores that are asked before the programs that read them come. */
export const readingsKey = 'warraq-readings'
export const turnedKey = 'warraq-turned'
export const savedKey = 'warraq-saved'
export const passagesKey = 'warraq-passages'

/** Whether something may be kept under an id, told without reading all there is. */
export function mayBeKept(key: string, id: string): boolean {
  try {
    return localStorage.getItem(key)?.includes(JSON.stringify(id)) ?? false
  } catch {
    return false
  }
}
