/** Text for the inside of an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** An element of the head without content. Attributes without a value are left out with the whole element. */
export function headElement(
  name: 'meta' | 'link',
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(attributes)
  if (pairs.some(([, value]) => value === undefined || value === '')) return ''
  return `<${name} ${pairs.map(([key, value]) => `${key}="${escapeHtml(value as string)}"`).join(' ')} />`
}
