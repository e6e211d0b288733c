import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../article/article.ts'
import { testFolder, treeOf } from '../../disk/test-folder.ts'
import type { SiteOptions } from '../site.ts'
import { anArticle, atHome, online } from '../test-articles.ts'
import { drawPicture, drawSitePicture } from './draw-picture.ts'
import { type Drawing, drawnPictures } from './drawn-pictures.ts'
import { picturePath, sitePicturePath, wordsOfArticle } from './picture-words.ts'
import { sharePictureOf, sitePicture } from './share-picture.ts'

const drawing: SiteOptions = { ...online, pictures: 10 }
const pathOf = (article: Article) => picturePath(wordsOfArticle(article) ?? { dir: 'rtl', headline: '' })
const titled = (id: string, text: string) => anArticle(id, { headline: { text, mentions: [] }, entities: [] })

/** Draws for articles and tells what of it was drawn anew. */
async function draw(articles: readonly Article[], kept: string, options = drawing) {
  const drawn: string[] = []
  const counting: Drawing = {
    drawPicture: (words) => {
      drawn.push(words.headline)
      return drawPicture(words)
    },
    drawSitePicture: () => {
      drawn.push('site')
      return drawSitePicture()
    },
  }
  const files = new Map<string, string>()
  for await (const [path, content] of drawnPictures(articles, options, counting, kept))
    files.set(path, createHash('sha256').update(content).digest('hex'))
  return { drawn, files }
}

describe('drawn pictures', () => {
  const articles = [titled('a', 'خبر'), titled('b', 'خبران'), titled('c', 'خبر')]

  it('are one of the site and one of each headline', async () => {
    const { drawn, files } = await draw(articles, testFolder())
    expect(drawn).toEqual(['site', 'خبر', 'خبران'])
    expect([...files.keys()]).toEqual([
      sitePicturePath,
      pathOf(articles[0] as Article),
      pathOf(articles[1] as Article),
    ])
  })

  it('are drawn once, and anew only where the words have changed', async () => {
    const kept = testFolder()
    const first = await draw(articles, kept)
    const second = await draw([titled('a', 'خبر جديد'), titled('b', 'خبران')], kept)
    expect(second.drawn).toEqual(['خبر جديد'])
    const path = pathOf(articles[1] as Article)
    expect(second.files.get(path)).toBe(first.files.get(path))
    expect(Object.keys(treeOf(kept)), 'what nobody wants is gone').toHaveLength(3)
  })

  it('are drawn anew where a killed build left a part of one', async () => {
    const kept = testFolder()
    const whole = await draw(articles, kept)
    const [half] = Object.keys(treeOf(kept))
    writeFileSync(join(kept, half as string), '\x89PNG')
    const again = await draw(articles, kept)
    expect(again.drawn).toHaveLength(1)
    expect(again.files).toEqual(whole.files)
  })

  it('are not drawn where no page could name them', async () => {
    for (const options of [atHome, online, { ...online, pictures: 0 }, { ...atHome, pictures: 10 }]) {
      expect((await draw(articles, testFolder(), options)).files.size).toBe(0)
      expect(sitePicture(options)).toBeUndefined()
      expect(sharePictureOf(articles[0] as Article, false, options)).toBeUndefined()
    }
  })
})

describe('the picture an article is shared with', () => {
  const library = testFolder
  const own = (src: string) => anArticle('a', { figure: { src, alt: 'نهر', width: 800, height: 450 } })

  it('is its own if that can be shown elsewhere', async () => {
    const options = { ...drawing, library: library({ 'media/نهر 1.jpg': 'x' }) }
    const article = own('media/نهر 1.jpg')
    expect(sharePictureOf(article, true, options)).toEqual({
      address: `https://example.org/library/media/${encodeURIComponent('نهر 1.jpg')}`,
      alt: 'نهر',
      width: 800,
      height: 450,
    })
    expect((await draw([article], testFolder(), options)).drawn).toEqual(['site'])
  })

  it.each([
    'media/a.svg',
    'media/a.avif',
    'media/missing.png',
    'https://elsewhere.example/a.png',
    '../a.png',
  ])('is drawn where its own is %s', async (src) => {
    const options = {
      ...drawing,
      library: library({ 'media/a.svg': '<svg/>', 'media/a.avif': 'x', 'a.png': 'x' }),
    }
    expect(sharePictureOf(own(src), true, options)).toEqual({
      address: `https://example.org${pathOf(own(src))}`,
      alt: 'النيل يفيض',
      width: 1200,
      height: 630,
    })
    expect((await draw([own(src)], testFolder(), options)).drawn).toEqual(['site', 'النيل يفيض'])
  })

  it('is the site’s where none is drawn, or its letters are in no face', async () => {
    expect(sharePictureOf(titled('a', 'خبر'), false, drawing)).toEqual(sitePicture(drawing))
    for (const headline of ['新闻', 'Новости', 'خبر عن 新闻']) {
      expect(sharePictureOf(titled('a', headline), true, drawing)).toEqual(sitePicture(drawing))
      expect((await draw([titled('a', headline)], testFolder())).drawn).toEqual(['site'])
    }
    expect(sharePictureOf(titled('a', '2026: 50% ☀ — «خبر»'), true, drawing)).not.toEqual(
      sitePicture(drawing),
    )
  })
})
