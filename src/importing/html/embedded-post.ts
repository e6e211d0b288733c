import { cleanText } from '../../text/clean.ts'
import { bare } from '../steps/publisher.ts'
import { namesOf } from './element-names.ts'

/** A post of another site in the page: what it says, and who wrote it. */
export type EmbeddedPost = { readonly text: string; readonly author: string | undefined }

const postNames =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|telegram-post|bluesky-embed|mastodon-embed|threads-post)/
/** What networks write into every post. */
const placeholder = /view this post|a post shared|عرض هذا المنشور|تمت مشاركة منشور|مشاهدة هذا المنشور/i
/** Words by which a text leads up to a post. */
const postWords =
  /تغريد|غرّ?د|تدوينة|منشور|تويتر|فيسبوك|إنستغرام|انستغرام|تلغرام|tweet|twitter|posted|facebook|instagram|telegram|توییت|توئیت|اینستاگرام|تلگرام|פוסט|צייץ|ציוץ|טוויטר|פייסבוק|ٹویٹ|ٹوئٹ|فیس بک|پوسٹ میں/i

/** Whether an element is a post embedded from another site. */
export function isPost(element: Element): boolean {
  const isBox = element.tagName === 'BLOCKQUOTE' || element.tagName === 'DIV'
  return isBox && postNames.test(namesOf(element))
}

/** The post's own words, without signature, date and addresses of pictures. */
export function readPost(element: Element): EmbeddedPost {
  const whole = cleanText(element.textContent ?? '')
  const signature = /[—–-]\s?([^()—–]{2,60}?)\s?\(@[\w.]{2,40}\)/u.exec(whole)
  const lines = [...element.querySelectorAll('p')].map((line) => cleanText(line.textContent ?? ''))
  const written = lines.length > 0 ? lines.join(' ') : whole.slice(0, signature?.index ?? whole.length)
  const text = cleanText(written.replace(/(?:https?:\/\/|\bpic\.twitter\.com\/|\bt\.co\/)\S*/g, ''))
  return { text: placeholder.test(text) ? '' : text, author: signature?.[1] }
}

/**
 * Whether a post belongs to the article: the text before it leads up to it, or names who wrote it anywhere.
 *
 * Why: pages also show what strangers wrote, as they show readers' comments.
 */
export function isPostOfArticle(element: Element, post: EmbeddedPost, article: string): boolean {
  if (post.text === '') return false
  const before = textBefore(element)
  if (/[:：]$/.test(before) || postWords.test(before.slice(-200))) return true
  const author = bare(post.author ?? '')
  return author.includes(' ') && ` ${article} `.includes(` ${author} `)
}

/** The text right before an element, in its container or the ones around it. */
function textBefore(element: Element): string {
  for (let at: Element | null = element, up = 0; at && up < 3; at = at.parentElement, up++)
    for (let node = at.previousElementSibling; node; node = node.previousElementSibling) {
      const text = cleanText(node.textContent ?? '')
      if (text !== '') return text
    }
  return ''
}
