/** What answers for the library. To read one article takes nothing of it, so that it comes later. */
export const loadStaticLibrary = () => import('./static-library.ts')

/** Has the programs at hand that a first choice takes, so that it waits for its list alone. */
export function readyLibrary(): void {
  // What did not come is asked for again by the choice itself, which tells of it.
  Promise.all([loadStaticLibrary(), import('./library-border.ts')]).catch(() => {})
}
