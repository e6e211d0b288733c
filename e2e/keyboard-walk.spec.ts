import { arabic } from '../src/words/ar/words.ts'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { arabicShelf } from '../src/words/ar/shelf-words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { expectFocusSeen, tabTo } from './focus.ts'
import { aside, chip, expectHeadlines, headlineIds, marks, open } from './pages.ts'
import { narrowedIds } from './samples.ts'
import { expect, test } from './test.ts'

for (const [device, viewport] of [
  ['a desktop', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 740 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport })

    test('the keyboard alone reads, chooses, sets, searches and saves, and its focus is always seen', async ({
      page,
    }) => {
      await open(page, '/')
      const title = page.getByRole('heading', { level: 1 })

      await test.step('past the head of the page to the headlines, and into an article', async () => {
        await page.keyboard.press('Tab')
        await expect(page.getByRole('link', { name: arabic.skipToText })).toBeFocused()
        await expectFocusSeen(page, 'the way to the text')
        await page.keyboard.press('Enter')
        await tabTo(page, page.getByRole('main').locator('a[data-headline="the-nile"]'))
        await page.keyboard.press('Enter')
        await expect(title).toBeFocused()
        await expect(page).toHaveURL('/articles/the-nile')
        await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
      })

      await test.step('along the names of the text', async () => {
        await tabTo(page, marks(page).first())
        for (const index of [1, 2, 3]) {
          await page.keyboard.press('ArrowLeft')
          await expect(marks(page).nth(index)).toBeFocused()
          await expectFocusSeen(page, `name ${index}`)
        }
      })

      await test.step('choosing one narrows the headlines, Escape brings them back', async () => {
        await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
        const before = await headlineIds(aside(page))
        const egypt = marks(page, 'egypt').first()
        while (!(await egypt.evaluate((mark) => mark === document.activeElement)))
          await page.keyboard.press('ArrowLeft')
        await page.keyboard.press('Enter')
        await expect(chip(page, 'egypt')).toBeVisible()
        await expectFocusSeen(page, 'the chosen name')
        await expectHeadlines(aside(page), narrowedIds(['egypt'], [], 'the-nile'))
        await page.keyboard.press('Escape')
        if ((await chip(page, 'egypt').count()) > 0) await page.keyboard.press('Escape')
        await expect(chip(page, 'egypt')).toHaveCount(0)
        await expectHeadlines(aside(page), before)
        await expect(egypt).toBeFocused()
        await expectFocusSeen(page, 'the name let go')
      })

      await test.step('another paper from the settings, and back to their button', async () => {
        const settings = page.getByRole('button', { name: arabic.settings })
        await tabTo(page, settings, 'Shift+Tab')
        await page.keyboard.press('Enter')
        const dialog = page.getByRole('dialog', { name: arabicSettings.title })
        await expect(dialog).toBeVisible()
        await expectFocusSeen(page, 'the first of the settings')
        const colours = dialog.getByRole('group', { name: arabicSettings.theme.label })
        await tabTo(page, colours.getByRole('radio', { name: arabicSettings.theme.system }))
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('ArrowDown')
        await expect(colours.getByRole('radio', { name: arabicSettings.theme.sepia })).toBeFocused()
        await expectFocusSeen(page, 'the colours')
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
        await page.keyboard.press('Escape')
        await expect(dialog).toHaveCount(0)
        await expect(settings).toBeFocused()
        await expectFocusSeen(page, 'the button of the settings')
      })

      await test.step('a search by word, and into what it found', async () => {
        await tabTo(
          page,
          page.getByRole('navigation').getByRole('link', { name: arabic.navigation.search }),
          'Shift+Tab',
        )
        await page.keyboard.press('Enter')
        await expect(title).toHaveText(arabicPages.search.title)
        await expect(title).toBeFocused()
        await tabTo(page, page.getByRole('combobox'))
        await page.keyboard.type('النيل')
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/q=/)
        const found = page.getByRole('main').locator('a[data-headline]').first()
        await tabTo(page, found)
        const id = await found.getAttribute('data-headline')
        await page.keyboard.press('Enter')
        await expect(page.locator(`article[data-article="${id}"]`)).toBeVisible()
        await expect(title).toBeFocused()
        await expectFocusSeen(page, 'the headline of what was found')
      })

      await test.step('what was found is saved, and opened from what is kept', async () => {
        const id = await page.getByRole('article').getAttribute('data-article')
        await tabTo(page, page.getByRole('button', { name: arabic.tools.save, exact: true }))
        await page.keyboard.press('Enter')
        const save = page.getByRole('button', { name: arabic.tools.saved, exact: true })
        await expect(save).toHaveAttribute('aria-pressed', 'true')
        await expect(save).toBeFocused()
        await expectFocusSeen(page, 'the tool that saved it')
        await tabTo(
          page,
          page.getByRole('navigation').getByRole('link', { name: arabic.navigation.kept }),
          'Shift+Tab',
        )
        await page.keyboard.press('Enter')
        await expect(title).toBeFocused()
        const saved = page.getByRole('region', { name: arabicShelf.saved.title })
        await tabTo(page, saved.locator(`a[data-headline="${id}"]`))
        await page.keyboard.press('Enter')
        await expect(page.locator(`article[data-article="${id}"]`)).toBeVisible()
        await expect(title).toBeFocused()
      })
    })
  })
}
