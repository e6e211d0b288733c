import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../article/article.ts'
import { fileAddress } from '../../library/site-data.ts'
import { arabic } from '../../words/ar/words.ts'
import { headElement } from '../html.ts'
import { absolute, type SiteOptions } from '../site.ts'
import { pictureHeight, picturePath, pictureWidth, sitePicturePath, wordsOfArticle } from './picture-words.ts'

/** The picture a page is shown with where it is shared. */
export type SharePicture = {
  /** Absolute: those who show it read nothing else. */
  readonly address: string
  readonly alt?: string
  /** Units: pixels. */
  readonly width?: number
  readonly height?: number
}

/**
 * An article's own picture if it can be shown elsewhere, else the one drawn of its headline, else the site's.
 * None where the site's address is not known.
 */
export function sharePictureOf(
  article: Article,
  isDrawn: boolean,
  options: SiteOptions,
): SharePicture | undefined {
  const own = ownPicture(article, options)
  if (own) return own
  const words = isDrawn ? wordsOfArticle(article) : undefined
  const address = words && absolute(options, picturePath(words))
  return address ? { address, alt: article.headline.text, ...drawnSize } : sitePicture(options)
}

/** The picture of the site itself, for pages that have none of their own. */
export function sitePicture(options: SiteOptions): SharePicture | undefined {
  const address = options.pictures ? absolute(options, sitePicturePath) : undefined
  return address ? { address, alt: `${arabic.product}: ${arabic.tagline}`, ...drawnSize } : undefined
}

const drawnSize = { width: pictureWidth, height: pictureHeight }

/** Why by their ending: no site that shows shared pages draws SVG, and few know AVIF. */
const shownElsewhere = /\.(?:jpe?g|png|gif|webp)$/i

/** The picture above an article, if it is a file of the library that can be shown elsewhere. */
export function ownPicture({ figure }: Article, options: SiteOptions): SharePicture | undefined {
  const src = figure?.src
  if (!src?.startsWith('media/') || !shownElsewhere.test(src)) return undefined
  const address = absolute(options, fileAddress('/', `library/${src}`))
  if (!address || !existsSync(join(options.library, src))) return undefined
  const { alt, width, height } = figure as { alt?: string; width?: number; height?: number }
  return { address, ...(alt && { alt }), ...(width && height && { width, height }) }
}

/** What a page's head says of its picture. */
export function pictureElements(picture: SharePicture | undefined): readonly string[] {
  if (!picture) return []
  const { address, alt, width, height } = picture
  return [
    headElement('meta', { property: 'og:image', content: address }),
    headElement('meta', { property: 'og:image:width', content: width?.toString() }),
    headElement('meta', { property: 'og:image:height', content: height?.toString() }),
    headElement('meta', { property: 'og:image:alt', content: alt }),
    headElement('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
