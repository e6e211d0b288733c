import { inkDifference, mostInkDifference, setForInk, unmark } from './ink.ts'
import { joinedWords } from './libraries.ts'
import { marks, open } from './pages.ts'
import { originOf } from './sites.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 1000, height: 900 } })

for (const id of [
  'الوراقون-في-بغداد',
  'fifa-world-cup-2022',
  'shahnameh-house-of-words',
  'lahore-city-of-gardens',
  'dead-sea-lowest-shore',
]) {
  test(`marks change no letter of ${id}`, async ({ page, context }) => {
    const desk = await context.newPage()
    await open(page, `/articles/${id}`)
    await setForInk(page)
    const marked = page.getByRole('article').locator('p', { has: page.locator('a[data-entity]') })
    const count = await marked.evaluateAll((paragraphs) => {
      for (const [index, paragraph] of paragraphs.entries())
        paragraph.setAttribute('data-test-ink', `${index}`)
      return paragraphs.length
    })
    expect(count).toBeGreaterThan(4)
    for (let index = 0; index < 5; index++) {
      const paragraph = page.locator(`[data-test-ink="${index}"]`)
      const before = await paragraph.screenshot()
      const text = await paragraph.textContent()
      await unmark(paragraph)
      expect(await paragraph.textContent()).toBe(text)
      const plain = await paragraph.screenshot()
      expect(await inkDifference(desk, before, plain), text?.slice(0, 60)).toBeLessThan(mostInkDifference)
    }
  })
}

test('a mark joins its particles and ligatures: one word at a time', async ({ page, context }) => {
  const desk = await context.newPage()
  await open(page, `${originOf('strange')}/articles/joined`)
  await expect(marks(page)).toHaveText(joinedWords.map(([word]) => word))
  await setForInk(page)
  const words = await page.getByRole('article').locator('p').all()
  const marked: Buffer[] = []
  for (const word of words) marked.push(await word.screenshot())
  await unmark(page.getByRole('article'))
  for (const [index, [word]] of joinedWords.entries()) {
    const plain = await page.getByRole('article').locator('p').nth(index).screenshot()
    expect(await inkDifference(desk, marked[index] as Buffer, plain), word).toBeLessThan(mostInkDifference)
  }
})

test('the scale sees a word that is cut', async ({ page, context }) => {
  const desk = await context.newPage()
  await open(page, `${originOf('strange')}/articles/joined`)
  await setForInk(page)
  for (const [index, [word, start]] of joinedWords.entries()) {
    const line = page.getByRole('article').locator('p').nth(index)
    await unmark(line)
    const whole = await line.screenshot()
    await line.evaluate((element, at) => {
      const name = (element.firstChild as globalThis.Text).splitText(at)
      const box = document.createElement('span')
      box.style.display = 'inline-block'
      name.replaceWith(box)
      box.append(name)
    }, start)
    // A letter that joins nothing after it, such as alef, cannot be cut from what follows.
    const isCut = !/[اأإآدذرزو]/.test(word[start - 1] ?? '')
    const difference = await inkDifference(desk, await line.screenshot(), whole)
    if (isCut) expect(difference, word).toBeGreaterThan(mostInkDifference)
  }
})
