import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Output } from './output.ts'
import type { Job, Press, Pressed } from './press.ts'

/** Takes jobs one by one and has them pressed. */
export type PressPool = {
  /** Waits where too many jobs are under way already. */
  readonly take: (job: Job) => Promise<void>
  /** Resolves when all jobs are done. Errors: the first that any job met. */
  readonly finish: () => Promise<void>
}

type Workplace = {
  readonly press: Press
  readonly output: Output
  /** The built rendering program (press-worker.ts), as a file and as a module. */
  readonly program: { readonly file: string; readonly pressPages: typeof import('./press.ts').pressPages }
  /** Number of jobs there will be: few are done at once without threads. */
  readonly jobs: number
  readonly onDone: (jobs: number) => void
}

const batchSize = 32
/** Below this many jobs starting threads takes longer than it saves. */
const worthThreads = 400
const batchesAhead = 3

export function openPressPool(workplace: Workplace): PressPool {
  const threads = workplace.jobs < worthThreads ? 0 : availableParallelism()
  const presses = threads === 0 ? [ownThread(workplace)] : startThreads(threads, workplace)
  let batch: Job[] = []
  const flush = async () => {
    const jobs = batch
    batch = []
    const [idlest] = presses.toSorted((a, b) => a.waiting() - b.waiting())
    if (jobs.length > 0 && idlest) await idlest.send(jobs)
  }
  return {
    take: async (job) => {
      batch.push(job)
      if (batch.length >= batchSize) await flush()
    },
    finish: async () => {
      try {
        await flush()
        await Promise.all(presses.map((press) => press.drain()))
      } finally {
        await Promise.all(presses.map((press) => press.close()))
      }
    },
  }
}

/** One thread's queue. `send` resolves when the queue is short enough for more. */
type Queue = {
  readonly waiting: () => number
  readonly send: (jobs: readonly Job[]) => Promise<void>
  readonly drain: () => Promise<void>
  readonly close: () => Promise<unknown>
}

function ownThread({ press, output, program, onDone }: Workplace): Queue {
  return {
    waiting: () => 0,
    send: async (jobs) => {
      const done = await program.pressPages(jobs, press)
      output.keep(done.paths, done.rewritten)
      onDone(jobs.length)
    },
    drain: async () => {},
    close: async () => {},
  }
}

function startThreads(count: number, workplace: Workplace): readonly Queue[] {
  return Array.from({ length: count }, () => threadQueue(workplace))
}

function threadQueue({ press, output, program, onDone }: Workplace): Queue {
  const worker = new Worker(program.file, { workerData: press })
  const sizes: number[] = []
  let failure: unknown
  let wake = () => {}
  worker.on('message', ({ paths, rewritten }: Pressed) => {
    output.keep(paths, rewritten)
    onDone(sizes.shift() ?? 0)
    wake()
  })
  worker.on('error', (error) => {
    failure = error
    wake()
  })
  worker.on('exit', (code) => {
    if (sizes.length > 0) failure ??= new Error(`a rendering thread ended early, with exit code ${code}`)
    wake()
  })
  const untilAtMost = async (waiting: number) => {
    while (sizes.length > waiting && failure === undefined) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    if (failure !== undefined) throw failure
  }
  return {
    waiting: () => sizes.length,
    send: async (jobs) => {
      if (failure !== undefined) throw failure
      sizes.push(jobs.length)
      worker.postMessage(jobs)
      await untilAtMost(batchesAhead)
    },
    drain: () => untilAtMost(0),
    close: () => worker.terminate(),
  }
}
