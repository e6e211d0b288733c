import { SaxesParser } from 'saxes'

/** An element as a strict parser reads it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** Text directly inside it. */
  text: string
}

/** Reads an XML document. Errors: what the parser says where it is not well formed. */
export function readXml(source: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const outside: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [outside]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value] as const)
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.write(source).close()
  return outside.children[0] as XmlElement
}

/** The children of an element with a name. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

/** The text of the first child with a name; undefined where there is none. */
export function textIn(element: XmlElement, name: string): string | undefined {
  return all(element, name)[0]?.text
}
