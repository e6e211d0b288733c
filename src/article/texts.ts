import type { Article, Block, Text } from './article.ts'

/** The texts of one block, in reading order. */
export function textsOfBlock(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
    case 'figure':
      return block.caption ? [block.caption] : []
    default:
      return [block]
  }
}

/** Every text of an article that can carry mentions, in reading order. */
export function textsOf(article: Article): readonly Text[] {
  const head = [article.kicker, article.headline, article.figure?.caption].filter(
    (text) => text !== undefined,
  )
  return [...head, ...article.body.flatMap(textsOfBlock)]
}

/** The same article with each of its texts replaced. */
export function mapTexts(article: Article, change: (text: Text) => Text): Article {
  return {
    ...article,
    headline: change(article.headline),
    ...(article.kicker && { kicker: change(article.kicker) }),
    ...(article.figure && { figure: captioned(article.figure, change) }),
    body: article.body.map((block) => mapBlock(block, change)),
  }
}

function mapBlock(block: Block, change: (text: Text) => Text): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) }
    case 'figure':
      return captioned(block, change)
    default: {
      const { text, mentions } = change({ text: block.text, mentions: block.mentions })
      return { ...block, text, mentions }
    }
  }
}

function captioned<F extends { readonly caption?: Text }>(figure: F, change: (text: Text) => Text): F {
  return figure.caption ? { ...figure, caption: change(figure.caption) } : figure
}
