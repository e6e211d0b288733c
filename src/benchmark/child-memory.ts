import { readdirSync, readFileSync } from 'node:fs'

/**
 * The most memory a running child of this process has held, by a part of its command's name; undefined where there is
 * none or the system, not being Linux, does not tell. Units: megabytes of 1,024 kilobytes.
 */
export function peakMemoryOfChild(name: string): number | undefined {
  try {
    const tasks = `/proc/${process.pid}/task`
    const children = readdirSync(tasks).flatMap((task) =>
      readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    const child = children.find((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(name))
    const peak = child && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${child}/status`, 'utf8'))?.[1]
    return peak ? Math.round(Number(peak) / 1024) : undefined
  } catch {
    return undefined
  }
}
