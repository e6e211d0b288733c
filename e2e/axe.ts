import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * Looks for barriers on a page.
 *
 * Why so set: to tell where each of thousands of passes stands, and to gather on another page what frames say, takes most
 * of the time; the product has no frames.
 */
export function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true)
}
