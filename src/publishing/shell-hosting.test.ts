import { describe, expect, it } from 'vitest'
import { nginxShellLocation, opensInShell, redirects } from './shell-hosting.ts'

const opened = ['/articles/petra', '/articles/petra/', `/entities/${encodeURIComponent('مصر')}`]
const missing = [
  '/articles/',
  '/articles/petra.png',
  '/articles/petra/index.html',
  '/articles/petra/more',
  '/entities/%2e%2e',
  '/articles/%2E%2E%2Fpackage',
  '/articles/%E0%A4',
  '/library/packs/900',
  '/search/petra',
  '/constructor/petra',
  '/',
]

describe('the shell', () => {
  it.each(opened)('answers for %s', (path) => expect(opensInShell(path)).toBe(true))
  it.each(missing)('does not answer for %s', (path) => expect(opensInShell(path)).toBe(false))

  it('is named to hosts below the base path', () => {
    expect(redirects('/news/')).toBe(
      '/news/articles/:id /news/shell.html 200\n/news/entities/:id /news/shell.html 200\n',
    )
  })

  it('is what nginx is told of as well', () => {
    const [location = '', files = ''] = nginxShellLocation('/v1.0/')
    const pattern = new RegExp(/~ (\S+) \{/.exec(location)?.[1] ?? '')
    for (const path of opened) expect(pattern.test(`/v1.0${decodeURIComponent(path)}`)).toBe(true)
    for (const path of ['/v1.0/articles/petra.png', '/v1.0/articles/petra/more', '/v1x0/articles/petra'])
      expect(pattern.test(path)).toBe(false)
    expect(files).toContain(' /v1.0/shell.html;')
  })
})
