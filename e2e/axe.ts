import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Text at 7:1, large text at 4.5:1: what has that has the contrast of level AA as well. */
const contrast = 'color-contrast-enhanced'
const resultTypes = ['violations' as const]

/**
 * Looks for barriers on a page.
 *
 * Why so set: to tell where each of thousands of passes stands, and to gather on another page what frames say, takes most
 * of the time; the product has no frames.
 */
export function axeOn(page: Page, part?: string): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes }).setLegacyMode(true)
  return part === undefined ? builder : builder.include(part)
}

/** All barriers axe knows of up to level AA on a page or a part of it, and text of less than the contrast of level AAA. */
export function barriersOf(page: Page, part?: string): Promise<Findings> {
  const rules = {
    [contrast]: { enabled: true },
    'color-contrast': { enabled: false },
    // Axe leaves it out unless it is asked for by name.
    'target-size': { enabled: true },
  }
  return axeOn(page, part).options({ resultTypes, runOnly: tags, rules }).analyze()
}

/** The same for what depends on colours alone. */
export function colourBarriersOf(page: Page, part?: string): Promise<Findings> {
  return axeOn(page, part).withRules([contrast, 'link-in-text-block']).analyze()
}

/** What was found, a line a rule. */
export function told({ violations }: Findings): readonly string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}
