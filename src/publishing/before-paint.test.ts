import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { lookOf, papers } from '../preferences/look.ts'
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
  const head = { append: ({ name, content }: HTMLMetaElement) => note(name, content) }
  const localStorage = stored === undefined ? {} : { [preferencesKey]: stored }
  const document = { documentElement, head, createElement: () => ({}) }
  runInNewContext(beforePaintScript, { document, localStorage, setTimeout: () => {} })
  const { lang, dir } = documentElement as Partial<HTMLElement>
  return { ...set, ...(lang && { lang }), ...(dir && { dir }) }
}

it('takes on the look that was chosen', () => {
  const look = lookOf({ ...usualPreferences, theme: 'sepia', textSize: 125, hiddenKinds: ['place'] })
  expect(setBy(JSON.stringify({ version: 2, look }))).toEqual({
    'data-theme': 'sepia',
    'theme-color': '#f1e3c6',
    'data-hidden-kinds': 'place',
    '--text-scale': '1.25',
    '--measure': '46.25rem',
  })
})

it('turns to the side of the language that was chosen, and keeps the words of another unseen', () => {
  const look = lookOf({ ...usualPreferences, language: 'en' })
  expect(setBy(JSON.stringify({ look }))).toEqual({ lang: 'en', dir: 'ltr', 'data-wordless': '' })
})

it('knows each paper as the styles do', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
  const paper = (theme: string) =>
    new RegExp(`${theme} \\{[^}]*--paper: ([^;]+);`).exec(tokens)?.[1]?.replace(/^#000$/, '#000000')
  expect(paper(':root')).toBe(`light-dark(${papers.light}, ${papers.dark})`)
  expect(paper('\\[data-theme="sepia"\\]')).toBe(papers.sepia)
  expect(paper('\\[data-theme="black"\\]')).toBe(papers.black)
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
    paper: 'url(x)',
    lang: 'en" onload',
    dir: 'ltr',
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
