import { isMainThread, type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { filesAsText, type Listing } from './files-below.ts'
import { type Job, type Press, pressPages } from './press.ts'

export { renderPage, renderWithoutScripts } from '../app/render-page.tsx'
export { pathsOf, pressed, pressPages } from './press.ts'

/**
 * The rendering program, built into one file: the site builder imports it, and starts it again in a thread for
 * each processor, which presses the batches it is sent and answers each, or in one that lists what files are there.
 */
if (!isMainThread && parentPort) {
  const port = parentPort
  const task = workerData as Press | Listing
  if ('list' in task) port.postMessage(filesAsText(task.list))
  else pressBatches(port, task)
}

function pressBatches(port: MessagePort, press: Press): void {
  port.on('message', (jobs: readonly Job[]) => {
    pressPages(jobs, press).then(
      (done) => port.postMessage(done),
      (error: unknown) => {
        setImmediate(() => {
          throw error
        })
      },
    )
  })
}
