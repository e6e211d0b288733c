/** A name, and the other ways its own letters are commonly set. `عبد الله` is also `عبدالله`. */
export function respellingsOf(name: string): readonly string[] {
  const spellings = new Set([name])
  const add = (change: (spelling: string) => string) => {
    for (const spelling of [...spellings]) spellings.add(change(spelling))
  }
  add((spelling) => spelling.replaceAll('\u200c', ' '))
  add((spelling) => spelling.replace(/(^|\s)عبد\s+ال/g, '$1عبدال'))
  add((spelling) => spelling.replace(/(^|\s)عبدال(?=\S{3})/g, '$1عبد ال'))
  add((spelling) => spelling.replace(/(^|\s)(أبو|ابو)\s+(?=\S)/g, '$1$2'))
  add((spelling) => spelling.replace(/(^|\s)(ابن)\s+(?=\S)/g, '$1$2'))
  add((spelling) => spelling.replace(/^(أبو|ابو)(?=\s)/, 'أبي'))
  add((spelling) => spelling.replace(/^أبي(?=\s)/, 'أبا'))
  add((spelling) => (/[a-z]/i.test(spelling) ? withoutAccents(spelling) : spelling))
  // Persian joins by a zero-width non-joiner what others write apart: «فرانک‌والتر».
  add((spelling) =>
    /^[\u0600-\u06ff]+ [\u0600-\u06ff]{4,}$/.test(spelling) && /[گچپژکی]/.test(spelling)
      ? spelling.replace(' ', '')
      : spelling,
  )
  return [...spellings]
}

function withoutAccents(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
}
