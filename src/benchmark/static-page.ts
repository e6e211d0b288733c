import type { Article, Block, Figure, Text } from '../article/article.ts'
import { escapeHtml } from '../publishing/html.ts'
import { dateInWords } from '../words/dates.ts'

/**
 * The measure of the largest paint: an article as someone would write it by hand who wants a fast page.
 *
 * The same text and picture in the same column, type size and line height, below a line with the site's name
 * as high as the product's, so that the same element is the largest in both; a small inline stylesheet; no
 * script, no font to load, no list beside it.
 */
export function staticPage(article: Article): string {
  return `<!doctype html>
<html lang="${article.lang}" dir="${article.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(article.headline.text)}</title>
<style>${staticStyle}</style>
</head>
<body>
<header><a href="/">ورّاق</a></header>
<main><article>
${article.kicker ? `<p class="quiet">${words(article.kicker)}</p>` : ''}
<h1>${words(article.headline)}</h1>
<p class="quiet dateline">${datelineOf(article).map(escapeHtml).join(' · ')}</p>
${article.figure ? figureHtml(article.figure) : ''}
${article.body.map(blockHtml).join('\n')}
</article></main>
</body>
</html>
`
}

export const staticStyle = `
body { margin: 0; background: #fbf8f1; color: #1d1a16; font: 1.1875rem/1.85 serif }
header { block-size: 77px }
header, main { box-sizing: border-box; max-inline-size: 37rem; margin-inline: auto; padding: 1.25rem }
.dateline { padding-block: 10px; border-block: 1px solid #d9d0bf; word-spacing: .5em }
h1 { font-size: clamp(1.6875rem, 1.2rem + 2vw, 2.25rem); line-height: 1.5; margin: 0 }
.quiet, figcaption { font-size: .875rem; line-height: 1.7; color: #5f574c }
p, ul, ol, figure, blockquote { margin-block: 1.15em }
figure { margin-inline: 0 }
img { inline-size: 100%; block-size: auto }
table { border-collapse: collapse; font-size: .9em; line-height: 1.6 }
th, td { padding: .45em .6em; text-align: start; border-block-end: 1px solid #d9d0bf }
`.trim()

function datelineOf({ dateline, publisher, published, lang }: Article): readonly string[] {
  const date = published && dateInWords(published, lang)
  return [dateline?.place, dateline?.byline, publisher, date].filter((part) => part !== undefined)
}

function blockHtml(block: Block): string {
  const all = (texts: readonly Text[], tag: string) =>
    texts.map((text) => `<${tag}>${words(text)}</${tag}>`).join('')
  switch (block.kind) {
    case 'paragraph':
      return `<p>${words(block)}</p>`
    case 'heading':
      return `<h${block.level}>${words(block)}</h${block.level}>`
    case 'quote':
      return `<blockquote>${words(block)}</blockquote>`
    case 'list':
      return block.ordered ? `<ol>${all(block.items, 'li')}</ol>` : `<ul>${all(block.items, 'li')}</ul>`
    case 'table':
      return `<table>${block.rows
        .map((row, index) => `<tr>${all(row, block.header && index === 0 ? 'th' : 'td')}</tr>`)
        .join('')}</table>`
    case 'figure':
      return figureHtml(block)
  }
}

function figureHtml({ src, alt, caption, credit, width, height }: Figure): string {
  const address = src && !/^https?:/.test(src) ? `/library/${encodeURI(src)}` : undefined
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const image = address ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(alt ?? '')}"${size}>` : ''
  return `<figure>${image}<figcaption>${caption ? words(caption) : ''} ${escapeHtml(credit ?? '')}</figcaption></figure>`
}

function words({ text }: Text): string {
  return escapeHtml(text)
}
