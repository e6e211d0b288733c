import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Block, Text } from '../article/article.ts'
import { dateInWords } from '../words/dates.ts'
import { generatedArticles, type Recipe } from './generate-library.ts'

/** Writes made-up saved pages, every other one HTML, the rest plain text. */
export function generatePages(folder: string, recipe: Recipe): void {
  mkdirSync(folder, { recursive: true })
  const articles = [...generatedArticles(recipe)]
  articles.forEach((article, index) => {
    const related = articles.slice(Math.max(index - 5, 0), index).map(({ headline }) => headline.text)
    const isHtml = index % 2 === 0
    const page = isHtml ? htmlPage(article, related) : textPage(article, related)
    writeFileSync(join(folder, `${article.id}.${isHtml ? 'html' : 'txt'}`), page)
  })
}

const sections = ['الرئيسية', 'أخبار', 'اقتصاد', 'ثقافة', 'رياضة', 'اتصل بنا']

/** A page as news sites make them: the article among menus, sharing, comments and other headlines. */
function htmlPage(article: Article, related: readonly string[]): string {
  const links = (texts: readonly string[]) =>
    texts.map((text, index) => `<li><a href="/page-${index}">${text}</a></li>`).join('\n')
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>${article.headline.text} | ${article.publisher}</title>
<meta property="og:site_name" content="${article.publisher}">
<meta property="article:published_time" content="${article.published}">
</head><body>
<header><nav><ul>${links(sections)}</ul></nav></header>
<div class="content"><article>
<h1>${article.headline.text}</h1>
<div class="share"><a href="#">شارك</a> <a href="#">اطبع</a> <a href="#">أرسل</a></div>
<time datetime="${article.published}">${dateInWords(article.published ?? '', 'ar')}</time>
${article.body.map(htmlBlock).join('\n')}
</article>
<div class="comments"><h3>التعليقات</h3><p>لا توجد تعليقات</p></div>
<aside class="related"><h3>مواضيع ذات صلة</h3><ul>${links(related)}</ul></aside></div>
<footer><p>جميع الحقوق محفوظة</p></footer>
</body></html>
`
}

function htmlBlock(block: Block): string {
  const items = (texts: readonly Text[], tag: string) =>
    texts.map(({ text }) => `<${tag}>${text}</${tag}>`).join('')
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.text}</p>`
    case 'heading':
      return `<h2>${block.text}</h2>`
    case 'quote':
      return `<blockquote>${block.text}</blockquote>`
    case 'list':
      return `<ul>${items(block.items, 'li')}</ul>`
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${items(row, 'td')}</tr>`).join('')}</table>`
    case 'figure':
      return ''
  }
}

/** The same as text copied out of a browser. */
function textPage(article: Article, related: readonly string[]): string {
  const lines = article.body.flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => `- ${text}`)
    if (block.kind === 'table') return block.rows.map((row) => row.map(({ text }) => text).join('\t'))
    return block.kind === 'figure' ? [] : [block.text]
  })
  return [
    ...[article.publisher, article.headline.text, dateInWords(article.published ?? '', 'ar')],
    ...[...lines, 'مواضيع ذات صلة', ...related, 'جميع الحقوق محفوظة'],
    '',
  ].join('\n\n')
}
