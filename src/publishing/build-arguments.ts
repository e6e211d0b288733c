import { parseArgs } from 'node:util'
import { parseNewest } from './newest-choice.ts'
import type { SiteOptions } from './site.ts'

/** Drawn in some seconds, and more than will be shared anew. */
const picturesUnlessTold = 'newest:1000'

/** What `npm run build -- …` was asked for. Errors: RangeError for what is no option or no value of one. */
export function buildArguments(args: readonly string[]): Required<Pick<SiteOptions, 'pictures'>> {
  const { pictures } = parsed(args)
  return { pictures: parseNewest(pictures, '--pictures') }
}

function parsed(args: readonly string[]): { readonly pictures: string } {
  try {
    const options = { pictures: { type: 'string', default: picturesUnlessTold } } as const
    return parseArgs({ args: [...args], options }).values
  } catch (error) {
    throw new RangeError(`${(error as Error).message} The build takes --pictures newest:N|all|none.`)
  }
}
