import type { BrowserContext } from '@playwright/test'
import { arabic } from '../src/words/ar/words.ts'
import { arabicPages } from '../src/words/ar/page-words.ts'
import { aside, chip, expectHeadlines, headlineIds, marks, open, sameDocument, untilStill } from './pages.ts'
import { addressOf, arabicName, mentionsOf, narrowedIds, sample, sharedEntities } from './samples.ts'
import { expect, test } from './test.ts'

const article = sample('the-nile')
const [first = '', second = ''] = sharedEntities(article)
const address = addressOf(article.id)
const beside = (all: readonly string[], not: readonly string[] = []) => narrowedIds(all, not, article.id)

test('a click on a name keeps only the headlines that mention it, and counts them', async ({ page }) => {
  await open(page, address)
  const stays = await sameDocument(page)
  await marks(page, first).first().click()
  await expect(page).toHaveURL(`${address}?entity=${first}`)
  await expect(chip(page, first)).toHaveCount(1)
  await expect(chip(page, first)).toContainText(arabicName(first))
  expect(beside([first]).length).toBeGreaterThan(3)
  await expectHeadlines(aside(page), beside([first]))
  await expect(aside(page)).toContainText(arabic.count.headlines(beside([first]).length))
  expect(await stays()).toBe(true)
})

test('a page nobody touches loads nothing more; touched, its first choice waits for a list alone', async ({
  page,
}) => {
  const asked: string[] = []
  const programs = () => asked.filter((path) => /\/(static-library|library-border)-/.test(path))
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, address)
  await untilStill(page, asked)
  expect(programs()).toEqual([])
  await page.mouse.move(5, 5)
  await expect.poll(() => programs().length).toBe(2)
  await untilStill(page, asked)
  const before = asked.length
  await marks(page, first).first().dispatchEvent('click')
  await expectHeadlines(aside(page), beside([first]))
  const then = asked.slice(before)
  expect(then.find((path) => path.startsWith('/library/'))).toBe(`/library/entities/${first}.json`)
  expect(then.filter((path) => path.endsWith('.js'))).toEqual([])
})

test('a name is asked about as soon as the pointer presses it, and not when a finger comes down', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await open(page, address)
  await page.mouse.move(5, 5)
  await untilStill(page, asked)
  const press = (entity: string, pointerType: string) =>
    marks(page, entity).first().dispatchEvent('pointerdown', { pointerType, isPrimary: true })
  await press(second, 'touch')
  await press(first, 'mouse')
  const ofEntities = () => asked.filter((path) => path.startsWith('/library/entities/'))
  await expect.poll(ofEntities).toEqual([`/library/entities/${first}.json`])
  await expect(page).toHaveURL(address)
  await marks(page, first).first().dispatchEvent('click')
  await expectHeadlines(aside(page), beside([first]))
  expect(ofEntities()).toEqual([`/library/entities/${first}.json`])
})

test('every name of an article narrows to what its files say', async ({ page }) => {
  await open(page, address)
  for (const entity of sharedEntities(article).slice(0, 12)) {
    await marks(page, entity).first().click()
    await expect(chip(page, entity)).toBeVisible()
    await expectHeadlines(aside(page), beside([entity]))
  }
})

test('the mentions of what is chosen stand out, and no others', async ({ page }) => {
  await open(page, address)
  const background = (entity: string) =>
    marks(page, entity)
      .last()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor)
  const plain = await background(first)
  await marks(page, first).first().click()
  await page.mouse.move(0, 0)
  await expect.poll(() => background(first)).not.toBe(plain)
  const chosen = await background(first)
  expect(await background(second)).not.toBe(chosen)
})

test('the text stays where it is when a name is chosen', async ({ page }) => {
  await open(page, address)
  const mark = marks(page, first).last()
  await mark.scrollIntoViewIfNeeded()
  const before = await mark.boundingBox()
  await mark.click()
  await expect(chip(page, first)).toBeVisible()
  expect(await mark.boundingBox()).toEqual(before)
})

test('choosing another name lets the first one go', async ({ page }) => {
  await open(page, `${address}?entity=${first}`)
  await marks(page, second).first().click()
  await expect(page).toHaveURL(`${address}?entity=${second}`)
  await expect(page.locator('[data-filter]')).toHaveCount(1)
})

test.describe('the choice is let go', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, address)
    await marks(page, first).first().click()
    await expect(chip(page, first)).toBeVisible()
  })

  test.afterEach(async ({ page }) => {
    await expect(page).toHaveURL(address)
    await expect(page.locator('[data-filter]')).toHaveCount(0)
    await expect(aside(page)).toContainText(/مشترك/)
  })

  test('by Escape', async ({ page }) => {
    await page.keyboard.press('Escape')
  })

  test('by a second click on the name', async ({ page }) => {
    await marks(page, first).first().click()
  })

  test('by the button of its chip', async ({ page }) => {
    await page.getByRole('button', { name: arabic.filter.remove(arabicName(first)) }).click()
  })

  test('by going back', async ({ page }) => {
    await page.goBack()
  })
})

test('back, forward, reload and a shared address keep the choice', async ({ page, context }) => {
  await open(page, address)
  await marks(page, first).first().click()
  await expect(chip(page, first)).toBeVisible()
  await marks(page, second).first().click()
  await expect(chip(page, second)).toBeVisible()
  await page.goBack()
  await expect(chip(page, first)).toBeVisible()
  await expect(chip(page, second)).toHaveCount(0)
  await page.goForward()
  await expect(chip(page, second)).toBeVisible()
  await page.reload()
  await expect(chip(page, second)).toBeVisible()
  await expectHeadlines(aside(page), beside([second]))
  const other = await context.newPage()
  await open(other, page.url())
  await expect(chip(other, second)).toBeVisible()
  await expectHeadlines(aside(other), beside([second]))
})

test('headline links carry the choice on', async ({ page }) => {
  await open(page, `${address}?entity=${first}`)
  await expectHeadlines(aside(page), beside([first]))
  const next = beside([first])[0] ?? ''
  await aside(page).locator('a[data-headline]').first().click()
  await expect(page).toHaveURL(`${addressOf(next)}?entity=${first}`)
  await expect(chip(page, first)).toBeVisible()
  await expectHeadlines(aside(page), narrowedIds([first], [], next))
})

test('several names must all be mentioned; a name may be left out', async ({ page }) => {
  await open(page, `${address}?entity=${first}&entity=${second}`)
  await expect(page.locator('[data-filter]')).toHaveCount(2)
  expect(beside([first, second])).not.toEqual(beside([first]))
  await expectHeadlines(aside(page), beside([first, second]))
  await open(page, `${address}?entity=${first}&not=${second}`)
  expect(beside([first], [second]).length).toBeGreaterThan(0)
  await expectHeadlines(aside(page), beside([first], [second]))
  await open(page, `${address}?not=${second}`)
  await expectHeadlines(aside(page), beside([], [second]))
  await expect(chip(page, second)).toContainText(arabic.filter.excluded(arabicName(second)))
})

test('beside a choice, a name can be added to it or left out of it', async ({ page }) => {
  await open(page, `${address}?entity=${first}`)
  await page.getByRole('button', { name: arabic.filter.include(arabicName(second)) }).click()
  await expect(page).toHaveURL(`${address}?entity=${first}&entity=${second}`)
  await expectHeadlines(aside(page), beside([first, second]))
  await page.getByRole('button', { name: arabic.filter.remove(arabicName(second)) }).click()
  await expect(page).toHaveURL(`${address}?entity=${first}`)
  await page.getByRole('button', { name: arabic.filter.exclude(arabicName(second)) }).click()
  await expect(page).toHaveURL(`${address}?entity=${first}&not=${second}`)
  await expectHeadlines(aside(page), beside([first], [second]))
  await page.getByRole('button', { name: arabic.filter.clear, exact: true }).click()
  await expect(page).toHaveURL(address)
})

test('a name can be chosen from the list below the text too', async ({ page }) => {
  await open(page, address)
  const list = page.getByRole('region', { name: arabic.article.inThisArticle })
  await list.getByRole('link', { name: arabicName(first), exact: true }).click()
  await expect(chip(page, first)).toBeVisible()
  await expectHeadlines(aside(page), beside([first]))
})

test('the way through the mentions goes from one to the next, and round', async ({ page }) => {
  const total = mentionsOf(article).filter((id) => id === first).length
  expect(total).toBeGreaterThan(2)
  await open(page, `${address}?entity=${first}`)
  const onward = page.getByRole('button', { name: arabic.filter.nextMention })
  for (const position of [...Array(total).keys(), 0]) {
    await onward.click()
    await expect(marks(page, first).nth(position)).toBeFocused()
    await expect(marks(page, first).nth(position)).toBeInViewport()
    await expect(page.getByText(arabic.filter.mentionPosition(position + 1, total))).toBeVisible()
  }
})

test('and back again', async ({ page }) => {
  const total = mentionsOf(article).filter((id) => id === first).length
  await open(page, `${address}?entity=${first}`)
  await page.getByRole('button', { name: arabic.filter.nextMention }).click()
  await expect(marks(page, first).first()).toBeFocused()
  await page.getByRole('button', { name: arabic.filter.previousMention }).click()
  await expect(page.getByText(arabic.filter.mentionPosition(total, total))).toBeVisible()
  await expect(marks(page, first).last()).toBeFocused()
})

test('who cannot see the change is told of it', async ({ page }) => {
  await open(page, address)
  await marks(page, first).first().click()
  const told = aside(page).locator('[role=status][aria-live]')
  const count = arabic.count.headlines(beside([first]).length)
  await expect(told).toContainText(count)
  await expect(told).toContainText(arabicName(first))
  await page.keyboard.press('Escape')
  await expect(told).toHaveText(arabic.filter.cleared)
})

/** The addresses of all tabs. */
async function addressesOpen(context: BrowserContext): Promise<readonly string[]> {
  const devtools = await context.browser()?.newBrowserCDPSession()
  const told = await devtools?.send('Target.getTargets')
  await devtools?.detach()
  return told?.targetInfos.filter(({ type }) => type === 'page').map(({ url }) => url) ?? []
}

test('Ctrl-click opens the name’s page in a new tab and leaves this one alone', async ({ page, context }) => {
  await open(page, address)
  await marks(page, first)
    .first()
    .click({ modifiers: ['ControlOrMeta'] })
  // Why the browser is asked: without a window it does not always tell the test of a tab that opens behind.
  await expect.poll(() => addressesOpen(context)).toContain(new URL(`/entities/${first}`, page.url()).href)
  const tab = await context.newPage()
  await open(tab, `/entities/${first}`)
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(arabicName(first))
  await expectHeadlines(tab.getByRole('main'), narrowedIds([first]))
  await expect(page).toHaveURL(address)
  await expect(page.locator('[data-filter]')).toHaveCount(0)
})

test('a choice nothing else fits says so and how to widen it', async ({ page }) => {
  const lonely = sharedEntities(article).at(-1) ?? ''
  expect(beside([lonely])).toEqual([])
  await open(page, address)
  await marks(page, lonely).first().click()
  await expect(chip(page, lonely)).toBeVisible()
  await expect(aside(page)).toContainText(arabic.filter.nothing.title)
})

test('what cannot be a name’s id is passed over', async ({ page }) => {
  await open(page, `${address}?entity=${encodeURIComponent('../../x')}&entity=${encodeURIComponent('<b>')}`)
  await expect(page.locator('[data-filter]')).toHaveCount(0)
  expect((await headlineIds(aside(page))).length).toBeGreaterThan(5)
})

test('the front page narrows in the same way', async ({ page }) => {
  await open(page, '/')
  await page
    .getByRole('region', { name: arabicPages.front.mostNamed })
    .getByRole('link', { name: arabicName('egypt'), exact: true })
    .click()
  await expect(page).toHaveURL('/?entity=egypt')
  await expect(chip(page, 'egypt')).toBeVisible()
  await expectHeadlines(page.getByRole('main'), narrowedIds(['egypt']))
  await page.keyboard.press('Escape')
  await expectHeadlines(page.getByRole('main'), narrowedIds([]))
})
