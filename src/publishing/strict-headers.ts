import { createHash } from 'node:crypto'
import { beforePaintScript } from './before-paint.ts'

/** Response headers by name. */
export type Headers = Readonly<Record<string, string>>

/**
 * The policy of every page: own files only, no foreign request, and of inline scripts and styles only those whose text
 * is known.
 */
export function contentSecurityPolicy(inlineStyles: readonly string[]): string {
  return [
    ...sources,
    `script-src 'self' ${hashOf(beforePaintScript)}`,
    `style-src ${["'self'", ...inlineStyles.map(hashOf)].join(' ')}`,
    "frame-ancestors 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The same for a `<meta>`, which cannot forbid framing: for hosts that send no headers of their own. */
export function metaPolicy(inlineStyles: readonly string[]): string {
  return contentSecurityPolicy(inlineStyles).replace("; frame-ancestors 'none'", '')
}

const sources = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
]

/** The headers every response of the site carries. */
export function strictHeaders(inlineStyles: readonly string[]): Headers {
  return {
    'Content-Security-Policy': contentSecurityPolicy(inlineStyles),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  }
}

/** Files whose name holds their content's hash may be kept for ever. */
export const immutableFolders: readonly string[] = ['assets/', 'library/search/', 'pictures/']
export const immutableCaching = 'public, max-age=31536000, immutable'
export const revalidatedCaching = 'no-cache'

/** The `_headers` file that many static hosts read. */
export function headersFile(headers: Headers, basePath: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return [
    `${basePath}*`,
    ...lines,
    '',
    ...immutableFolders.flatMap((folder) => [
      `${basePath}${folder}*`,
      `  Cache-Control: ${immutableCaching}`,
      '',
    ]),
  ].join('\n')
}

/** An nginx server block's part for the site; `more` stands inside it. */
export function nginxExample(headers: Headers, basePath: string, more: readonly string[] = []): string {
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`)
  return [
    `location ${basePath} {`,
    '  root /var/www/warraq;',
    '  try_files $uri $uri/index.html =404;',
    `  error_page 404 ${basePath}404.html;`,
    '  gzip on;',
    '  gzip_types text/css text/javascript application/json application/manifest+json image/svg+xml;',
    ...lines,
    ...more,
    '}',
    '',
  ].join('\n')
}
