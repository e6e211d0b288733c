/** A line of a text browser's dump without the browser's own marks. */
export type Undumped = {
  readonly text: string
  /** How many numbered links it held. */
  readonly links: number
  /** Whether it stands for a picture and nothing else; `text` is then what the picture says it shows. */
  readonly isPicture: boolean
}

const picture = /\[(?:IMG|INLINE|image|[\w%-]{1,60}\.(?:jpe?g|png|gif|webp|svg))(?::\s?([^[\]]{0,300}))?\]/gi
const link = /\[\d{1,4}\](?=\S|$)/g
const widget = /\((?:BUTTON|SUBMIT|HIDDEN)\)|\[(?:iframe|frame|embed|object)[^[\]]{0,300}\]|_{4,}/gi

/** Takes off what text browsers write for links, pictures, buttons and fields: «[12]», «[IMG]», «(BUTTON)», «____». */
export function withoutDumpMarks(line: string): Undumped {
  if (!/[[_(]/.test(line)) return { text: line, links: 0, isPicture: false }
  const links = line.match(link)?.length ?? 0
  const pictures = [...line.matchAll(picture)]
  const text = line.replace(link, '').replace(picture, '').replace(widget, '').trim()
  if (pictures.length > 0 && text === '') return { text: pictures[0]?.[1] ?? '', links, isPicture: true }
  return { text, links, isPicture: false }
}

/** The lines before a dump's closing list of addresses, and after the addresses of feeds it opens with. */
export function withoutReferences(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => /^\s*(?:References|Visible links)\s*:?\s*$/.test(line))
  const isList =
    end >= 0 &&
    lines
      .slice(end + 1)
      .every((line) => /^\s*$|^\s*\d{1,4}\.\s+\S+\s*$|^\s*(?:Visible|Hidden) links/.test(line))
  return (isList ? lines.slice(0, end) : lines).filter((line) => !/^\s{0,3}#\[\d+\]/.test(line))
}
