import type { Article, Block, Figure, Text } from './article.ts'

/** An article as the JSON value that is stored: texts without mentions are plain strings, nothing is empty. */
export function articleJson(article: Article): unknown {
  const { version, id, lang, dir, headline, kicker, figure, body, entities, related, ...rest } = article
  return {
    version,
    id,
    lang,
    dir,
    headline: textJson(headline),
    ...(kicker && { kicker: textJson(kicker) }),
    ...rest,
    ...(figure && { figure: figureJson(figure) }),
    body: body.map(blockJson),
    entities,
    ...(related.length > 0 && { related }),
  }
}

function textJson({ text, mentions }: Text): unknown {
  return mentions.length > 0 ? { text, mentions } : text
}

function figureJson<F extends Figure>(figure: F): unknown {
  return figure.caption ? { ...figure, caption: textJson(figure.caption) } : figure
}

function blockJson(block: Block): unknown {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(textJson) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(textJson)) }
    case 'figure':
      return figureJson(block)
    default: {
      const { mentions, ...words } = block
      return mentions.length > 0 ? { ...words, mentions } : words
    }
  }
}
