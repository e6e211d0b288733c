import { isSlug } from '../text/slug.ts'

/** How a host answers the address of an article or a name that has no page of its own: with the shell. */

export const shellFile = 'shell.html'

/** The file that tells hosts so, and that the shell stands in at all. */
export const redirectsFile = '_redirects'

/** Rooms of addresses that the shell opens. */
const rooms = ['articles', 'entities'] as const

/**
 * What the file holds; many static hosts read it and let a file that is there go first.
 *
 * Why not all that lies below: the address of a missing file must answer 404.
 */
export function redirects(basePath: string): string {
  return rooms.map((room) => `${basePath}${room}/:id ${basePath}${shellFile} 200\n`).join('')
}

/** Whether the shell answers for a path below the base where there is no page. Shape: percent-encoded, without a query. */
export function opensInShell(path: string): boolean {
  const [room, id] = /^\/?(\w+)\/([^/]+)\/?$/.exec(path)?.slice(1) ?? []
  return rooms.some((name) => name === room) && isSlug(decoded(id ?? ''))
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** The same for nginx, inside the block of the site. */
export function nginxShellLocation(basePath: string): readonly string[] {
  const base = basePath.replace(/\./g, '\\.')
  return [
    `  location ~ ^${base}(${rooms.join('|')})/[^/.]+/?$ {`,
    `    try_files $uri $uri/index.html ${basePath}${shellFile};`,
    '  }',
  ]
}
