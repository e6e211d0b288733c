import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What running a command cost. */
export type Run = {
  /** Null where it was ended from outside. */
  readonly exitCode: number | null
  readonly seconds: number
  /** Each Node program it started, in the order they ended. */
  readonly programs: readonly ProgramCost[]
  /** What it said on standard output. */
  readonly output: string
}

export type ProgramCost = {
  /** Its command line. */
  readonly program: string
  readonly seconds: number
  readonly peakMemoryMb: number
}

type Job = {
  readonly folder: string
  readonly command: readonly [string, ...string[]]
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs a command to its end; what it says goes to standard error. */
export async function runProgram({ folder, command, environment }: Job): Promise<Run> {
  const notes = mkdtempSync(join(tmpdir(), 'warraq-costs-'))
  const costs = join(notes, 'costs.ndjson')
  const noteProcess = pathToFileURL(resolve('src/benchmark/note-process.mjs')).href
  const started = performance.now()
  const child = spawn(command[0], command.slice(1), {
    cwd: folder,
    env: { ...process.env, ...environment, NODE_OPTIONS: `--import=${noteProcess}`, WARRAQ_COSTS: costs },
    stdio: ['ignore', 'pipe', process.stderr],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (said: string) => {
    output += said
    process.stderr.write(said)
  })
  try {
    const exitCode = await new Promise<number | null>((done, fail) => {
      child.on('error', fail).on('close', done)
    })
    const lines = readFileSync(costs, { encoding: 'utf8', flag: 'a+' }).split('\n').filter(Boolean)
    return {
      exitCode,
      seconds: (performance.now() - started) / 1000,
      programs: lines.map((line) => JSON.parse(line) as ProgramCost),
      output,
    }
  } finally {
    rmSync(notes, { recursive: true, force: true })
  }
}
