import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Debian's Chromium without a window to draw: the same engine, and a page opens in two thirds of the time. */
export const headlessShell = 'chromium-headless-shell'

const systemNames = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** A Chromium to test in: the one asked for, Playwright's own, or the system's; undefined where there is none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const asked = env.CHROMIUM_PATH
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH: expected a browser, found nothing at ${asked}`)
    return asked
  }
  const folders = (env.PATH ?? '').split(delimiter)
  const system = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...system].find((path) => path && existsSync(path))
}

/** What the browser is started with. Why no sandbox as root: Chromium refuses to start otherwise. */
export function browserArguments(): readonly string[] {
  const isRoot = process.getuid?.() === 0
  return ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])]
}
