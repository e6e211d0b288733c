import { attacks, badAddresses } from './libraries.ts'
import { awake, open, routes } from './pages.ts'
import { newsPath, originOf } from './sites.ts'
import { expect, test } from './test.ts'

const policies = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
]

test('every response carries the strict headers', async ({ page, request }) => {
  await page.goto('/articles/petra')
  const script = (await page.locator('script[type=module]').first().getAttribute('src')) ?? ''
  for (const [address, status] of [
    ['/', 200],
    ['/articles/petra', 200],
    ['/entities/egypt', 200],
    ['/search?q=x', 200],
    ['/no/such/place', 404],
    ['/library/articles/nothing.json', 404],
    ['/library/articles/petra.json', 200],
    ['/library/media/petra.svg', 200],
    ['/manifest.webmanifest', 200],
    ['/service-worker.js', 200],
    [script, 200],
  ] as const) {
    const response = await request.get(address)
    expect(response.status(), address).toBe(status)
    const headers = response.headers()
    const policy = (headers['content-security-policy'] ?? '').split('; ')
    for (const one of policies) expect(policy, address).toContain(one)
    expect(headers['content-security-policy'], address).not.toMatch(/unsafe|\*|data:|https?:/)
    for (const of of ['style-src', 'script-src']) {
      expect(
        policy.find((one) => one.startsWith(of)),
        address,
      ).toMatch(/^\S+ 'self' 'sha256-[^']+'$/)
    }
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['referrer-policy'], address).toBeTruthy()
    expect(headers['cross-origin-opener-policy'], address).toBe('same-origin')
  }
})

test('only reading is answered', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await request.fetch('/articles/petra', { method })).status(), method).toBe(405)
  }
})

test.describe('no page breaks the policy, complains or asks elsewhere, with its service worker', () => {
  test.use({ serviceWorkers: 'allow' })
  for (const [name, address] of Object.entries(routes)) {
    test(name, async ({ page }) => {
      await open(page, address)
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
    })
  }

  test('below a sub-path', async ({ page }) => {
    await open(page, `${originOf('news')}${newsPath}articles/the-nile`)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}))
  })
})

test('the watch over every test sees a breach', async ({ page, watch }) => {
  const breaches: string[] = []
  page.on('console', (message) => breaches.push(message.text()))
  watch.allow(/Content Security Policy|TrustedScript|inline/)
  await open(page, '/articles/petra')
  await page.evaluate(() => {
    const script = document.createElement('script')
    try {
      script.textContent = 'globalThis.hurt = 1'
    } catch {
      // Refused at once, under Trusted Types.
    }
    document.body.append(script)
    document.body.setAttribute('style', 'color: red')
    document.body.append(Object.assign(new Image(), { src: 'data:image/png;base64,AA' }))
  })
  await expect.poll(() => breaches.join('\n')).toMatch(/Content Security Policy/)
  expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
})

test.describe('what strangers wrote runs nothing', () => {
  for (const [index, attack] of attacks.entries()) {
    test(JSON.stringify(attack).slice(0, 70), async ({ page, watch }) => {
      watch.allow(/Failed to load resource.*404/)
      for (const path of [`articles/attack-${index}`, `entities/name-of-attack-${index}`]) {
        await open(page, `${originOf('strange')}/${path}`)
        await expect(page.getByRole('main')).toContainText('قبل')
        const found = await page.evaluate(() => ({
          hurt: 'hurt' in globalThis,
          strangers: document.querySelectorAll(
            'iframe, object, embed, base, meta[http-equiv=refresh], main script, aside script, main style, main form, math, [onerror], [onload], [onfocus], [autofocus]',
          ).length,
          links: [...document.querySelectorAll('a[href], link[href], img[src]')]
            .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
            .filter((address) => /^\s*(?:javascript|data|vbscript|blob|file):|elsewhere/i.test(address)),
        }))
        expect(found).toEqual({ hurt: false, strangers: 0, links: [] })
      }
    })
  }

  test('nor in the lists', async ({ page }) => {
    for (const path of ['/', '/entities', '/search?q=script']) {
      await open(page, originOf('strange') + path)
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
      expect(await page.evaluate(() => 'hurt' in globalThis), path).toBe(false)
    }
  })

  test('nor when it comes by a request, after the page', async ({ page, watch }) => {
    watch.allow(/Failed to load resource.*404/)
    await open(page, originOf('strange'))
    for (const index of [0, 9, 12]) {
      await page.locator(`a[data-headline="attack-${index}"]`).first().click()
      await expect(page).toHaveURL(new RegExp(`attack-${index}$`))
      await expect(page.getByRole('article').locator('blockquote')).toBeVisible()
      expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
      await page.goBack()
    }
  })
})

test('an address that is no web address never becomes a link', async ({ page }) => {
  await open(page, `${originOf('strange')}/articles/bad-addresses`)
  await awake(page)
  for (const index of badAddresses.keys()) {
    const headline = page.getByText(`رابط ${index}`, { exact: true })
    await expect(headline).toBeVisible()
    expect(await headline.evaluate((element) => element.closest('a') === null), badAddresses[index]).toBe(
      true,
    )
  }
  await expect(page.locator('link[rel=canonical]')).toHaveCount(0)
})
