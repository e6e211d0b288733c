import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Article } from '../../article/article.ts'
import type { SiteOptions } from '../site.ts'
import type { SiteFile } from '../site-file.ts'
import { type PictureWords, picturePath, sitePicturePath, wordsOfArticle } from './picture-words.ts'
import { ownPicture } from './share-picture.ts'

/** How pictures are drawn; apart, because it loads the canvas. */
export type Drawing = {
  readonly drawPicture: (words: PictureWords) => Promise<Buffer>
  readonly drawSitePicture: () => Promise<Buffer>
}

/** Where drawn pictures are kept from build to build. */
export const keptPictures = 'node_modules/.cache/warraq/pictures'

/** Enough to keep a second core busy with compressing. */
const atOnce = 4

/**
 * The pictures that pages of the site are told of: those of `articles`, and the site's own. One that was drawn
 * before comes from the folder it was `kept` in; what is there and no longer wanted is removed.
 */
export async function* drawnPictures(
  articles: Iterable<Article>,
  options: SiteOptions,
  draw: Drawing,
  kept: string,
): AsyncGenerator<SiteFile> {
  if (!options.siteUrl || !options.pictures) return
  const wanted = new Set<string>()
  const started: Promise<SiteFile>[] = []
  for (const [path, drawIt] of wantedPictures(articles, options, draw)) {
    if (wanted.has(path)) continue
    wanted.add(path)
    started.push(keptOrDrawn(path, drawIt, kept))
    if (started.length >= atOnce) yield (await started.shift()) as SiteFile
  }
  for (const picture of started) yield await picture
  sweep(kept, wanted)
}

type Wanted = readonly [path: string, draw: () => Promise<Buffer>]

function* wantedPictures(
  articles: Iterable<Article>,
  options: SiteOptions,
  draw: Drawing,
): Generator<Wanted> {
  yield [sitePicturePath, draw.drawSitePicture]
  for (const article of articles) {
    const words = ownPicture(article, options) ? undefined : wordsOfArticle(article)
    if (words) yield [picturePath(words), () => draw.drawPicture(words)]
  }
}

async function keptOrDrawn(path: string, draw: () => Promise<Buffer>, kept: string): Promise<SiteFile> {
  const file = join(kept, fileName(path))
  const before = findWhole(file)
  if (before) return [path, before]
  const picture = await draw()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, picture)
  return [path, picture]
}

/** A kept picture; undefined where there is none, or only a part of one that a killed build left. */
function findWhole(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
    return bytes.subarray(-8, -4).toString('latin1') === 'IEND' ? bytes : undefined
  } catch {
    return undefined
  }
}

function sweep(kept: string, wanted: ReadonlySet<string>): void {
  const names = new Set([...wanted].map(fileName))
  for (const entry of readdirSync(kept, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !names.has(path.slice(join(kept, '/').length))) rmSync(path)
  }
}

function fileName(path: string): string {
  return path.slice('/pictures/'.length)
}
