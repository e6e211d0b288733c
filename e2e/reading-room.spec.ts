import type { Page } from '@playwright/test'
import { arabicReader as told } from '../src/words/ar/reader-words.ts'
import { arabicSettings } from '../src/words/ar/settings-words.ts'
import { arabic } from '../src/words/ar/words.ts'
import { axeOn } from './axe.ts'
import { aside, chip, expectNoSidewaysScroll, marks, open, sameDocument } from './pages.ts'
import { addressOf, mentionsOf, narrowedIds, newestFirst, sample, samples } from './samples.ts'
import { expect, test } from './test.ts'

const id = 'the-nile'
const address = addressOf(id)
const english = 'journey-of-the-numerals'

/** Opens an article as a reader does who then moves, and waits until the reading room has come. */
async function enter(page: Page, to = address): Promise<void> {
  await open(page, to)
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 220)
  await expect(page.locator('[data-progress]')).toHaveCount(1)
}

/** Scrolls so that a share of the article's text has passed. */
function readOn(page: Page, share: number): Promise<void> {
  return page.evaluate((part) => {
    const box = document.querySelector('article .reading')?.getBoundingClientRect()
    if (box) window.scrollBy({ top: box.top + part * (box.height - innerHeight), behavior: 'instant' })
  }, share)
}

const drawn = (page: Page) =>
  page
    .locator('[data-progress]')
    .evaluate((line: HTMLElement) => Number(/scaleX\((.*)\)/.exec(line.style.transform)?.[1]))

type Kept = { readonly block: number; readonly offset: number; readonly share: number }

/** What is kept of an article on the device. */
function kept(page: Page, article = id): Promise<Kept | undefined> {
  return page.evaluate((key) => {
    const { entries } = JSON.parse(localStorage.getItem('warraq-readings') ?? '{"entries":[]}')
    return (entries as [string, Kept][]).find(([name]) => name === key)?.[1]
  }, article)
}

/** Reads to a share of an article, leaves it, and gives what was kept. */
async function leaveAt(page: Page, share: number, to = address, article = id): Promise<Kept> {
  await enter(page, to)
  await readOn(page, share)
  await page.goto('/saved')
  const left = await kept(page, article)
  if (!left) throw new Error('nothing was kept')
  return left
}

const offer = (page: Page) => page.getByRole('button', { name: told.resume })
const [newer, older] = (() => {
  const all = narrowedIds([])
  return [all[all.indexOf(id) - 1] ?? '', all[all.indexOf(id) + 1] ?? '']
})()

/** Presses a key as a keyboard with other letters does: what it says, and where it stands. */
function pressAs(page: Page, key: string, code: string, shiftKey = false): Promise<void> {
  return page.evaluate(
    ([key, code, shiftKey]) => {
      const target = document.activeElement ?? document.body
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
      )
    },
    [key, code, shiftKey] as const,
  )
}

for (const [article, origin] of [
  [id, '100%'],
  [english, '0'],
] as const) {
  test(`a line grows from where the lines of ${article} begin, as its text passes`, async ({ page }) => {
    await enter(page, addressOf(article))
    expect(await drawn(page)).toBe(0)
    await readOn(page, 0.5)
    await expect.poll(() => drawn(page)).toBeCloseTo(0.5, 1)
    await readOn(page, 1)
    await expect.poll(() => drawn(page)).toBeGreaterThan(0.99)
    const from = await page
      .locator('[data-progress]')
      .evaluate((line: HTMLElement) => line.style.transformOrigin)
    expect(from.startsWith(origin)).toBe(true)
  })
}

test('nothing of the reading room comes before the reader moves, and little then', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, address)
  await expect(aside(page).locator('a[data-headline]').first()).toBeVisible()
  expect(asked.filter((path) => /\/assets\/room|headlines|library\.json/.test(path))).toEqual([])
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 320)
  await expect(page.locator('[data-progress]')).toHaveCount(1)
  expect(asked.filter((path) => path.startsWith('/library/headlines'))).toEqual([])
})

for (const [width, textSize] of [
  [1280, 100],
  [390, 160],
] as const) {
  test(`one goes on where one left off, now ${width} pixels wide at ${textSize} per cent`, async ({
    page,
  }) => {
    const left = await leaveAt(page, 0.5)
    expect(left.share).toBeCloseTo(0.5, 1)
    await page.setViewportSize({ width, height: 700 })
    await page.evaluate(
      (size) => localStorage.setItem('warraq-preferences', JSON.stringify({ version: 2, textSize: size })),
      textSize,
    )
    await open(page, address)
    await expect(offer(page)).toBeVisible()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await offer(page).click()
    const top = await page.evaluate(
      ([block, offset]) => {
        const element = [...document.querySelectorAll('.reading > :not(figure:first-child)')][block]
        const texts = document.createTreeWalker(element as Node, NodeFilter.SHOW_TEXT)
        let at = offset
        while (texts.nextNode()) {
          const text = texts.currentNode as Text
          if (at < text.length) {
            const range = document.createRange()
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            return range.getBoundingClientRect().top
          }
          at -= text.length
        }
        return Number.NaN
      },
      [left.block, left.offset] as const,
    )
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(60)
    await expect(offer(page)).toHaveCount(0)
    expect(await page.evaluate(() => document.activeElement?.closest('.reading') !== null)).toBe(true)
  })
}

test('the place holds while nothing was read anew, and is not offered going back or reloading', async ({
  page,
}) => {
  const left = await leaveAt(page, 0.5)
  await open(page, address)
  await expect(offer(page)).toBeVisible()
  await page.goto('/saved')
  expect(await kept(page)).toMatchObject({ block: left.block, offset: left.offset, share: left.share })
  await page.goBack()
  await expect(page.locator('[data-progress]')).toHaveCount(1)
  await expect(offer(page)).toHaveCount(0)
  await page.reload()
  await expect(page.locator('[data-progress]')).toHaveCount(1)
  await expect(offer(page)).toHaveCount(0)
})

for (const share of [0, 1]) {
  test(`who left at ${share} of a text is offered nothing`, async ({ page }) => {
    await leaveAt(page, share)
    await open(page, address)
    await expect(page.locator('[data-progress]')).toHaveCount(1)
    await expect(offer(page)).toHaveCount(0)
  })
}

test('a place in what a corrected article has no more is its end', async ({ page }) => {
  await leaveAt(page, 0.5)
  await page.evaluate((article) => {
    const stored = JSON.parse(localStorage.getItem('warraq-readings') ?? '')
    for (const [name, reading] of stored.entries)
      if (name === article) Object.assign(reading, { block: 999, offset: 99_999 })
    localStorage.setItem('warraq-readings', JSON.stringify(stored))
  }, id)
  await open(page, address)
  await offer(page).click()
  await expect(page.locator('.reading > *').last()).toBeInViewport()
})

test('a blocked store keeps no reading, and nobody is told who did not ask', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await enter(page)
  await readOn(page, 0.5)
  await expect.poll(() => drawn(page)).toBeCloseTo(0.5, 1)
  await expect(page.getByText(arabicSettings.trouble.blocked.title)).toHaveCount(0)
})

test('where the text ends, the newer and the older article follow', async ({ page }) => {
  await enter(page)
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.mouse.move(300, 300)
  await page.mouse.move(310, 320)
  const links = page.getByRole('navigation', { name: told.neighbours.label }).getByRole('link')
  await expect(links).toHaveCount(2)
  expect(await links.evaluateAll((all) => all.map((link) => link.dataset.headline))).toEqual([newer, older])
  await links.last().click()
  await expect(page).toHaveURL(addressOf(older))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('arrow keys go through all news, on where the lines go on, and back brings one back', async ({
  page,
}) => {
  await enter(page)
  const stays = await sameDocument(page)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(addressOf(older))
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(address)
  await expect(page.locator(`article[data-article="${id}"] h1`)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(addressOf(newer))
  await page.goBack()
  await expect(page).toHaveURL(address)
  expect(await stays()).toBe(true)
})

test('in a left-to-right article ArrowRight goes on', async ({ page }) => {
  const all = narrowedIds([])
  await enter(page, addressOf(english))
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(addressOf(all[all.indexOf(english) + 1] ?? ''))
})

test('a choice narrows the way on, and goes along', async ({ page }) => {
  const about = narrowedIds(['egypt'])
  const at = about.indexOf(id)
  await enter(page, `${address}?entity=egypt`)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(`${addressOf(about[at + 1] ?? '')}?entity=egypt`)
})

test('at the end of the list an arrow key leads nowhere, and that is said', async ({ page }) => {
  const newest = newestFirst(samples)
  for (const [id, key, words] of [
    [newest.at(-1)?.id, 'ArrowLeft', told.neighbours.oldest],
    [newest[0]?.id, 'ArrowRight', told.neighbours.newest],
  ] as const) {
    const end = addressOf(id ?? '')
    await enter(page, end)
    await page.keyboard.press(key)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page).toHaveURL(end)
  }
})

test('a list that cannot be had is told of, and can be asked for again', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  await enter(page)
  await page.route('**/library/headlines/**', (route) => route.abort())
  await page.route('**/library/library.json', (route) => route.abort())
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByText(told.neighbours.unreachable)).toBeVisible()
  await page.unrouteAll()
  const here = page.url()
  await page.keyboard.press('ArrowLeft')
  await expect(page).not.toHaveURL(here)
})

test('an arrow key belongs to a mention, a selection or a held key first', async ({ page }) => {
  await enter(page)
  await marks(page).first().focus()
  await page.keyboard.press('ArrowLeft')
  await expect(marks(page).nth(1)).toBeFocused()
  await page.evaluate(() => {
    ;(document.activeElement as HTMLElement).blur()
    const paragraph = document.querySelector('.reading > p')
    if (paragraph) document.getSelection()?.selectAllChildren(paragraph)
  })
  await page.keyboard.press('ArrowLeft')
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await page.keyboard.press('Shift+ArrowLeft')
  await page.getByRole('button', { name: arabic.tools.turn }).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: told.shortcuts.title })).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page).toHaveURL(address)
})

test('n and p walk the mentions of what is chosen, on any keyboard, and tell where one is', async ({
  page,
}) => {
  const total = mentionsOf(sample(id)).filter((one) => one === 'egypt').length
  expect(total).toBeGreaterThan(2)
  await enter(page, `${address}?entity=egypt`)
  await expect(page.getByRole('button', { name: arabic.filter.nextMention })).toBeVisible()
  const own = marks(page, 'egypt')
  await page.keyboard.press('n')
  await expect(own.first()).toBeFocused()
  await pressAs(page, 'ى', 'KeyN')
  await expect(own.nth(1)).toBeFocused()
  await expect(page.getByText(arabic.filter.mentionPosition(2, total))).toBeVisible()
  await pressAs(page, 'ح', 'KeyP')
  await expect(own.first()).toBeFocused()
  await page.keyboard.press('p')
  await expect(own.last()).toBeFocused()
  await page.getByRole('button', { name: arabic.filter.nextMention }).click()
  await expect(own.first()).toBeFocused()
})

test('the list of keys opens with ? and by its own button, and gives the focus back', async ({ page }) => {
  await enter(page)
  const sheet = page.getByRole('dialog', { name: told.shortcuts.title })
  await pressAs(page, '؟', 'Slash', true)
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText(told.shortcuts.older)).toBeVisible()
  await page.keyboard.press('f')
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.getByRole('banner')).toBeVisible()
  const button = page.getByRole('button', { name: told.shortcuts.title })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
})

test('single keys can be put off, and stay so', async ({ page }) => {
  await enter(page)
  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: told.shortcuts.title })
  await sheet.getByRole('radio', { name: told.shortcuts.state.off }).check()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await enter(page)
  for (const key of ['?', 'f', 'ArrowLeft']) await page.keyboard.press(key)
  await page.getByRole('button', { name: told.shortcuts.title }).click()
  await expect(sheet.getByRole('radio', { name: told.shortcuts.state.off })).toBeChecked()
  await expect(page).toHaveURL(address)
  await sheet.getByRole('radio', { name: told.shortcuts.state.on }).check()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await page.keyboard.press('f')
  await expect(page.getByRole('button', { name: told.whole })).toBeVisible()
})

test('the text stands alone, out of reach of all else, goes on so, and Escape brings the page back', async ({
  page,
}) => {
  await enter(page, `${address}?entity=egypt`)
  await expect(chip(page, 'egypt')).toBeVisible()
  const tool = page.getByRole('button', { name: arabic.tools.focus })
  await tool.click()
  const around = [page.getByRole('banner'), aside(page), page.getByRole('contentinfo')]
  for (const part of around) await expect(part).toHaveCount(0)
  await expect(page.getByRole('region', { name: arabic.article.inThisArticle })).toHaveCount(0)
  await expect(tool).toHaveAttribute('aria-pressed', 'true')
  await expect(tool).toBeFocused()
  const { start, end } = await page.locator('#text').evaluate((text) => {
    const { left, right } = text.getBoundingClientRect()
    return { start: left, end: document.documentElement.clientWidth - right }
  })
  expect(Math.abs(start - end)).toBeLessThan(2)
  await tool.blur()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('article')).not.toHaveAttribute('data-article', id)
  for (const part of around) await expect(part).toHaveCount(0)
  await page.keyboard.press('Escape')
  for (const part of around) await expect(part).toBeVisible()
  await expect(chip(page, 'egypt')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chip(page, 'egypt')).toHaveCount(0)
})

test('the way out at the window’s foot leaves the focus where one reads', async ({ page }) => {
  await enter(page)
  await page.getByRole('banner').getByRole('link').first().focus()
  await page.keyboard.press('f')
  await expect(page.getByRole('banner')).toHaveCount(0)
  await readOn(page, 0.5)
  await page.getByRole('button', { name: told.whole }).click()
  await expect(page.getByRole('banner')).toHaveCount(1)
  const focused = page.locator('.reading > :focus')
  await expect(focused).toBeInViewport()
})

test('the text alone ends with the article', async ({ page }) => {
  await open(page, '/')
  await page.locator(`main a[data-headline="${id}"]`).first().click()
  await page.getByRole('button', { name: arabic.tools.focus }).click()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('banner')).toBeVisible()
})

test('a turned direction holds for all its source has, until it is turned back', async ({ page }) => {
  const publisher = sample(id).publisher
  const sibling =
    samples.find((one) => one.publisher === publisher && one.id !== id && one.dir === 'rtl')?.id ?? ''
  const foreign = samples.find((one) => one.publisher !== publisher && one.dir === 'rtl')?.id ?? ''
  const turn = page.getByRole('button', { name: arabic.tools.turn })
  const article = page.getByRole('article')
  await open(page, address)
  await turn.click()
  await expect(article).toHaveAttribute('dir', 'ltr')
  await expect(turn).toHaveAttribute('aria-pressed', 'true')
  const start = await page.locator('#text').evaluate((text) => text.getBoundingClientRect().left)
  expect((await aside(page).boundingBox())?.x ?? 0).toBeGreaterThan(start)
  await page.reload()
  await expect(article).toHaveAttribute('dir', 'ltr')
  await open(page, addressOf(sibling))
  await expect(article).toHaveAttribute('dir', 'ltr')
  await open(page, addressOf(foreign))
  await page.mouse.move(200, 200)
  await page.mouse.move(210, 220)
  await expect(page.locator('[data-progress]')).toHaveCount(1)
  await expect(article).toHaveAttribute('dir', 'rtl')
  await open(page, addressOf(sibling))
  await expect(article).toHaveAttribute('dir', 'ltr')
  await turn.click()
  await expect(article).toHaveAttribute('dir', 'rtl')
  await open(page, address)
  await expect(article).toHaveAttribute('dir', 'rtl')
  expect(await page.evaluate(() => localStorage.getItem('warraq-turned'))).not.toContain('ltr')
})

test('names whose marks are put away are text, but for what is chosen', async ({ page }) => {
  await page.goto('/saved')
  await page.evaluate(() => localStorage.setItem('warraq-preferences', '{"version":2,"marks":"off"}'))
  await page.goto(address)
  const text = await page.locator('.reading > p').first().textContent()
  await expect(marks(page)).toHaveCount(0)
  expect(await page.locator('.reading > p').first().textContent()).toBe(text)
  await page.goto(`${address}?entity=egypt`)
  await expect(marks(page).first()).toBeVisible()
  expect(
    await marks(page).evaluateAll((all) => [...new Set(all.map((mark) => mark.dataset.entity))]),
  ).toEqual(['egypt'])
  await expect(page.locator('article a[data-entity][tabindex="0"]')).toHaveCount(1)
})

test('without its program an article reads on, and the text can stand alone', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/ERR_FAILED|Failed to fetch/)
  await context.route(/\/assets\/room/, (route) => route.abort())
  await open(page, address)
  const tool = page.getByRole('button', { name: arabic.tools.focus })
  await tool.click()
  await expect(page.getByRole('banner')).toHaveCount(0)
  await page.getByRole('button', { name: arabic.tools.turn }).click()
  await tool.click()
  await expect(page.getByRole('banner')).toBeVisible()
  await expect(page.getByRole('article')).toHaveAttribute('dir', 'rtl')
})

for (const width of [1280, 360]) {
  test(`nothing of the reading room has a barrier that axe knows, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await leaveAt(page, 0.5)
    await enter(page)
    await expect(offer(page)).toBeVisible()
    const barriers = async () =>
      (await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    expect(await barriers()).toEqual([])
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: told.shortcuts.title })).toBeVisible()
    expect(await barriers()).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('f')
    await expect(page.getByRole('button', { name: told.whole })).toBeVisible()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
    await expect(page.getByRole('navigation', { name: told.neighbours.label })).toBeVisible()
    expect(await barriers()).toEqual([])
    await expectNoSidewaysScroll(page)
  })
}

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })

  /** Draws a finger over the page, in steps as a hand does. */
  async function draw(page: Page, [fromX, fromY]: Point, [toX, toY]: Point): Promise<void> {
    const devtools = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    await touch('touchStart', fromX, fromY)
    for (let step = 1; step <= 4; step++)
      await touch('touchMove', fromX + ((toX - fromX) * step) / 4, fromY + ((toY - fromY) * step) / 4)
    await touch('touchEnd', toX, toY)
    await devtools.detach()
  }
  type Point = readonly [x: number, y: number]

  test('a swipe goes on and back', async ({ page }) => {
    await enter(page)
    await draw(page, [120, 500], [280, 505])
    await expect(page).toHaveURL(addressOf(older))
    await expect(page.getByRole('article')).toHaveAttribute('data-article', older)
    await draw(page, [280, 500], [120, 505])
    await expect(page).toHaveURL(address)
  })

  test('a stroke that is short, that scrolls or that comes from the edge does nothing', async ({ page }) => {
    await enter(page)
    await draw(page, [120, 500], [170, 500])
    await draw(page, [120, 500], [220, 380])
    await draw(page, [22, 500], [280, 500])
    await draw(page, [200, 500], [200, 300])
    await page.keyboard.press('f')
    await expect(page.getByRole('button', { name: told.whole })).toBeVisible()
    await expect(page).toHaveURL(address)
  })

  test('a table that scrolls sideways keeps its strokes', async ({ page }) => {
    const tabled = samples.find(({ body }) => body.some((block) => block.kind === 'table'))?.id ?? ''
    await enter(page, addressOf(tabled))
    const table = page.locator('.reading > section').first()
    await table.evaluate((section) => {
      const wide = section.querySelector('table')
      if (wide) wide.style.inlineSize = '1200px'
      section.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    const box = await table.boundingBox()
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2
    await draw(page, [120, y], [280, y])
    await draw(page, [280, y], [120, y])
    await page.keyboard.press('f')
    await expect(page.getByRole('button', { name: told.whole })).toBeVisible()
    await expect(page).toHaveURL(addressOf(tabled))
  })
})
