import { describe, expect, it } from 'vitest'
import { UsageError } from '../disk/usage-error.ts'
import { buildArguments } from './build-arguments.ts'

const usage = 'The build takes --pictures newest:N|all|none, --prerender newest:N|all|none and --pack N.'

describe('the arguments of the build', () => {
  const unlessTold = { pictures: 1000, prerender: Number.POSITIVE_INFINITY }

  it.each([
    [[], {}],
    [['--pictures', 'all'], { pictures: Number.POSITIVE_INFINITY }],
    [['--pictures=none'], { pictures: 0 }],
    [['--pictures', 'newest:25'], { pictures: 25 }],
    [['--prerender', 'none'], { prerender: 0 }],
    [['--prerender=newest:25'], { prerender: 25 }],
    [['--pack', '16'], { pack: 16 }],
    [['--pack=2', '--prerender', 'all'], { pack: 2 }],
  ])('%j ask for %j', (args, told) => {
    expect(buildArguments(args)).toEqual({ ...unlessTold, ...told })
  })

  it.each([
    [['--pictures', 'some'], '--pictures: expected all, none or newest:N such as newest:1000, found "some"'],
    [['--pictures', 'newest:-1'], 'found "newest:-1"'],
    [['--prerender', 'newest'], '--prerender: expected all, none or newest:N'],
    ...['1', '257', '16.5', '-4', 'all', '', ' 16'].map((found): [string[], string] => [
      [`--pack=${found}`],
      `--pack: expected a whole number from 2 to 256, found "${found}"`,
    ]),
    [['--pack', '--prerender'], usage],
    [['--picture', 'all'], usage],
    [['--pictures'], usage],
    [['all'], usage],
  ])('%j are refused', (args, message) => {
    expect(() => buildArguments(args)).toThrow(UsageError)
    expect(() => buildArguments(args)).toThrow(message)
  })
})
