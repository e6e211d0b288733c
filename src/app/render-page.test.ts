import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { EntityData } from '../library/site-data.ts'
import { renderPage } from './render-page.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('leaves nothing to wait for once a page is rendered', async () => {
  const nile: EntityData = {
    entity: { id: 'nile', kind: 'place', name: 'النيل', articles: 1, mentions: 1 },
    headlines: [{ id: 'flood', lang: 'ar', dir: 'rtl', headline: 'النيل يفيض', at: 0 }],
    months: [],
    companions: [],
    postingFiles: 1,
  }
  const html = await renderPage('/entities/nile', [['library/entities/nile.json', nile]])
  expect(html).toContain('النيل يفيض')
  expect(vi.getTimerCount()).toBe(0)
})
