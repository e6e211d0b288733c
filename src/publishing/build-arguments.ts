import { parseArgs } from 'node:util'
import { UsageError } from '../disk/usage-error.ts'
import { parseNewest } from './newest-choice.ts'
import type { SiteOptions } from './site.ts'

/** Drawn in some seconds, and more than will be shared anew. */
const picturesUnlessTold = 'newest:1000'
const usage = 'The build takes --pictures newest:N|all|none, --prerender newest:N|all|none and --pack N.'

/** What `npm run build -- …` was asked for. Errors: UsageError for what is no option or no value of one. */
export function buildArguments(
  args: readonly string[],
): Required<Pick<SiteOptions, 'pictures' | 'prerender'>> & Pick<SiteOptions, 'pack'> {
  const { pictures, prerender, pack } = parsed(args)
  return {
    pictures: parseNewest(pictures, '--pictures'),
    prerender: parseNewest(prerender, '--prerender'),
    ...(pack !== undefined && { pack: parsePack(pack) }),
  }
}

function parsed(args: readonly string[]) {
  try {
    const options = {
      pictures: { type: 'string', default: picturesUnlessTold },
      prerender: { type: 'string', default: 'all' },
      pack: { type: 'string' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${usage}`)
  }
}

/** How many data files go into one. Errors: UsageError. */
function parsePack(value: string): number {
  const files = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (files < 2 || files > 256)
    throw new UsageError(`--pack: expected a whole number from 2 to 256, found "${value}"`)
  return files
}
