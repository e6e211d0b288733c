/** Words of Latin, Greek and Cyrillic letters: accents, elisions, and the plurals of English. */

/** Without accents, the elided article before it and the possessive after it. `latinBare("l'égypte") === 'egypte'` */
export function latinBare(folded: string): string {
  const unaccented = folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
  const bare = unaccented.replace(/^(?:[ldjnsmtc]|qu)'(?=\p{L}{2})/u, '').replace(/'s?$/, '')
  return bare.replace(/'/g, '') || folded
}

const endsInS = /(?:ss|us|is|ous|news|series|species)$/

/** An English noun without its plural; other words as they are. `latinStem('cities') === 'city'` */
export function latinStem(bare: string): string {
  if (bare.length < 4 || !/^[a-z]+$/.test(bare)) return bare
  const irregular = irregularPlurals.get(bare)
  if (irregular) return irregular
  if (endsInS.test(bare)) return bare
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:ch|sh|ss|x|zz)es$/.test(bare)) return bare.slice(0, -2)
  return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

const irregularPlurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'person',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    wolves: 'wolf',
    halves: 'half',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    crises: 'crisis',
    analyses: 'analysis',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    heroes: 'hero',
    potatoes: 'potato',
    buses: 'bus',
  }),
)
