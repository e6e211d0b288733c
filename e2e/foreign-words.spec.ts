import { dress, open } from './pages.ts'
import { addressOf, sample } from './samples.ts'
import { expect, test } from './test.ts'

for (const [id, lang, words] of [
  ['al-khwarizmi', 'und-Latn', ['algebra', 'Algoritmi', 'Python']],
  ['isfahan-naqsh-e-jahan', 'und-Latn', ['Meidan Emam', 'Esfahan']],
  ['iqbal-poetry-of-selfhood', 'en', ['The Development of Metaphysics in Persia']],
  ['journey-of-the-numerals', 'ar', ['الكتاب المختصر في حساب الجبر والمقابلة']],
] as const) {
  test(`foreign words of ${id} say their language, with scripts and without`, async ({ page, browser }) => {
    const still = await browser.newPage({ javaScriptEnabled: false })
    await still.goto(addressOf(id))
    await open(page, addressOf(id))
    for (const reader of [still, page])
      for (const text of words)
        await expect(
          reader
            .locator('article')
            .locator(`[lang="${lang}"]`, { hasText: new RegExp(`^${text}$`) })
            .first(),
        ).toBeVisible()
    await still.close()
  })
}

test('no line of a paragraph grows for them, whatever faces the reader chose', async ({ page }) => {
  await open(page, '/articles/al-khwarizmi')
  const paragraphs = page.locator('article p', { has: page.locator('[lang="und-Latn"]') })
  expect(await paragraphs.count()).toBeGreaterThan(1)
  for (const faces of [{}, { 'data-latin': 'sans' }, { 'data-arabic': 'kufi' }]) {
    await dress(page, faces)
    await page.evaluate(() => document.fonts.ready)
    const uneven = await paragraphs.evaluateAll((blocks) =>
      blocks
        .map(
          (block) =>
            block.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(block).lineHeight),
        )
        .filter((lines) => Math.abs(lines - Math.round(lines)) > 0.02),
    )
    expect(uneven, JSON.stringify(faces)).toEqual([])
  }
})

test('they stand in the face chosen for their letters', async ({ page }) => {
  await open(page, '/articles/al-khwarizmi')
  const word = page.locator('article p [lang="und-Latn"]').first()
  await expect(word).toHaveCSS('font-family', /Naskh/)
  await dress(page, { 'data-latin': 'sans' })
  await expect(word).toHaveCSS('font-family', /^"?Warraq Sans/)
  await expect(page.locator('article p').first()).toHaveCSS('font-family', /Naskh/)
})

test('a text stays what it is with its foreign words', async ({ page }) => {
  await open(page, '/articles/al-khwarizmi')
  const texts = sample('al-khwarizmi').body.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : [],
  )
  expect(await page.locator('article p').allTextContents()).toEqual(texts)
})
