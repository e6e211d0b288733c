import type { Page } from '@playwright/test'
import { arabicAloud as told } from '../src/words/ar/aloud-words.ts'
import { withoutTashkeel } from '../src/text/tashkeel.ts'
import { axeOn } from './axe.ts'
import { expectNoSidewaysScroll, open, speak } from './pages.ts'
import { expect, test } from './test.ts'

const address = '/articles/ahmed-zewail'
const headline = 'أحمد زويل وزمن الفيمتو: تصوير الجزيء وهو يتكسّر'
const firstSentence = 'الثانية زمن طويل جدًا في حياة الجزيئات.'

type Said = { readonly text: string; readonly lang: string; readonly voice: string; readonly rate: number }

/** A device that speaks when it is told to. */
type Device = {
  readonly said: readonly Said[]
  readonly end: () => void
  readonly word: (offset: number) => void
  readonly bring: (...langs: readonly string[]) => void
  readonly isSilent: () => boolean
}
type Told = typeof globalThis & { device: Device }

/** Puts a device of the test's own in the browser's place, with a voice for each of some languages. */
function giveVoices(page: Page, ...langs: readonly string[]) {
  return page.addInitScript((langs) => {
    type Utterance = Pick<SpeechSynthesisUtterance, 'text' | 'lang' | 'voice' | 'rate'> &
      Partial<Record<'onstart' | 'onend' | 'onerror' | 'onboundary', (event: object) => void>>
    const voiceOf = (lang: string) => ({ name: `voice of ${lang}`, lang, localService: true, default: false })
    const said: Said[] = []
    const target = new EventTarget()
    let voices = langs.map(voiceOf)
    let current: Utterance | undefined
    const synthesis = Object.assign(target, {
      speaking: false,
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        current = utterance
        const { text, lang, voice, rate } = utterance
        said.push({ text, lang, voice: voice?.name ?? '', rate })
        setTimeout(() => utterance.onstart?.({}))
      },
      cancel: () => {
        const last = current
        current = undefined
        setTimeout(() => last?.onerror?.({ error: 'canceled' }))
      },
    })
    const device: Device = {
      said,
      end: () => {
        const last = current
        current = undefined
        last?.onend?.({})
      },
      word: (charIndex) => current?.onboundary?.({ name: 'word', charIndex }),
      bring: (...more) => {
        voices = more.map(voiceOf)
        target.dispatchEvent(new Event('voiceschanged'))
      },
      isSilent: () => current === undefined,
    }
    const Spoken = function (this: Record<string, unknown>, text: string) {
      Object.assign(this, { text, lang: '', voice: null, rate: 1 })
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.assign(window, { SpeechSynthesisUtterance: Spoken, device })
  }, langs)
}

const bar = (page: Page) => page.getByRole('region', { name: told.label })
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true })
const state = (page: Page) => bar(page).getByRole('status')
const said = (page: Page) => page.evaluate(() => (window as unknown as Told).device.said)
const texts = async (page: Page) => (await said(page)).map(({ text }) => text)
const end = (page: Page) => page.evaluate(() => (window as unknown as Told).device.end())
const isSilent = (page: Page) => page.evaluate(() => (window as unknown as Told).device.isSilent())
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('aloud') ?? [])].map((range) => (range as Range).toString()))

async function listen(page: Page) {
  await page.getByRole('button', { name: 'استمع', exact: true }).click()
  await expect(bar(page)).toBeVisible()
}

/** Lets the device speak to its end, sentence by sentence, until something holds. */
async function speakUntil(page: Page, holds: () => Promise<boolean>) {
  for (let step = 0; step < 200 && !(await holds()); step++) await end(page)
}

test('an article is read from its headline on, the sentence marked and the text untouched', async ({
  page,
}) => {
  await giveVoices(page, 'ar-EG', 'en-US')
  await open(page, address)
  const reading = page.locator('.reading')
  const before = await reading.innerHTML()
  await listen(page)
  await expect(state(page)).toHaveText(told.reading)
  await expect(bar(page)).toContainText('voice of ar-EG')
  await expect(button(page, told.pause)).toBeFocused()
  await expect.poll(() => texts(page)).toEqual([headline])
  expect(await marked(page)).toEqual([headline])
  await end(page)
  await expect.poll(() => marked(page)).toEqual([firstSentence])
  expect((await texts(page)).at(-1)).toBe(firstSentence)
  expect(await reading.innerHTML()).toBe(before)
})

test('with tashkeel hidden the sentence is marked as it is shown, and spoken as it is written', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem('warraq-preferences', JSON.stringify({ version: 2, tashkeel: 'hidden' })),
  )
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(withoutTashkeel(headline))
  await listen(page)
  await expect.poll(() => texts(page)).toEqual([headline])
  for (let sentence = 0; sentence < 12; sentence++) {
    const spoken = (await texts(page)).at(-1) ?? ''
    await expect.poll(async () => (await marked(page)).join('')).toContain(withoutTashkeel(spoken))
    await end(page)
    await expect.poll(async () => (await texts(page)).at(-1)).not.toBe(spoken)
  }
  expect(headline).not.toBe(withoutTashkeel(headline))
})

test('the reading goes through the article, its lists and captions, and ends', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  await speakUntil(page, async () => (await state(page).textContent()) === told.ended)
  await expect(state(page)).toHaveText(told.ended)
  const all = await texts(page)
  for (const words of ['نبضة تبدأ التفاعل', 'نبضتان وصورة', 'نبضة أولى تسمى', 'نبضة ثانية تسمى'])
    expect(all.filter((text) => text.startsWith(words))).toHaveLength(1)
  expect(all.at(-1)).toContain('كُتب هذا المقال نموذجًا')
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(200)
  expect(await marked(page)).toEqual([])
  await button(page, told.play).click()
  await expect.poll(async () => (await texts(page)).at(-1)).toBe(headline)
})

test('Latin words have a voice of their own', async ({ page }) => {
  await giveVoices(page, 'ar-EG', 'en-US')
  await open(page, address)
  await listen(page)
  await speakUntil(page, async () => (await texts(page)).includes('fs'))
  await end(page)
  const around = (await said(page)).slice(-3)
  expect(around.map(({ voice }) => voice)).toEqual(['voice of ar-EG', 'voice of en-US', 'voice of ar-EG'])
  expect(around[1]).toMatchObject({ text: 'fs', lang: 'en-US' })
})

test('a pause remembers the word', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  await end(page)
  await expect.poll(async () => (await texts(page)).at(-1)).toBe(firstSentence)
  await page.evaluate(
    (offset) => (window as unknown as Told).device.word(offset),
    firstSentence.indexOf('طويل'),
  )
  await button(page, told.pause).click()
  await expect(state(page)).toHaveText(told.paused)
  expect(await isSilent(page)).toBe(true)
  expect(await marked(page)).toEqual([firstSentence])
  await button(page, told.play).click()
  await expect(state(page)).toHaveText(told.reading)
  expect((await texts(page)).at(-1)).toBe(firstSentence.slice(firstSentence.indexOf('طويل')))
})

test('sentences are stepped through both ways', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  await button(page, told.next.whole).click()
  await expect.poll(async () => (await texts(page)).at(-1)).toBe(firstSentence)
  await button(page, told.previous.whole).click()
  await expect.poll(async () => (await texts(page)).at(-1)).toBe(headline)
  expect(await marked(page)).toEqual([headline])
})

test('another speed is taken at once, and kept', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  await bar(page).getByRole('combobox', { name: told.rate }).selectOption('1.25')
  await expect.poll(async () => (await said(page)).at(-1)?.rate).toBe(1.25)
  await open(page, address)
  await listen(page)
  await expect.poll(async () => (await said(page)).map(({ rate }) => rate)).toEqual([1.25])
})

test('a language without a voice is told of, and read once one has come', async ({ page }) => {
  await giveVoices(page, 'en-US', 'fa-IR')
  await open(page, address)
  await listen(page)
  await expect(bar(page).getByRole('alert')).toContainText(told.noVoice('العربية').title)
  expect(await said(page)).toEqual([])
  await page.evaluate(() => (window as unknown as Told).device.bring('en-US', 'ar-SA'))
  await expect(state(page)).toHaveText(told.reading)
  expect((await said(page)).at(-1)).toMatchObject({ text: headline, voice: 'voice of ar-SA' })
})

test('voices that come late are waited for', async ({ page }) => {
  await giveVoices(page)
  await open(page, address)
  await listen(page)
  await expect(bar(page)).toContainText(told.seeking)
  await page.evaluate(() => (window as unknown as Told).device.bring('ar-SA'))
  await expect(state(page)).toHaveText(told.reading)
  await expect(button(page, told.pause)).toBeFocused()
})

test('a browser that cannot speak says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
  await open(page, address)
  await listen(page)
  await expect(bar(page).getByRole('alert')).toContainText(told.noSpeech.title)
  await button(page, told.close).click()
  await expect(bar(page)).toHaveCount(0)
})

test('passages in a language without a voice are passed over, which is said', async ({ page }) => {
  await giveVoices(page, 'en-GB')
  await open(page, '/articles/journey-of-the-numerals')
  await listen(page)
  await expect(bar(page)).toContainText(told.passedOver(['العربية']))
})

test('Escape stops the reading first, and clears the filter after', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, `${address}?entity=egypt`)
  await listen(page)
  await expect.poll(() => isSilent(page)).toBe(false)
  await page.keyboard.press('Escape')
  await expect(bar(page)).toHaveCount(0)
  expect(await isSilent(page)).toBe(true)
  expect(await marked(page)).toEqual([])
  await expect(page.getByRole('button', { name: 'استمع', exact: true })).toBeFocused()
  expect(page.url()).toContain('entity=egypt')
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/entity=egypt/)
})

test('leaving the article stops the reading', async ({ page }) => {
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  await expect.poll(() => isSilent(page)).toBe(false)
  await page.getByRole('link', { name: 'الأخبار', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(headline)
  expect(await isSilent(page)).toBe(true)
  expect(await marked(page)).toEqual([])
})

test('the sentence stays in view until its reader looks elsewhere, and is brought back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 390, height: 600 })
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  const isInView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('aloud') ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
  for (let step = 0; step < 12; step++) {
    await end(page)
    await expect.poll(isInView).toBe(true)
  }
  await expect(button(page, told.toSentence)).toHaveCount(0)
  await page.mouse.move(100, 200)
  await page.mouse.wheel(0, 2500)
  await expect(button(page, told.toSentence)).toBeVisible()
  const place = await placeAtRest(page)
  await end(page)
  await end(page)
  expect(await page.evaluate(() => scrollY)).toBe(place)
  await button(page, told.toSentence).click()
  await expect.poll(isInView).toBe(true)
  await expect(button(page, told.toSentence)).toHaveCount(0)
})

test('the bar covers nothing at the end of the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await giveVoices(page, 'ar-EG')
  await open(page, address)
  await listen(page)
  const foot = page.locator('footer[data-frame]')
  await expect
    .poll(async () => {
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
      const [footer, covering] = [await foot.boundingBox(), await bar(page).boundingBox()]
      return footer && covering && footer.y + footer.height <= covering.y + 1
    })
    .toBe(true)
})

for (const [what, ...voices] of [
  ['the bar', 'ar-EG', 'en-US'],
  ['the word that there is no voice', 'en-US'],
] as const) {
  test(`${what} has no barrier that axe knows, light and dark, and room on a narrow window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await giveVoices(page, ...voices)
    await open(page, address)
    await listen(page)
    await expect(button(page, voices.length > 1 ? told.pause : told.retry)).toBeVisible()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect((await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes.length])).toEqual([])
    }
    await expectNoSidewaysScroll(page)
    for (const control of await bar(page).getByRole('button').all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  })
}

test('in English the bar speaks English, with the names of languages in it', async ({ page }) => {
  await giveVoices(page, 'en-US')
  await open(page, address)
  await speak(page, 'English')
  await page.getByRole('button', { name: 'Listen', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Reading aloud' }).getByRole('alert')).toContainText('Arabic')
})

/** Where the page has come to once it stands still: what a wheel began goes on for a while. Units: CSS pixels. */
async function placeAtRest(page: Page): Promise<number> {
  const place = () => page.evaluate(() => scrollY)
  for (let last = -1; ; ) {
    const now = await place()
    if (now === last) return now
    last = now
    await page.waitForTimeout(200)
  }
}
