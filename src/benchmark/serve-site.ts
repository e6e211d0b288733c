import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { resolve } from 'node:path'

/** A site that answers. */
export type Served = { readonly origin: string; readonly stop: () => void }

/** Serves `dist/` of a folder with the product's own server, compressed and with its headers. */
export async function serveSite(folder: string): Promise<Served> {
  const port = await freePort()
  const child = spawn(process.execPath, [resolve('node_modules/.bin/jiti'), resolve('src/serve.ts')], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', process.stderr],
  })
  await new Promise<void>((ready, fail) => {
    child.stdout.once('data', () => ready())
    child.once('exit', (code) => fail(new Error(`src/serve.ts ended with ${code}`)))
  })
  return { origin: `http://localhost:${port}`, stop: () => void child.kill() }
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const probe = createServer().on('error', fail)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
