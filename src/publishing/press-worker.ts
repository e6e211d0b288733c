import { isMainThread, parentPort, workerData } from 'node:worker_threads'
import { type Job, type Press, pressPages } from './press.ts'

export { renderPage, renderWithoutScripts } from '../app/render-page.tsx'
export { pathsOf, pressed, pressPages } from './press.ts'

/**
 * The rendering program, built into one file: the site builder imports it, and starts it again in a thread for
 * each processor, which presses the batches it is sent and answers each.
 */
if (!isMainThread && parentPort) {
  const port = parentPort
  port.on('message', (jobs: readonly Job[]) => {
    pressPages(jobs, workerData as Press).then(
      (done) => port.postMessage(done),
      (error: unknown) => {
        setImmediate(() => {
          throw error
        })
      },
    )
  })
}
