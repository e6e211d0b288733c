import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Served } from './serve-site.ts'

/**
 * The same site over HTTP/2, as hosts and CDNs serve it: the browser asks for many files at once. Its certificate
 * is made for the occasion and known to nobody; `openssl` must be installed.
 */
export async function serveOverHttp2({ origin }: Pick<Served, 'origin'>): Promise<Served> {
  const server = createSecureServer(certificate(), (asked, answer) => pass(origin, asked, answer))
  await new Promise<void>((ready) => server.listen(0, ready))
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => void server.close(),
  }
}

function pass(origin: string, asked: Http2ServerRequest, answer: Http2ServerResponse): void {
  const headers = { 'accept-encoding': asked.headers['accept-encoding'] ?? '' }
  const inner = request(new URL(asked.url, origin), { headers }, (response) => {
    const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...kept } = response.headers
    answer.writeHead(response.statusCode ?? 500, kept)
    response.pipe(answer)
  })
  inner.on('error', () => answer.stream.destroy())
  inner.end()
}

function certificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-certificate-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const made = [
      'req',
      '-x509',
      ...kind,
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '1',
      '-subj',
      '/CN=localhost',
    ]
    execFileSync('openssl', made, { stdio: 'pipe' })
    return { key: readFileSync(key), cert: readFileSync(cert) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
