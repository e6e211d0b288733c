import { arabic } from '../words/ar/words.ts'

/** The web app manifest: what the product is called and looks like once installed. */
export function webManifest(basePath: string): unknown {
  const icon = (size: number, purpose: 'any' | 'maskable') => ({
    src: `${basePath}icons/${purpose === 'maskable' ? 'maskable' : 'icon'}-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })
  return {
    id: basePath,
    name: `${arabic.product}: ${arabic.tagline}`,
    short_name: arabic.product,
    description: arabic.colophon,
    lang: 'ar',
    dir: 'rtl',
    start_url: basePath,
    scope: basePath,
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  }
}
