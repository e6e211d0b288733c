import type { Article } from '../article/article.ts'
import { partsOf } from './article-parts.ts'
import { articleOnPage } from './part-on-page.ts'
import type { Passage } from './passage.ts'
import { type PageText, textFragment } from './text-fragment.ts'

/** The text fragment that leads to a passage of the article on the page; undefined where the page has no words for it. */
export function fragmentTo(article: Article, passage: Passage): string | undefined {
  const reading = articleOnPage(article)?.querySelector('.reading')
  const parts = partsOf(article).filter(({ block }) => block !== 'headline')
  const above = reading ? textsAbove(reading) : []
  const texts = parts.map(({ text, block }, index) => {
    const last = parts[index - 1]
    // A credit may follow a caption.
    const isApart =
      !last || last.block === 'figure' || isFigure(article, last.block) || isFigure(article, block)
    return { text, isJoined: !isApart }
  })
  const stretches = passage.map(({ part, start, end }) => ({
    index: above.length + parts.findIndex(({ block, item }) => block === part.block && item === part.item),
    start,
    end,
  }))
  return textFragment([...above, ...texts], stretches)
}

function isFigure({ body }: Article, block: number | 'headline' | 'figure'): boolean {
  return typeof block === 'number' && body[block]?.kind === 'figure'
}

/** What a browser that looks through the page comes upon before an article's text. */
function textsAbove(reading: Element): readonly PageText[] {
  const texts: PageText[] = []
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = nodes.nextNode(); node && !reading.contains(node); node = nodes.nextNode()) {
    if (!node.parentElement?.closest('script, style, dialog'))
      texts.push({ text: node.nodeValue ?? '', isJoined: false })
  }
  return texts
}
