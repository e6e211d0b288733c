import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findBrowser, headlessShell } from './find-browser.ts'

/** Sees to a browser before the tests: the one at hand, Debian's, or Playwright's own. */
function installBrowser(): string {
  const found = findBrowser(process.env)
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', headlessShell])
  }
  if (!findBrowser(process.env)) run('npx', ['playwright', 'install', 'chromium'])
  const installed = findBrowser(process.env)
  if (installed) return installed
  throw new Error(
    `no browser to test in: install Chromium (Debian: apt-get install ${headlessShell}), or name one with CHROMIUM_PATH=/path/to/chromium`,
  )
}

function run(command: string, args: readonly string[]): void {
  console.log(`no browser found; running ${command} ${args.join(' ')}`)
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

try {
  console.log(`browser: ${installBrowser()}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
