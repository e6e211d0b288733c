import { type Embedded, embeddedId, embeddedJson } from '../app/embedded.ts'
import { packsMeta } from '../library/site-data.ts'
import { beforePaintScript } from './before-paint.ts'
import { escapeHtml, headElement } from './html.ts'
import type { SiteOptions } from './site.ts'
import { metaPolicy } from './strict-headers.ts'

/** What the browser build left for every page. */
export type Shell = {
  /** The whole stylesheet, inlined into each page so that its first paint waits for nothing. */
  readonly css: string
  /** The stylesheet with the faces to download, and its file below the site's folder. */
  readonly faces: { readonly file: string; readonly css: string }
  /** Addresses of the scripts each page starts, base path included. */
  readonly scripts: readonly string[]
  /** Number of packs the library's data lies in; undefined where each data file is its own. */
  readonly packs?: number
}

/** One page of the site before it is written. */
export type Page = {
  readonly title: string
  /** Elements of the head that are the page's own. */
  readonly head: readonly string[]
  /** What stands inside the root element. */
  readonly body: string
  readonly embedded?: Embedded
}

/** A whole HTML document. Faces and scripts come last, so that text and style are not held up. */
export function pageHtml(page: Page, shell: Shell, { basePath }: Pick<SiteOptions, 'basePath'>): string {
  const head = [
    '<meta charset="utf-8" />',
    headElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    headElement('meta', { 'http-equiv': 'Content-Security-Policy', content: metaPolicy([shell.css]) }),
    `<script>${beforePaintScript}</script>`,
    headElement('meta', { name: 'color-scheme', content: 'light dark' }),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf8f1" />',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#15171a" />',
    `<title>${escapeHtml(page.title)}</title>`,
    ...page.head,
    headElement('meta', { name: packsMeta, content: shell.packs?.toString() }),
    headElement('link', { rel: 'manifest', href: `${basePath}manifest.webmanifest` }),
    headElement('link', { rel: 'icon', href: `${basePath}icons/icon.svg`, type: 'image/svg+xml' }),
    headElement('link', { rel: 'apple-touch-icon', href: `${basePath}icons/icon-192.png` }),
    `<style>${shell.css}</style>`,
  ]
  const data = page.embedded
    ? `<script type="application/json" id="${embeddedId}">${embeddedJson(page.embedded)}</script>`
    : ''
  const scripts = shell.scripts.map(
    (src) => `<script type="module" fetchpriority="low" src="${src}"></script>`,
  )
  const faces = headElement('link', { rel: 'stylesheet', href: basePath + shell.faces.file })
  return [
    '<!doctype html>',
    '<html lang="ar" dir="rtl">',
    `<head>\n${head.filter(Boolean).join('\n')}\n</head>`,
    `<body>\n<div id="root">${page.body}</div>\n${faces}\n${data}\n${scripts.join('\n')}\n</body>`,
    '</html>\n',
  ].join('\n')
}
