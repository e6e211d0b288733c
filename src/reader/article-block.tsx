import { memo } from 'react'
import type { Block, Table, Text } from '../article/article.ts'
import { ArticleFigure } from './article-figure.tsx'
import { MarkedText } from './marked-text.tsx'

type Props = {
  readonly block: Block
  /** What a screen reader calls a table that scrolls. */
  readonly tableLabel: string
}

/** One block of the body; a block in another language carries its own `lang` and `dir`. */
export const ArticleBlock = memo(function ArticleBlock({ block, tableLabel }: Props) {
  const foreign = { lang: block.lang, dir: block.dir }
  switch (block.kind) {
    case 'paragraph':
      return (
        <p {...foreign}>
          <MarkedText {...textOf(block)} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading {...foreign}>
          <MarkedText {...textOf(block)} />
        </Heading>
      )
    }
    case 'quote':
      return (
        <blockquote {...foreign}>
          <MarkedText {...textOf(block)} />
        </blockquote>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List {...foreign}>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the items of an article never move
            <li key={index}>
              <MarkedText {...item} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return <ArticleTable table={block} label={tableLabel} />
    case 'figure':
      return <ArticleFigure figure={block} foreign={foreign} />
  }
})

/** A table that scrolls inside itself where it is too wide for the column. */
function ArticleTable({ table, label }: { readonly table: Table; readonly label: string }) {
  const [first, ...others] = table.rows
  const body = table.header ? others : table.rows
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={label} tabIndex={0} lang={table.lang} dir={table.dir}>
      <table>
        {table.header && first && (
          <thead>
            <TableRow cells={first} cell="th" />
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an article never move
            <TableRow key={index} cells={row} cell="td" />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ cells, cell: Cell }: { readonly cells: readonly Text[]; readonly cell: 'th' | 'td' }) {
  return (
    <tr>
      {cells.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of an article never move
        <Cell key={index} scope={Cell === 'th' ? 'col' : undefined}>
          <MarkedText {...text} />
        </Cell>
      ))}
    </tr>
  )
}

function textOf({ text, mentions }: Text): Text {
  return { text, mentions }
}
