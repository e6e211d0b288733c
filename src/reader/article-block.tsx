import { memo } from 'react'
import type { Block, Table, Text } from '../article/article.ts'
import { ArticleFigure } from './article-figure.tsx'
import { MarkedText } from './marked-text.tsx'

type Props = {
  readonly block: Block
  /** Language of the article. */
  readonly lang: string
  /** What a screen reader calls a table that scrolls. */
  readonly tableLabel: string
}

/** One block of the body; a block in another language carries its own `lang` and `dir`. */
export const ArticleBlock = memo(function ArticleBlock({ block, lang: around, tableLabel }: Props) {
  const lang = block.lang ?? around
  const foreign = { lang: block.lang, dir: block.dir }
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...foreign}>
          <MarkedText {...textOf(block)} lang={lang} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading {...foreign}>
          <MarkedText {...textOf(block)} lang={lang} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote {...foreign}>
          <MarkedText {...textOf(block)} lang={lang} />
        </blockquote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List {...foreign}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of an article never move
            <li key={index}>
              <MarkedText {...item} lang={lang} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ArticleTable table={block} lang={lang} label={tableLabel} />
    case 'figure':
      return <ArticleFigure figure={block} lang={lang} foreign={foreign} />
  }
})

type TableProps = { readonly table: Table; readonly lang: string; readonly label: string }

/** A table that scrolls inside itself where it is too wide for the column. */
function ArticleTable({ table, lang, label }: TableProps) {
  const [first, ...others] = table.rows
  const body = table.header ? others : table.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={label} tabIndex={0} lang={table.lang} dir={table.dir}>
      <table>
        {table.header && first && (
          <thead>
            <TableRow cells={first} lang={lang} cell="th" />
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an article never move
            <TableRow key={index} cells={row} lang={lang} cell="td" />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = { readonly cells: readonly Text[]; readonly lang: string; readonly cell: 'th' | 'td' }

function TableRow({ cells, lang, cell: Cell }: RowProps) {
  return (
    <tr>
      {cells.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of an article never move
        <Cell key={index} scope={Cell === 'th' ? 'col' : undefined}>
          <MarkedText {...text} lang={lang} />
        </Cell>
      ))}
    </tr>
  )
}

function textOf({ text, mentions }: Text): Text {
  return { text, mentions }
}
