import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { peakMemoryOfChild } from './child-memory.ts'

it.runIf(existsSync('/proc/self/status'))(
  'tells what a child held at its fullest',
  async () => {
    const filled = 'Buffer.alloc(60e6, 1); console.log("ready"); setInterval(() => {}, 1000) // warraq-memory'
    const child = spawn(process.execPath, ['-e', filled], { stdio: ['ignore', 'pipe', 'inherit'] })
    try {
      await once(child.stdout, 'data')
      expect(peakMemoryOfChild('warraq-memory')).toBeGreaterThan(60)
      expect(peakMemoryOfChild('no such child')).toBeUndefined()
    } finally {
      child.kill()
    }
  },
  60_000,
)
