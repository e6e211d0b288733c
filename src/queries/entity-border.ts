import * as v from 'valibot'

/** What every list of names is checked for, whichever file it comes in. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const countedNameEntries = {
  id: v.string(),
  kind: v.picklist(['person', 'organisation', 'place', 'event', 'work']),
  name: v.string(),
  names: v.exactOptional(v.record(v.string(), v.string())),
  articles: count,
}
