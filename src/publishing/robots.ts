import { absolute, type SiteOptions } from './site.ts'
import { sitemapPath } from './sitemap.ts'

/** `robots.txt`: everything may be read; the sitemap is named where its address is known. */
export function robots(options: Pick<SiteOptions, 'siteUrl'>): string {
  const sitemap = absolute(options, sitemapPath)
  return ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : []), ''].join('\n')
}
