/** What is waited for. */
export type Awaited = { readonly mark?: HTMLElement; readonly isLeaving?: boolean }

/** A single timer: what is begun takes the place of what was waited for. Units: milliseconds. */
export function oneWait() {
  let timer: ReturnType<typeof setTimeout> | undefined
  let current: Awaited = {}
  const cancel = () => {
    clearTimeout(timer)
    current = {}
  }
  const begin = (ms: number, act: () => void, awaited: Awaited = {}) => {
    cancel()
    current = awaited
    timer = setTimeout(act, ms)
  }
  return { current: () => current, cancel, begin }
}
