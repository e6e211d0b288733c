import { arabic } from '../src/words/ar/words.ts'
import { isolate } from '../src/words/isolate.ts'
import { aside, chip, marks, open } from './pages.ts'
import { arabicName } from './samples.ts'
import { expect, test } from './test.ts'

const address = '/articles/the-nile'

test('a paragraph is heard as its own words, and a name in it as a link of these words', async ({ page }) => {
  await open(page, address)
  await expect(page.locator('.reading > p').first()).toMatchAriaSnapshot(`
    - paragraph:
      - text: يُعدّ
      - link "النيل":
        - /url: /entities/nile
      - text: في المراجع الشائعة أطول أنهار العالم، إذ يُقدَّر طوله بنحو 6,650 كيلومترًا، وينافسه
      - link "الأمازون":
        - /url: /entities/amazon-river
      - text: "على اللقب كلما أُعيد القياس. لكنّ ما يميزه حقًا ليس الطول، بل الاتجاه: فهو يجري من قلب"
      - link "أفريقيا":
        - /url: /entities/africa
      - text: المطير شمالًا، ويقطع أوسع صحارى العالم الحارة، ثم يصب في
      - link "البحر المتوسط":
        - /url: /entities/mediterranean-sea
      - text: .
  `)
})

test('what a name stands for is its description and never its name, chosen or not', async ({ page }) => {
  const mark = marks(page, 'amazon-river').first()
  for (const query of ['', '?entity=amazon-river']) {
    await open(page, address + query)
    await expect(mark).toHaveAccessibleName('الأمازون')
    await expect(mark).toHaveAccessibleDescription(
      `${arabic.kinds.place.one}: ${isolate(arabicName('amazon-river'))}`,
    )
  }
})

test('an article stands among the landmarks of its page', async ({ page }) => {
  await open(page, address)
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "إلى النص":
      - /url: "#text"
    - link "أخبار ذات صلة":
      - /url: "#headlines"
    - banner:
      - link "ورّاق":
        - /url: /
      - navigation "أبواب الموقع":
        - link "الأخبار"
        - link "الأسماء"
        - link "بحث"
        - link "المحفوظات"
      - button "الإعدادات (Settings)"
    - main:
      - article:
        - 'heading "النيل: نهر واحد وإحدى عشرة دولة" [level=1]'
        - group "أدوات القراءة"
        - paragraph
        - heading "دول الحوض" [level=2]
      - region "في هذا المقال":
        - heading "في هذا المقال" [level=2]
    - complementary "أخبار ذات صلة":
      - heading "أخبار ذات صلة" [level=2]
      - list
    - contentinfo
  `)
})

test('a headline of a list is heard with why it stands there, when and where it stood', async ({ page }) => {
  await open(page, address)
  await expect(aside(page).getByRole('listitem').first()).toMatchAriaSnapshot(`
    - listitem:
      - link /.+/:
        - /url: /\\/articles\\/.+/
      - text: /مشترك/
      - time: /\\d{4}/
  `)
})

test('what choosing changed is said once, and after the name itself', async ({ page }) => {
  await open(page, address)
  const said = () =>
    page.getByRole('status').evaluateAll((regions) => regions.flatMap(({ textContent }) => textContent || []))
  expect(await said()).toEqual([])
  await marks(page, 'amazon-river').first().click()
  await expect(chip(page, 'amazon-river')).toBeVisible()
  await expect.poll(said).toEqual([expect.stringContaining(arabicName('amazon-river'))])
  await page.keyboard.press('Escape')
  if ((await chip(page, 'amazon-river').count()) > 0) await page.keyboard.press('Escape')
  await expect.poll(said).toEqual([arabic.filter.cleared])
  await expect(page.locator('[aria-live="assertive"], [role="alert"]')).toHaveCount(0)
})

test('what is foreign in a list says its language', async ({ page }) => {
  await open(page, '/')
  const items = page.getByRole('main').locator('li:has(a[data-headline])')
  const wrong = await items.evaluateAll((rows) =>
    rows.flatMap((row) => {
      const text = row.querySelector('a')?.textContent ?? ''
      const isLatin = (text.match(/\p{Script=Latin}/gu)?.length ?? 0) > text.length / 2
      const isHebrew = /\p{Script=Hebrew}{3}/u.test(text)
      const wanted = isLatin ? ['en'] : isHebrew ? ['he'] : ['ar', 'fa', 'ur']
      return wanted.includes(row.getAttribute('lang') ?? '') ? [] : [`${row.getAttribute('lang')}: ${text}`]
    }),
  )
  expect(await items.count()).toBeGreaterThan(20)
  expect(
    new Set(await items.evaluateAll((rows) => rows.map((row) => row.getAttribute('lang')))).size,
  ).toBeGreaterThan(3)
  expect(wrong).toEqual([])
})
