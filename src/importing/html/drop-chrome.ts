import { cleanText } from '../../text/clean.ts'
import { isAdLabel } from '../steps/boxes.ts'
import { type Draft, noteDropped, noteTaken } from '../steps/draft.ts'
import { bare } from '../steps/publisher.ts'
import { authorBoxNames, bodyNames, chromeNames, namesOf, relatedNames } from './element-names.ts'
import { isPost, isPostOfArticle, readPost } from './embedded-post.ts'
import { proseLength } from './prose-length.ts'
import { textLengthOf } from './text-length.ts'

const chromeTags = new Set(
  'NAV FOOTER FORM ASIDE BUTTON SELECT INPUT DIALOG MENU LABEL AMP-AD AMP-EMBED AMP-STICKY-AD AMP-SIDEBAR AMP-SOCIAL-SHARE AMP-CONSENT AMP-USER-NOTIFICATION'.split(
    ' ',
  ),
)
const chromeRoles = new Set(
  'navigation banner contentinfo complementary search dialog alert alertdialog menu'.split(' '),
)
const adBoxTags = new Set('DIV P SPAN CENTER TD SECTION INS FIGURE A'.split(' '))
const adFolder = /(?:^|[/.])(?:ads?|adverts?|advertising|banners?|sponsors?)[/.]/i
const commentNames = /comment|disqus|respond|cookie|consent|gdpr|newsletter|related|login/

/** Takes out of a tree what its names say is not the article: menus, forms, boxes, other headlines. */
export function dropChrome(draft: Draft, root: Element, headline: Element | undefined): void {
  const whole = proseLength(root)
  const kept = new Set<Element>()
  for (let element = headline; element; element = element.parentElement ?? undefined) kept.add(element)
  const gone = new Set<Element>()
  const article = textWithoutPosts(root)
  for (const element of [...root.querySelectorAll('*')]) {
    if (element.parentElement && gone.has(element.parentElement)) {
      gone.add(element)
      continue
    }
    if (kept.has(element) || !element.parentElement) continue
    if (isPost(element) && keepPost(draft, element, article)) {
      gone.add(element)
      continue
    }
    if (isAdBox(element) || isEmbedEnd(element) || isPost(element)) {
      noteDropped(
        draft,
        isAdBox(element) ? 'drop-advertisement' : 'drop-embedded-post',
        cleanText(element.textContent ?? '').slice(0, 160),
      )
      gone.add(element)
      element.remove()
      continue
    }
    if (!isChrome(element)) continue
    // A name such as "content-with-sidebar" must not cost the article itself.
    const isCertain = commentNames.test(namesOf(element)) && headline !== undefined
    if (!isCertain && whole > 0 && proseLength(element) > whole * 0.5) continue
    noteDropped(draft, ruleOf(element), cleanText((element.textContent ?? '').slice(0, 600)).slice(0, 160))
    gone.add(element)
    element.remove()
  }
}

/** Leaves of an embedded post that is part of the article nothing but a quotation. */
function keepPost(draft: Draft, element: Element, article: string): boolean {
  const post = readPost(element)
  if (!isPostOfArticle(element, post, article)) return false
  const quote = element.ownerDocument.createElement('blockquote')
  quote.textContent = post.text
  element.replaceWith(quote)
  noteTaken(draft, 'take-embedded-post', 'body', post.text)
  return true
}

/** The bare text of a page in which posts are embedded; empty where none is. */
function textWithoutPosts(root: Element): string {
  const posts = [...root.querySelectorAll('blockquote,div')].filter(isPost)
  if (posts.length === 0) return ''
  const paragraphs = [...root.querySelectorAll('p')].filter(
    (line) => !posts.some((post) => post.contains(line)),
  )
  return bare(paragraphs.map((line) => line.textContent ?? '').join(' '))
}

function isChrome(element: Element): boolean {
  const tag = element.tagName
  if (tag === 'BODY' || tag === 'MAIN' || tag === 'P' || /^H[1-6]$/.test(tag)) return false
  if (chromeTags.has(tag)) return true
  if (element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? ''))
    return true
  if (chromeRoles.has(element.getAttribute('role') ?? '')) return true
  const names = namesOf(element)
  if (names === '' || bodyNames.test(names)) return false
  return (
    chromeNames.test(names) ||
    relatedNames.test(names) ||
    (authorBoxNames.test(names) && (element.textContent ?? '').length > 160)
  )
}

/** A box whose only words are the label of an advertisement, or whose pictures come from a folder of them. */
function isAdBox(element: Element): boolean {
  if (!adBoxTags.has(element.tagName) || textLengthOf(element) > 160) return false
  const images = [...element.querySelectorAll('img')]
  if (images.length > 0 && images.every((image) => adFolder.test(image.getAttribute('src') ?? '')))
    return true
  return element.querySelector('img,a,ins') !== null && isAdLabel(cleanText(element.textContent ?? ''))
}

/** The line a link over an embedded post leads past it to. */
function isEmbedEnd(element: Element): boolean {
  return /^end-of-/.test(element.getAttribute('id') ?? '') && textLengthOf(element) < 120
}

function ruleOf(element: Element): string {
  const tag = element.tagName.toLowerCase()
  if (tag === 'nav' || tag === 'footer' || tag === 'form' || tag === 'aside') return `drop-${tag}`
  const names = namesOf(element)
  return /comment/.test(names)
    ? 'drop-comments'
    : relatedNames.test(names)
      ? 'drop-related-box'
      : 'drop-named-chrome'
}
