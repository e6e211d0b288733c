import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Every kind of page of the sample site, by what it is. */
export const routes: Readonly<Record<string, string>> = {
  'the front page': '/',
  'a narrowed front page': '/?entity=egypt',
  'an Arabic article': '/articles/the-nile',
  'a narrowed article': '/articles/the-nile?entity=egypt',
  'an English article': '/articles/journey-of-the-numerals',
  'an Urdu article': '/articles/lahore-city-of-gardens',
  'a Hebrew article': '/articles/hebrew-revival-ben-yehuda',
  'an entity': '/entities/egypt',
  'all names': '/entities',
  'names by alphabet': '/entities?kind=place&order=alphabet',
  'an entity narrowed to a month': '/entities/egypt?from=2026-11-01&to=2026-11-30',
  'an empty search': '/search',
  'a search': '/search?q=%D9%85%D8%B5%D8%B1',
  'what is kept': '/saved',
  'how to import': '/import',
}

/** Opens a page and waits until it answers its reader. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await awake(page)
}

/**
 * Waits until React has taken over the page.
 *
 * Why its private keys: before it, a click on a name follows the link, which works too but is another test; and a click
 * while it takes over is let go.
 */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    type Taken = { stateNode: { current: { memoizedState: { isDehydrated?: boolean; element?: unknown } } } }
    const root: object | null = document.getElementById('root')
    const key = root && Object.keys(root).find((name) => name.startsWith('__reactContainer'))
    if (!root || !key || !document.querySelector('main')) return false
    const { isDehydrated, element } =
      (root as Record<string, Taken>)[key]?.stateNode.current.memoizedState ?? {}
    if (isDehydrated !== false || !element) return false
    const marks = document.querySelectorAll('article a[data-entity]')
    return marks.length === 0 || document.querySelector('article a[data-entity][tabindex="0"]') !== null
  })
}

/**
 * Waits until a page has asked for nothing more for half a second; `asked` grows with each request.
 *
 * Why not «networkidle»: the browser says that once a page, and what is asked for later is not waited for.
 */
export async function untilStill(page: Page, asked: readonly string[]): Promise<void> {
  for (let before = -1; before !== asked.length; ) {
    before = asked.length
    await page.waitForTimeout(500)
  }
}

/** The marked mentions of an article, of one entity or of all. */
export function marks(page: Page, entity?: string): Locator {
  return page.locator(`article a[data-entity${entity === undefined ? '' : `="${entity}"`}]`)
}

export function chip(page: Page, entity: string): Locator {
  return page.locator(`[data-filter="${entity}"]`)
}

export function aside(page: Page): Locator {
  return page.getByRole('complementary')
}

/** Ids of the articles whose headlines stand in a part of a page, in order. */
export async function headlineIds(part: Locator): Promise<readonly string[]> {
  return part
    .locator('a[data-headline]')
    .evaluateAll((links) => links.map((link) => link.dataset.headline ?? ''))
}

/** Waits for the headlines of a part of a page to be exactly these, in this order. */
export async function expectHeadlines(part: Locator, ids: readonly string[]): Promise<void> {
  await expect.poll(() => headlineIds(part)).toEqual(ids)
}

/** Sees to it that nothing of the page hangs out at its sides. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { content, room } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }))
  expect(content, `${page.url()} is wider than its window`).toBeLessThanOrEqual(room)
}

/** Marks the document, so that a later look tells whether it was loaded anew. */
export async function sameDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => document.documentElement.setAttribute('data-test-stays', ''))
  return () => page.evaluate(() => document.documentElement.hasAttribute('data-test-stays'))
}

/** Lets the interface speak another language, as a reader does: by the settings. `name` is the language's own. */
export async function speak(
  page: Page,
  name: 'English' | 'العربية' | 'فارسی' | 'עברית' | 'اردو',
): Promise<void> {
  await page.getByRole('button', { name: /Settings/ }).click()
  const settings = page.getByRole('dialog')
  await settings.getByRole('radio', { name, exact: true }).check()
  await page.keyboard.press('Escape')
  await expect(settings).toHaveCount(0)
}

/** Sets what a reader chose on the root element, as the page does before its first paint. */
export function dress(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  lengths: Readonly<Record<string, string>> = {},
): Promise<void> {
  return page.evaluate(
    ([attributes, lengths]) => {
      const root = document.documentElement
      for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value)
      for (const [name, value] of Object.entries(lengths)) root.style.setProperty(name, value)
    },
    [attributes, lengths] as const,
  )
}
