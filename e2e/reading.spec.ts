import { arabic } from '../src/words/ar/words.ts'
import { aside, awake, marks, open } from './pages.ts'
import { addressOf, samples, wordsOf } from './samples.ts'
import { newsPath, newsUrl, originOf } from './sites.ts'
import { expect, test } from './test.ts'
import { expectTold, namesTold, textsTold } from './told.ts'

test.describe('an article reads as its file has it', () => {
  for (const article of samples) {
    test(article.id, async ({ page }) => {
      await open(page, addressOf(article.id))
      const view = page.getByRole('main').getByRole('article')
      await expect(view).toHaveCount(1)
      await expect(view).toHaveAttribute('lang', article.lang)
      await expect(view).toHaveAttribute('dir', article.dir ?? '')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([wordsOf(article.headline).text])
      if (article.kicker) await expect(view).toContainText(wordsOf(article.kicker).text)
      expectTold(article, await view.evaluate(textsTold), await view.evaluate(namesTold))
    })
  }
})

test('the samples show every kind of block', () => {
  const kinds = new Set(samples.flatMap((article) => article.body.map((block) => block.kind)))
  expect([...kinds].sort()).toEqual(['figure', 'heading', 'list', 'paragraph', 'quote', 'table'])
})

test('a mark covers whole written words, and no letter stands right outside it', async ({ page }) => {
  await open(page, '/articles/naguib-mahfouz')
  const cut = await marks(page).evaluateAll((links) =>
    links
      .filter((link) => {
        const before = link.previousSibling?.textContent?.at(-1) ?? ' '
        const after = link.nextSibling?.textContent?.at(0) ?? ' '
        return /[\p{L}\p{M}\p{N}]/u.test(before) || /[\p{L}\p{M}\p{N}]/u.test(after)
      })
      .map((link) => link.textContent),
  )
  expect(await marks(page).count()).toBeGreaterThan(30)
  expect(cut).toEqual([])
})

test('the page has its landmarks: one banner, one navigation, one main, the headlines beside it', async ({
  page,
}) => {
  await open(page, '/articles/the-nile')
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('navigation', { name: arabic.navigation.label })).toHaveCount(1)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(aside(page)).toHaveCount(1)
  await expect(aside(page)).toHaveAccessibleName(arabic.related.title)
  await expect(page.getByRole('contentinfo')).toHaveCount(1)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
})

test('the text is set in the site’s own faces, and all of it is laid out', async ({ page }) => {
  await open(page, '/articles/petra')
  const face = () =>
    page.evaluate(() =>
      [...document.fonts].some(({ family, status }) => /Warraq Naskh"?$/.test(family) && status === 'loaded'),
    )
  await expect.poll(face).toBe(true)
  const waiting = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.reading > *, aside li')].filter(
          (block) => getComputedStyle(block).contentVisibility !== 'visible',
        ).length,
    )
  await expect.poll(waiting).toBe(0)
})

test('pictures of the library are shown, with their words for who cannot see them', async ({ page }) => {
  await open(page, '/articles/petra')
  const picture = page.getByRole('article').getByRole('img').first()
  await expect(picture).toHaveAccessibleName(/.{20}/)
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(1200)
  // Asked for ahead of the style.
  const src = await picture.getAttribute('src')
  const asked = page.locator('head > link[rel="preload"][as="image"]')
  await expect(asked).toHaveAttribute('href', src ?? '')
  expect(
    await asked.evaluate(
      (link) => link.compareDocumentPosition(document.head.querySelector('style') as Node) & 4,
    ),
    'before the style',
  ).toBeTruthy()
})

test('the article says its publisher, and leads to its source and to the picture there', async ({ page }) => {
  await open(page, `${originOf('strange')}/articles/sourced`)
  const head = page.getByRole('article').locator('header')
  await expect(head).toContainText('موسكو')
  await expect(head).toContainText('ريتا مهنا')
  const source = head.getByRole('link', { name: /المغرب اليوم/ })
  await expect(source).toHaveAttribute('href', 'https://source.example/news?id=7&lang=ar')
  await expect(source).toHaveAttribute('rel', /noopener/)
  await expect(head.locator('time').first()).toHaveAttribute('datetime', '2024-04-30T13:52:00+03:00')
  await expect(head.locator('time').first()).toHaveText('30 أبريل 2024')
  await expect(page.getByRole('link', { name: arabic.article.pictureElsewhere })).toHaveAttribute(
    'href',
    'https://source.example/picture.jpg',
  )
  await expect(page.getByRole('article').getByRole('img')).toHaveCount(0)
})

test('the headlines that came with the source stand apart from those of the library', async ({ page }) => {
  await open(page, `${originOf('strange')}/articles/sourced`)
  const section = page.getByRole('region', { name: /المغرب اليوم/ })
  await expect(section.getByRole('link', { name: 'عنوان من المصدر' })).toHaveAttribute(
    'href',
    'https://source.example/other',
  )
  await expect(section.locator('a[data-headline]')).toHaveCount(0)
})

test('the source is the canonical address, and machines can read what the article is', async ({ page }) => {
  await open(page, `${originOf('strange')}/articles/sourced`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://source.example/news?id=7&lang=ar',
  )
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', 'خبر له مصدر')
  await expect(page.locator('meta[property="og:type"]')).toHaveAttribute('content', 'article')
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', 'سطر فوق العنوان')
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'خبر له مصدر',
    inLanguage: 'ar',
    datePublished: '2024-04-30T13:52:00+03:00',
    dateModified: '2024-05-02',
    publisher: { name: 'المغرب اليوم' },
    mentions: [{ '@type': 'Place', name: 'ليبيا' }],
  })
})

test('below a sub-path everything stays below it, and public addresses are absolute', async ({ page }) => {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(newsPath)) outside.push(request.url())
  })
  await open(page, `${originOf('news')}${newsPath}articles/the-nile`)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `${newsUrl}/news/articles/the-nile`,
  )
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
    'content',
    `${newsUrl}/news/articles/the-nile`,
  )
  await expect(marks(page, 'egypt').first()).toHaveAttribute('href', '/news/entities/egypt')
  await marks(page, 'egypt').first().click()
  await expect(page).toHaveURL(/\/news\/articles\/the-nile\?entity=egypt$/)
  const headline = aside(page).locator('a[data-headline]').first()
  await headline.click()
  await expect(page).toHaveURL(/\/news\/articles\/[^/]+\?entity=egypt$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.reload()
  await awake(page)
  await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
  expect(outside).toEqual([])
})

test('an article alone in its library says so', async ({ page }) => {
  await open(page, `${originOf('one')}/articles/alone`)
  await expect(aside(page)).toContainText(arabic.related.none.title)
})
