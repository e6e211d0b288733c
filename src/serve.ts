import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import sirv from 'sirv'
import { opensInShell, redirectsFile, shellFile } from './publishing/shell-hosting.ts'
import { siteOptions } from './publishing/site.ts'
import {
  immutableCaching,
  immutableFolders,
  revalidatedCaching,
  strictHeaders,
} from './publishing/strict-headers.ts'

/** The preview's program: serves `dist/` as a good static host would, compressed and with the strict headers. */
const { output, basePath } = siteOptions(process.env)
const port = Number(process.env.PORT ?? 4173)
const notFound = readFileSync(`${output}/404.html`)
const shell = existsSync(`${output}/${redirectsFile}`) ? readFileSync(`${output}/${shellFile}`) : undefined
const inlineStyle = /<style>([\s\S]*?)<\/style>/.exec(notFound.toString())?.[1] ?? ''
const headers = strictHeaders([inlineStyle])
// At this quality a page takes no longer than with gzip and is a tenth smaller.
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })
const files = sirv(output, {
  etag: true,
  setHeaders: (response, path) => {
    const isImmutable = immutableFolders.some((folder) => path.startsWith(`/${folder}`))
    response.setHeader('Cache-Control', isImmutable ? immutableCaching : revalidatedCaching)
  },
})

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  compress(request as never, response as never, () => {
    const path = request.url ?? '/'
    const answer = (status: 200 | 404, page: Buffer) => {
      response.writeHead(status, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': revalidatedCaching,
      })
      response.end(page)
    }
    const answerMissing = () => answer(404, notFound)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    } else if (path.startsWith(basePath)) {
      const below = path.slice(basePath.length - 1)
      request.url = below
      files(request, response, () =>
        shell && opensInShell(below.replace(/\?.*/, '')) ? answer(200, shell) : answerMissing(),
      )
    } else answerMissing()
  })
})

server.on('error', (error: NodeJS.ErrnoException) => {
  const reason =
    error.code === 'EADDRINUSE' ? `port ${port} is taken; choose another with PORT=…` : error.message
  console.error(`cannot serve: ${reason}`)
  process.exitCode = 1
})
server.listen(port, () => console.log(`http://localhost:${port}${basePath}`))
