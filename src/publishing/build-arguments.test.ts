import { describe, expect, it } from 'vitest'
import { buildArguments } from './build-arguments.ts'

describe('the arguments of the build', () => {
  it.each([
    [[], 1000],
    [['--pictures', 'all'], Number.POSITIVE_INFINITY],
    [['--pictures=none'], 0],
    [['--pictures', 'newest:25'], 25],
  ])('%j draw the newest %d', (args, pictures) => {
    expect(buildArguments(args)).toEqual({ pictures })
  })

  it.each([
    [['--pictures', 'some'], '--pictures: expected all, none or newest:N such as newest:1000, found "some"'],
    [['--pictures', 'newest:-1'], 'found "newest:-1"'],
    [['--picture', 'all'], 'The build takes --pictures newest:N|all|none.'],
    [['--pictures'], 'The build takes --pictures newest:N|all|none.'],
    [['all'], 'The build takes --pictures newest:N|all|none.'],
  ])('%j are refused', (args, message) => {
    expect(() => buildArguments(args)).toThrow(RangeError)
    expect(() => buildArguments(args)).toThrow(message)
  })
})
