import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { arabicShare } from '../src/words/ar/share-words.ts'
import { arabicShelf as told } from '../src/words/ar/shelf-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { axeOn } from './axe.ts'
import { awake, chip, expectHeadlines, expectNoSidewaysScroll, headlineIds, marks, open } from './pages.ts'
import { sample, wordsOf } from './samples.ts'
import { middleOfPainted, painted, select } from './selecting.ts'
import { expect, test } from './test.ts'

const address = '/articles/the-nile'
const headline = wordsOf(sample('the-nile').headline).text
const words = 'وأشهرها مقياس الروضة في القاهرة'
const note = 'أين C++ من هذا؟'

const bar = (page: Page) => page.getByRole('group', { name: arabicShare.passage.label })
const sheet = (page: Page) => page.getByRole('dialog', { name: told.sheet.title })
const part = (page: Page, { title }: { readonly title: string }) => page.getByRole('region', { name: title })
const sign = (page: Page, of = note) => page.getByRole('button', { name: told.noteNamed(of) })

async function mark(page: Page, label: string, from = words, to = from): Promise<void> {
  await select(page, from, to)
  await bar(page).getByRole('button', { name: label, exact: true }).click()
}

async function markWithNote(page: Page, text = note): Promise<void> {
  await mark(page, told.note)
  await sheet(page).getByRole('textbox').fill(text)
  await page.keyboard.press('Escape')
  await expect(sign(page, text)).toBeVisible()
}

/** Goes to what is kept without loading anew. */
async function toShelf(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: arabic.navigation.kept }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabicPages.kept.title)
}

/** Answers what asks for the article with another version of it. */
async function correct(page: Page, change: (text: string) => string): Promise<void> {
  await page.route('**/library/articles/the-nile.json', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

/** Sees to it that what is painted stands in the window. */
async function expectInWindow(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const { y } = await middleOfPainted(page).catch(() => ({ y: -1 }))
      return y > 0 && y < 800
    })
    .toBe(true)
}

const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

test.describe('a saved article', () => {
  const button = (page: Page) => page.getByRole('button', { name: /^(احفظ|محفوظ)$/ })

  test('stands first among what is kept, and can be let go of', async ({ page }) => {
    await open(page, '/articles/petra')
    await expect(button(page)).toHaveAttribute('aria-pressed', 'false')
    await button(page).click()
    await expect(button(page)).toHaveText(arabic.tools.saved)
    await open(page, address)
    await button(page).click()
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
    await page.reload()
    await awake(page)
    await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
    await toShelf(page)
    await expectHeadlines(part(page, told.saved), ['the-nile', 'petra'])
    await expect(part(page, told.saved)).toContainText(told.saved.notHere)
    await page.goBack()
    await button(page).click()
    await expect(button(page)).toHaveText(arabic.tools.save)
    await toShelf(page)
    await expectHeadlines(part(page, told.saved), ['petra'])
  })

  test.describe('with a worker', () => {
    test.use({ serviceWorkers: 'allow' })
    test.beforeEach(({ watch }) => watch.allow(/Failed to load resource|net::ERR_/))

    test('opens without a connection', async ({ page, context }) => {
      await open(page, '/')
      await page.locator('a[data-headline]').first().click()
      await expect(page.locator('article[data-article]')).toBeVisible()
      await button(page).click()
      const id = (await page.locator('article').getAttribute('data-article')) ?? ''
      await expect
        .poll(() =>
          page.evaluate(
            async (path) => Boolean(await caches.match(path)),
            `/library/related/${encodeURIComponent(id)}.json`,
          ),
        )
        .toBe(true)
      const title = await page.getByRole('heading', { level: 1 }).textContent()
      await context.setOffline(true)
      await page.goto('/saved')
      await awake(page)
      await expectHeadlines(part(page, told.saved), [id])
      await expectHeadlines(part(page, told.device), [id])
      await expect(part(page, told.saved)).not.toContainText(told.saved.notHere)
      await part(page, told.saved).locator('a[data-headline]').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
    })

    test('is told to be without a copy once that is removed, and has it again when that is undone', async ({
      page,
    }) => {
      await open(page, address)
      await button(page).click()
      await expect
        .poll(() => page.evaluate(async () => Boolean(await caches.match('/library/articles/the-nile.json'))))
        .toBe(true)
      await toShelf(page)
      const device = part(page, told.device)
      await device.getByRole('button', { name: told.removeNamed(headline) }).click()
      await expect(device).toContainText(arabicPages.kept.empty.title)
      await expect(part(page, told.saved)).toContainText(told.saved.notHere)
      await device.getByRole('button', { name: told.undo }).click()
      await expectHeadlines(device, ['the-nile'])
      await expect(part(page, told.saved)).not.toContainText(told.saved.notHere)
    })
  })
})

test.describe('a passage', () => {
  test('is painted, kept, and opens with a click, while the text stays as it was', async ({ page }) => {
    await open(page, address)
    const text = await page.locator('.reading').innerHTML()
    await mark(page, told.highlight)
    await expect.poll(() => painted(page)).toEqual([words])
    await expect(bar(page)).toHaveCount(0)
    expect(await page.locator('.reading').innerHTML()).toBe(text)
    await page.reload()
    await awake(page)
    await expect.poll(() => painted(page)).toEqual([words])
    await page.getByText(words).scrollIntoViewIfNeeded()
    const { x, y } = await middleOfPainted(page)
    await page.mouse.click(x, y)
    await expect(sheet(page)).toContainText(words)
    await sheet(page).getByRole('button', { name: told.sheet.remove }).click()
    await expect(sheet(page)).toHaveCount(0)
    await expect.poll(() => painted(page)).toEqual([])
  })

  test('is marked with the mouse as it is drawn over the text', async ({ page }) => {
    await open(page, address)
    await select(page, 'المراجع الشائعة')
    const { x, y, width } = await page.evaluate(() => {
      const range = getSelection()?.getRangeAt(0)
      const box = range?.getClientRects()[0]
      getSelection()?.removeAllRanges()
      if (!box) throw new Error('expected the words in the window')
      return { x: box.x, y: box.y + box.height / 2, width: box.width }
    })
    // From the midst of a word to the midst of another.
    await page.mouse.move(x + width - 20, y)
    await page.mouse.down()
    await page.mouse.move(x + 20, y, { steps: 6 })
    await page.mouse.up()
    await bar(page).getByRole('button', { name: told.highlight, exact: true }).click()
    await expect.poll(() => painted(page)).toEqual(['المراجع الشائعة'])
  })

  test('is marked and noted by keyboard, and the note is one Tab stop with a name', async ({ page }) => {
    await open(page, address)
    await select(page, 'وأشهرها')
    for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowLeft')
    await bar(page).getByRole('button', { name: told.note, exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(sheet(page).getByRole('textbox')).toBeFocused()
    await page.keyboard.type('ملاحظتي')
    await page.keyboard.press('Escape')
    await expect(sheet(page)).toHaveCount(0)
    await sign(page, 'ملاحظتي').focus()
    await page.keyboard.press('Enter')
    await expect(sheet(page).getByRole('textbox')).toHaveValue('ملاحظتي')
    await page.keyboard.press('Escape')
    await expect(sign(page, 'ملاحظتي')).toBeFocused()
    await expect.poll(() => painted(page)).toEqual(['وأشهرها مقياس الروضة'])
  })

  test('that is marked already opens instead of being marked again', async ({ page }) => {
    await open(page, address)
    await mark(page, told.highlight)
    await expect(bar(page)).toHaveCount(0)
    await mark(page, told.note, 'مقياس الروضة')
    await expect(sheet(page)).toContainText(words)
    await page.keyboard.press('Escape')
    expect(await painted(page)).toEqual([words])
  })

  test('over marks and paragraphs is one; a name in it still chooses', async ({ page }) => {
    await open(page, address)
    await mark(page, told.highlight, words, 'علماء كثيرين')
    await expect.poll(async () => (await painted(page)).length).toBe(2)
    await marks(page, 'cairo').last().click()
    await expect(chip(page, 'cairo')).toBeVisible()
    await expect(sheet(page)).toHaveCount(0)
    await toShelf(page)
    await expect(part(page, told.passages).getByRole('listitem')).toHaveCount(1)
  })

  test('is listed with its note and leads to its place', async ({ page }) => {
    await open(page, address)
    await markWithNote(page)
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
    await toShelf(page)
    const passages = part(page, told.passages)
    await expect(passages).toContainText(note)
    await expectHeadlines(passages, ['the-nile'])
    await passages.getByRole('link', { name: words }).click()
    await expect(page).toHaveURL(/articles\/the-nile#passage-/)
    await expectInWindow(page)
    await page.reload()
    await awake(page)
    await expectInWindow(page)
  })

  test('survives a corrected article', async ({ page }) => {
    await open(page, address)
    await markWithNote(page)
    const corrected = 'وأشهرها مِقياس الروضة بالقاهرة'
    await correct(page, (text) => {
      const article = JSON.parse(text)
      const inserted = { kind: 'paragraph', text: 'فقرة جديدة في أول المقال.' }
      const body = article.body.map((block: { text?: string }) => ({
        ...block,
        ...(block.text?.includes(words) && { text: block.text.replace(words, corrected), mentions: [] }),
      }))
      return JSON.stringify({ ...article, body: [inserted, ...body] })
    })
    await open(page, '/saved')
    await part(page, told.passages).getByRole('link', { name: words }).click()
    await expect(page.getByText('فقرة جديدة في أول المقال.')).toBeVisible()
    await expect.poll(() => painted(page)).toEqual([corrected])
    await expect(sign(page)).toBeVisible()
  })

  test('that a corrected article says no more is not lost', async ({ page }) => {
    await open(page, address)
    await markWithNote(page)
    await correct(page, (text) => {
      const article = JSON.parse(text)
      const body = article.body.filter((block: { text?: string }) => !block.text?.includes(words))
      return JSON.stringify({ ...article, body })
    })
    await open(page, '/saved')
    await expect(part(page, told.passages)).not.toContainText(told.passages.lost)
    await part(page, told.passages).getByRole('link', { name: words }).click()
    const lost = part(page, told.lost)
    await expect(lost).toContainText(words)
    await expect(lost).toContainText(note)
    await lost.getByRole('button', { name: words }).click()
    await expect(sheet(page).getByRole('textbox')).toHaveValue(note)
    await page.keyboard.press('Escape')
    await toShelf(page)
    await expect(part(page, told.passages)).toContainText(told.passages.lost)
    await expect(part(page, told.passages)).toContainText(note)
  })

  test('with a note is not removed by one press', async ({ page }) => {
    await open(page, address)
    await markWithNote(page)
    await sign(page).click()
    await sheet(page).getByRole('button', { name: told.sheet.remove }).click()
    await expect(sheet(page)).toContainText(told.passages.clearing(1))
    await sheet(page).getByRole('button', { name: told.refuse }).click()
    await sheet(page).getByRole('button', { name: told.sheet.remove }).click()
    await sheet(page).getByRole('button', { name: told.confirm }).click()
    await expect(sign(page)).toHaveCount(0)
    expect(await painted(page)).toEqual([])
  })

  test('is the same in every window', async ({ page, context }) => {
    await open(page, address)
    const other = await context.newPage()
    await open(other, address)
    await markWithNote(page)
    await expect.poll(() => painted(other)).toEqual([words])
    await sign(other).click()
    await sheet(other).getByRole('textbox').fill('من هناك')
    await other.keyboard.press('Escape')
    await expect(sign(page, 'من هناك')).toBeVisible()
  })

  for (const [name, trouble] of [
    ['QuotaExceededError', arabicSettings.trouble.full.title],
    ['SecurityError', arabicSettings.trouble.blocked.title],
  ] as const) {
    test(`holds until the page is left where the store answers ${name}, and that is said`, async ({
      page,
    }) => {
      await page.addInitScript((error) => {
        Storage.prototype.setItem = () => {
          throw new DOMException('refused', error)
        }
      }, name)
      await open(page, address)
      await markWithNote(page)
      expect(await painted(page)).toEqual([words])
      await expect(page.getByText(trouble)).toBeVisible()
    })
  }

  test('is listed where nothing can be painted', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
    await open(page, address)
    await markWithNote(page)
    await toShelf(page)
    await expect(part(page, told.passages)).toContainText(words)
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 } })

    test('has its note below its block, inside the window', async ({ page }) => {
      await open(page, address)
      await markWithNote(page)
      const block = await page.getByText(words).boundingBox()
      const box = await sign(page).boundingBox()
      if (!block || !box) throw new Error('not shown')
      expect(box.y).toBeGreaterThan(block.y + block.height - 8)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.height).toBeGreaterThanOrEqual(24)
      await expectNoSidewaysScroll(page)
    })
  })
})

test.describe('what is kept', () => {
  const readingOf = (id: string, days: number, share: number) => {
    const { lang, headline: text } = sample(id)
    const dir = lang === 'en' ? 'ltr' : 'rtl'
    const when = new Date(Date.now() - days * 86_400_000).toISOString()
    return [
      id,
      { headline: { id, lang, dir, headline: wordsOf(text).text }, when, block: 0, offset: 0, share },
    ]
  }
  const seed = (page: Page, key: string, entries: readonly unknown[]) =>
    page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
      key,
      JSON.stringify({ version: 1, entries }),
    ] as const)

  test('has a history by day, the last first, and how far each was read', async ({ page }) => {
    await seed(page, 'warraq-readings', [
      readingOf('petra', 3, 0.4),
      readingOf('journey-of-the-numerals', 1, 1),
      readingOf('the-nile', 0, 0),
    ])
    await open(page, '/saved')
    const history = part(page, told.history)
    await expectHeadlines(history, ['the-nile', 'journey-of-the-numerals', 'petra'])
    await expect(history.getByRole('heading', { level: 3 })).toHaveCount(3)
    await expect(history).toContainText(told.history.read(40))
    await expect(history).toContainText(told.history.finished)
  })

  test('is removed one by one and comes back, and as a whole only when that is confirmed', async ({
    page,
  }) => {
    await seed(page, 'warraq-readings', [readingOf('petra', 3, 0.4), readingOf('the-nile', 0, 0)])
    await open(page, '/saved')
    const history = part(page, told.history)
    await history.getByRole('button', { name: told.removeNamed(headline) }).click()
    await expectHeadlines(history, ['petra'])
    await expect(history.getByRole('button', { name: told.undo })).toBeFocused()
    await page.keyboard.press('Enter')
    await expectHeadlines(history, ['the-nile', 'petra'])
    await history.getByRole('button', { name: told.history.clear }).click()
    await expect(history.getByRole('alert')).toHaveText(told.history.clearing(2))
    await page.keyboard.press('Escape')
    await expect(history.getByRole('button', { name: told.history.clear })).toBeFocused()
    await history.getByRole('button', { name: told.history.clear }).click()
    await history.getByRole('button', { name: told.confirm }).click()
    await expect(history).toContainText(told.history.empty)
    await history.getByRole('button', { name: told.undo }).click()
    await expectHeadlines(history, ['the-nile', 'petra'])
  })

  test('says of each empty part how it is filled', async ({ page }) => {
    await open(page, '/saved')
    for (const { empty } of [told.saved, told.passages, told.history])
      await expect(page.getByRole('main')).toContainText(empty)
    await expect(part(page, told.device)).toContainText(arabicPages.kept.empty.text)
  })

  test('stays quick where there is much of it', async ({ page }) => {
    const many = Array.from({ length: 1000 }, (_, index) => {
      const [, reading] = readingOf('the-nile', index / 7, 0.5) as [string, { headline: object }]
      return [`n-${index}`, { ...reading, headline: { ...reading.headline, id: `n-${index}` } }]
    })
    await seed(page, 'warraq-readings', many.toReversed())
    await open(page, '/saved')
    const history = part(page, told.history)
    await expect.poll(async () => (await headlineIds(history)).length).toBe(100)
    await history.getByRole('button', { name: told.more }).click()
    await expect.poll(async () => (await headlineIds(history)).length).toBe(200)
  })

  test('has no barrier that axe knows, nor has a sheet', async ({ page }) => {
    await open(page, address)
    await markWithNote(page)
    await page.getByRole('button', { name: arabic.tools.save, exact: true }).click()
    await sign(page).click()
    await expect(sheet(page)).toBeVisible()
    const ids = async () =>
      (await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
    expect(await ids()).toEqual([])
    await page.keyboard.press('Escape')
    await toShelf(page)
    await expect(part(page, told.passages).getByRole('listitem')).toHaveCount(1)
    expect(await ids()).toEqual([])
  })

  test('is written to files, and comes back on another device', async ({ page, browser }) => {
    await open(page, address)
    await markWithNote(page)
    await page.getByRole('button', { name: arabic.tools.save, exact: true }).click()
    await toShelf(page)
    const written = async (label: string) => {
      const waiting = page.waitForEvent('download')
      await part(page, told.files).getByRole('button', { name: label, exact: true }).click()
      return waiting
    }
    const markdown = await written(told.files.markdown)
    expect(markdown.suggestedFilename()).toMatch(/^warraq-\d{4}-\d{2}-\d{2}\.md$/)
    const text = await textOf(markdown)
    expect(text).toContain(`## [\u2067${headline}\u2069](${new URL(address, page.url()).href})`)
    expect(text).toContain(`> \u2067${words}\u2069`)
    expect(text).toContain(`\u2067${note}\u2069`)
    const json = await written(told.files.json)
    const file = await textOf(json)
    expect(JSON.parse(file)).toMatchObject({
      format: 'warraq-shelf',
      version: 1,
      saved: [{ headline: { id: 'the-nile' } }],
      passages: [{ note, anchors: [{ quote: words }] }],
    })

    const elsewhere = await browser.newContext({ locale: 'ar', serviceWorkers: 'block' })
    const other = await elsewhere.newPage()
    await open(other, new URL('/saved', page.url()).href)
    const bring = async (content: string) => {
      const choosing = other.waitForEvent('filechooser')
      await part(other, told.files).getByRole('button', { name: told.files.import }).click()
      await (await choosing).setFiles({
        name: 'shelf.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
    }
    const status = part(other, told.files).getByRole('status')
    await bring('{"bookmarks":[]}')
    await expect(status).toHaveText(told.files.foreign)
    await bring(file)
    // What was saved, what was marked, and that it was read.
    await expect(status).toHaveText(told.files.came(3))
    await expect(part(other, told.passages)).toContainText(note)
    await expectHeadlines(part(other, told.saved), ['the-nile'])
    await bring(file)
    await expect(status).toHaveText(told.files.nothingNew)
    await part(other, told.passages).getByRole('link', { name: words }).click()
    await expect.poll(() => painted(other)).toEqual([words])
    await elsewhere.close()
  })
})

test('who keeps nothing loads nothing of it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, address)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /selection-tools|save-article/.test(url))).toEqual([])
  await page.getByRole('button', { name: arabic.tools.save, exact: true }).click()
  await expect(page.getByRole('button', { name: arabic.tools.saved, exact: true })).toBeVisible()
  expect(asked.filter((url) => url.includes('save-article')).length).toBeGreaterThan(0)
})

test('without its program the page stays whole', async ({ page, watch }) => {
  watch.allow(/Failed to load|dynamically imported/)
  await page.route(/assets\/(selection-tools|save-article)-/, (route) => route.abort())
  await open(page, address)
  await page.getByRole('button', { name: arabic.tools.save, exact: true }).click()
  await select(page, words)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.locator('.reading')).toContainText(words)
})
