import type { Page } from '@playwright/test'
import { arabicPictures } from '../src/words/ar/picture-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { awake, open } from './pages.ts'
import { sample } from './samples.ts'
import { expect, test } from './test.ts'

const whole = (page: Page) => page.getByRole('dialog', { name: arabicPictures.title })
const picture = (page: Page) => page.locator('article a[data-picture]')

for (const close of ['Escape', 'button', 'click'] as const) {
  test(`a picture opens whole by Enter and closes by ${close}, and the focus returns to it`, async ({
    page,
  }) => {
    await open(page, '/articles/ibn-battuta')
    await picture(page).first().focus()
    await page.keyboard.press('Enter')
    const { body } = sample('ibn-battuta')
    const figure = body.find((block) => block.kind === 'figure')
    await expect(whole(page)).toBeVisible()
    await expect(whole(page).getByRole('img')).toHaveAccessibleName(figure?.alt ?? '')
    await expect(whole(page).locator('figcaption')).toContainText(/.{20}/)
    await expect(page).toHaveURL(/\/articles\/ibn-battuta$/)
    if (close === 'Escape') await page.keyboard.press('Escape')
    else if (close === 'button') await whole(page).getByRole('button', { name: arabicPictures.close }).click()
    else await whole(page).getByRole('img').click()
    await expect(whole(page)).toHaveCount(0)
    await expect(picture(page).first()).toBeFocused()
  })
}

test('a whole picture is as large as the window lets it be, and keeps its shape', async ({ page }) => {
  await open(page, '/articles/petra')
  const before = await picture(page).first().boundingBox()
  await picture(page).first().click()
  const image = whole(page).getByRole('img')
  await expect(image).toBeVisible()
  const box = await image.boundingBox()
  expect(box?.width).toBeGreaterThan(before?.width ?? 0)
  await expect(image).toHaveCSS('object-fit', 'contain')
  const { height } = page.viewportSize() ?? { height: 0 }
  const caption = await whole(page).locator('figcaption').boundingBox()
  expect((caption?.y ?? 0) + (caption?.height ?? 0)).toBeLessThanOrEqual(height)
  await expect(whole(page).getByRole('button')).toHaveCount(1)
})

test('the link says what it does, where the picture has words of its own too, and hides no layout', async ({
  page,
}) => {
  await open(page, '/articles/petra')
  const link = picture(page).first()
  await expect(link).toHaveAccessibleDescription(arabic.article.wholePicture)
  await expect(link.getByRole('img')).toHaveAccessibleName(/.{20}/)
  const [outer, inner] = [await link.boundingBox(), await link.getByRole('img').boundingBox()]
  expect(outer).toEqual(inner)
})

test('without scripts, and where the program of the picture cannot come, the link opens the file', async ({
  page,
  browser,
  watch,
}) => {
  watch.allow(/Failed to load resource|Failed to fetch dynamically/)
  const still = await browser.newPage({ javaScriptEnabled: false })
  await still.goto('/articles/petra')
  await picture(still).first().click()
  await expect(still).toHaveURL(/\/library\/media\/.+\.svg$/)
  await still.close()
  await open(page, '/articles/petra')
  await page.route(/whole-picture/, (route) => route.abort())
  await picture(page).first().click()
  await expect(page).toHaveURL(/\/library\/media\/.+\.svg$/)
  await page.goBack()
  await awake(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('several pictures of an article follow one another, by button and by arrow key', async ({ page }) => {
  const more = { kind: 'figure', src: 'media/suez-canal.svg', alt: 'صورة أخرى في هذا المقال' }
  await page.route('**/library/articles/petra.json', async (route) => {
    const article = await (await route.fetch()).json()
    await route.fulfill({ json: { ...article, body: [more, ...article.body] } })
  })
  await open(page, '/')
  await page.locator('a[data-headline="petra"]').first().click()
  await picture(page).nth(1).click()
  const image = whole(page).getByRole('img')
  const where = whole(page).getByRole('status')
  await expect(image).toHaveAccessibleName(more.alt)
  await expect(where).toHaveText(arabic.filter.mentionPosition(2, 2))
  await whole(page).getByRole('button', { name: arabicPictures.next }).click()
  await expect(image).toHaveAttribute('src', /petra\.svg$/)
  await expect(where).toHaveText(arabic.filter.mentionPosition(1, 2))
  await page.keyboard.press('ArrowLeft')
  await expect(image).toHaveAccessibleName(more.alt)
  await page.keyboard.press('ArrowRight')
  await expect(image).toHaveAttribute('src', /petra\.svg$/)
  await page.keyboard.press('Escape')
  await expect(picture(page).nth(1)).toBeFocused()
  await expect(page).toHaveURL(/\/articles\/petra$/)
})
