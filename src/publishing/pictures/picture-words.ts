import { createHash } from 'node:crypto'
import type { Article } from '../../article/article.ts'
import type { Direction } from '../../text/direction.ts'
import { isHebrewLetter } from '../../text/scripts.ts'
import { arabic } from '../../words/ar/words.ts'

/** What a drawn picture says. */
export type PictureWords = {
  readonly dir: Direction
  readonly headline: string
  readonly kicker?: string
  readonly publisher?: string
}

/** Units: pixels. The size that sites which show shared pages ask for. */
export const pictureWidth = 1200
export const pictureHeight = 630

// Changes with every change of how pictures look, so that those kept from before are drawn anew.
const edition = '1'

/** The words of an article's picture; undefined where the faces lack its letters. */
export function wordsOfArticle(
  article: Pick<Article, 'dir' | 'headline' | 'kicker' | 'publisher'>,
): PictureWords | undefined {
  const { dir, headline, kicker, publisher } = article
  if (!canBeSet(headline.text)) return undefined
  return {
    dir,
    headline: headline.text,
    ...(kicker && canBeSet(kicker.text) && { kicker: kicker.text }),
    ...(publisher && canBeSet(publisher) && { publisher }),
  }
}

/** The picture's path below the base: it changes with what the picture says, and with nothing else. */
export function picturePath({ dir, headline, kicker = '', publisher = '' }: PictureWords): string {
  return pathOf(['article', dir, headline, kicker, publisher])
}

/** The path of the site's own picture. */
export const sitePicturePath = pathOf(['site', arabic.product, arabic.tagline])

function pathOf(said: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([edition, ...said]))
    .digest('hex')
  return `/pictures/${hash.slice(0, 2)}/${hash.slice(2, 22)}.png`
}

/** Whether the faces of docs/fonts.md have every letter of a text. */
function canBeSet(text: string): boolean {
  return [...text].every((character) => !/\p{L}/u.test(character) || hasLetter(character.codePointAt(0) ?? 0))
}

function hasLetter(code: number): boolean {
  return (
    code <= 0x017f ||
    (code >= 0x02bb && code <= 0x02bf) ||
    (code >= 0x0600 && code <= 0x06ff) ||
    (code >= 0x1e00 && code <= 0x1eff) ||
    isHebrewLetter(code)
  )
}
