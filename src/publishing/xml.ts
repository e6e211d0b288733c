/**
 * Text for the inside of an XML element or a quoted attribute.
 *
 * Why more than escaping: XML 1.0 has no way at all to write most control characters, U+FFFE, U+FFFF or half
 * a surrogate pair; one of them makes the whole document unreadable.
 */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text
  return text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => escapes[character] ?? character)
}

// Most texts hold nothing of the kind, and one look is much cheaper than two replacements.
const special = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/

const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  // Also ends a CDATA section's end, which no text may hold.
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make spaces of these inside an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** An element with its attributes; those without a value are left out. `content` is XML, not text. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value as string)}"`)
  const open = `<${name}${pairs.join('')}`
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`
}

/** The line every XML file of the site begins with. */
export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
