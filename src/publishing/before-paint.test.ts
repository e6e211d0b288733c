import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { lookOf } from '../preferences/look.ts'
import { usualPreferences } from '../preferences/preferences.ts'
import { preferencesKey } from '../preferences/preferences-store.ts'
import { beforePaintScript } from './before-paint.ts'

/** Runs the script over a store and tells what it set. */
function setBy(stored: string | undefined): Readonly<Record<string, string>> {
  const set: Record<string, string> = {}
  const note = (name: string, value: string) => {
    set[name] = value
  }
  const documentElement = { setAttribute: note, style: { setProperty: note } }
  const localStorage = stored === undefined ? {} : { [preferencesKey]: stored }
  runInNewContext(beforePaintScript, { document: { documentElement }, localStorage })
  return set
}

it('takes on the look that was chosen', () => {
  const look = lookOf({ ...usualPreferences, theme: 'sepia', textSize: 125, hiddenKinds: ['place'] })
  expect(setBy(JSON.stringify({ version: 2, look }))).toEqual({
    'data-theme': 'sepia',
    'data-hidden-kinds': 'place',
    '--text-scale': '1.25',
    '--measure': '46.25rem',
  })
})

it.each([
  ['nothing', undefined],
  ['no JSON', '{'],
  ['a list', '[]'],
  ['the choices of version 1', '{"version":1,"language":"en"}'],
  ['a look of another shape', '{"look":{"attributes":null}}'],
])('leaves the page as it is where the store holds %s', (_, stored) => {
  expect(setBy(stored)).toEqual({})
})

it('sets no attribute that does something, whatever the store holds', () => {
  const look = {
    attributes: { onclick: 'alert(1)', id: 'x', 'data-theme': 'dark' },
    properties: { color: 'red' },
  }
  expect(setBy(JSON.stringify({ look }))).toEqual({ 'data-theme': 'dark' })
})

it('says so in a blocked store, by doing nothing', () => {
  const blocked = new Proxy(
    {},
    {
      get: () => {
        throw new Error('SecurityError')
      },
    },
  )
  expect(() => runInNewContext(beforePaintScript, { document: {}, localStorage: blocked })).not.toThrow()
})
