import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openOutput } from './output.ts'
import { precacheFiles, withPrecache } from './precache.ts'

it('keeps what this build wrote, and nothing an earlier one left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-precache-'))
  try {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'assets/index-old.js'), 'old')
    const output = openOutput(folder)
    for (const path of [
      'shell.html',
      'manifest.webmanifest',
      'assets/index-new.js',
      'assets/serif-hebrew-1.woff2',
      'assets/nastaliq-1.woff2',
      'assets/kufi-arabic-1.woff2',
    ])
      output.write(path, path)
    expect(precacheFiles(output, '/news/').map(({ url }) => url)).toEqual([
      '/news/shell.html',
      '/news/manifest.webmanifest',
      '/news/assets/index-new.js',
    ])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

it('refuses a worker that has no place for the list', () => {
  expect(() => withPrecache('self.x', [])).toThrow(/__WB_MANIFEST/)
})
