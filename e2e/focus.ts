import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** How what has the focus looks to whoever moves it by the keyboard. */
type Focus = {
  readonly isInWindow: boolean
  /** Whether its middle is its own, and nothing lies over it. */
  readonly isUncovered: boolean
  readonly isOutlined: boolean
}

/**
 * Sees to it that what has the focus stands in the window, is covered by nothing and is outlined.
 *
 * Why no outline on a headline: the focus is put there for a screen reader, and nothing can be done with it.
 */
export async function expectFocusSeen(page: Page, what: string): Promise<void> {
  await expect
    .poll(() => focusOf(page), what)
    .toEqual({ isInWindow: true, isUncovered: true, isOutlined: true })
}

/** Presses Tab until something has the focus; every stop on the way must be seen. */
export async function tabTo(page: Page, goal: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(goal).toBeVisible()
  const isThere = () => goal.evaluate((element) => element === document.activeElement)
  for (let stop = 1; stop <= 80; stop++) {
    await page.keyboard.press(key)
    await expectFocusSeen(page, `stop ${stop} on the way to ${goal}`)
    if (await isThere()) return
  }
  throw new Error(`${goal} is not within 80 stops of the Tab key`)
}

function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body
    const [box] = focused.getClientRects()
    if (!box || focused === document.body) return { isInWindow: false, isUncovered: false, isOutlined: false }
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const hit = document.elementFromPoint(x, y)
    const label = focused.closest('label')
    const outlines = [focused, label].map((element) => element && getComputedStyle(element))
    return {
      isInWindow: box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight,
      isUncovered: hit !== null && (focused.contains(hit) || label?.contains(hit) === true),
      isOutlined:
        focused.localName === 'h1' ||
        outlines.some(
          (style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        ),
    }
  })
}
