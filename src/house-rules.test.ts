import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The laws of docs/decisions on how the house is built; each has a planted breach that it must catch. */
type File = { readonly path: string; readonly source: string }
type Law = { readonly law: string; readonly breachIn: (file: File) => unknown; readonly planted: File }

const ranks: Readonly<Record<string, number>> = {
  ...{
    text: 0,
    entity: 1,
    article: 2,
    library: 3,
    words: 3,
    search: 3,
    importing: 4,
    disk: 5,
    publishing: 7,
    benchmark: 8,
  },
  ...{ queries: 4, navigation: 4, preferences: 4, ui: 4, reader: 5, headlines: 5, app: 6, styles: 0 },
}
const pureRooms = ['text', 'entity', 'article', 'library', 'search']
const isCode = (path: string) => /\.tsx?$/.test(path)
const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const roomOf = (path: string) => (path.includes('/') ? path.split('/')[0] : undefined)
const rankOf = (path: string) => ranks[roomOf(path) ?? ''] ?? Number.NaN
const importsOf = ({ source }: File) =>
  [
    ...source.matchAll(
      /^(?:import|export)\b[^'"=()]*?\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((found) => found.slice(1).find((name) => name !== undefined) ?? '')
const importsHouse = (file: File) =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(file.path), name))

const physicalClass =
  /(?<![\w-])-?(?:scroll-)?(?:ml|mr|pl|pr|left|right)-(?:\d|\[|\(|auto|px|full)|(?<![\w-])(?:rounded-(?:l|r|tl|tr|bl|br)|border-[lr])(?!\w)|(?<![\w-])(?:text|float|clear)-(?:left|right)(?![\w-])|\b(?:margin|padding|border)(?:Left|Right)\b/
const physicalProperty =
  /(?<![\w-])(?:(?:scroll-)?(?:margin|padding|border)(?:-top|-bottom)?-(?:left|right)(?:-\w+)*\s*:|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/

const laws: readonly Law[] = [
  {
    law: 'every room has a rank',
    breachIn: ({ path }) => roomOf(path) !== undefined && Number.isNaN(rankOf(path)),
    planted: { path: 'cellar/wine.ts', source: '' },
  },
  {
    law: 'a room imports from itself and lower ranks only',
    breachIn: (file) =>
      roomOf(file.path) &&
      importsHouse(file).find((to) => roomOf(to) !== roomOf(file.path) && !(rankOf(to) < rankOf(file.path))),
    planted: { path: 'article/a.ts', source: "import {\n  a,\n} from '../library/filter.ts'" },
  },
  {
    law: 'a room imports no program',
    breachIn: (file) => roomOf(file.path) && importsHouse(file).find((to) => !to.includes('/')),
    planted: { path: 'app/a.ts', source: "const a = await import('../import.ts')" },
  },
  {
    law: 'the pure rooms know no Node and no React',
    breachIn: (file) =>
      pureRooms.includes(roomOf(file.path) ?? '') &&
      !isTest(file.path) &&
      importsOf(file).find((name) => /^(?:node:|react)/.test(name)),
    planted: { path: 'text/a.ts', source: "import { join } from 'node:path'" },
  },
  {
    law: 'imports name the file with its ending',
    breachIn: (file) => isCode(file.path) && importsHouse(file).find((to) => !/\.\w+(?:\?\w+)?$/.test(to)),
    planted: { path: 'text/a.ts', source: "import { b } from './b'" },
  },
  {
    law: 'no barrels',
    breachIn: ({ path }) => /^index\.tsx?$/.test(basename(path)),
    planted: { path: 'text/index.ts', source: '' },
  },
  {
    law: 'no default exports',
    breachIn: ({ source }) => /^export default\b|\bas default\b/m.exec(source)?.[0],
    planted: { path: 'ui/a.tsx', source: 'export default function A() {}' },
  },
  {
    law: 'no markup set as a string',
    breachIn: ({ path, source }) =>
      isCode(path) &&
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML/.exec(source)?.[0],
    planted: { path: 'ui/a.tsx', source: 'element.innerHTML = text' },
  },
  {
    law: 'no physical directions in classes',
    breachIn: ({ path, source }) => path.endsWith('.tsx') && physicalClass.exec(source)?.[0],
    planted: { path: 'ui/a.tsx', source: '<p className="mt-1 md:ml-2">' },
  },
  {
    law: 'no physical directions in styles',
    breachIn: ({ path, source }) => path.endsWith('.css') && physicalProperty.exec(source)?.[0],
    planted: { path: 'styles/a.css', source: 'p { inset-inline: 0; margin-left: 1px }' },
  },
  {
    law: 'numbers and days are printed as the reader chose',
    breachIn: ({ path, source }) =>
      ['reader', 'headlines', 'app', 'ui'].includes(roomOf(path) ?? '') &&
      !isTest(path) &&
      /\b(?:dateInWords|dayInWords|monthInWords|grouped|toLocale\w*String|NumberFormat|DateTimeFormat)\b/.exec(
        source,
      )?.[0],
    planted: { path: 'headlines/a.tsx', source: '<span>{grouped(count)}</span>' },
  },
  {
    law: 'no file over 300 lines',
    breachIn: ({ path, source }) => !path.endsWith('.json') && source.trimEnd().split('\n').length > 300,
    planted: { path: 'ui/a.ts', source: 'a\n'.repeat(301) },
  },
  {
    law: 'no folders for what has no name',
    breachIn: ({ path }) =>
      /(?:^|\/)(?:utils?|libs?|helpers?|common|shared|misc)(?:\/|\.tsx?$)/.exec(path)?.[0],
    planted: { path: 'text/utils/a.ts', source: '' },
  },
  {
    law: 'nothing is left to do',
    breachIn: ({ source }) => /\b(?:TODO|FIXME|XXX)\b/.exec(source)?.[0],
    planted: { path: 'ui/a.ts', source: '// TODO later' },
  },
  {
    law: 'file names are kebab-case',
    breachIn: ({ path }) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(basename(path)),
    planted: { path: 'ui/textButton.tsx', source: '' },
  },
]

const files: readonly File[] = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.includes('cleaning-cases'))
  .filter((entry) => /\.(?:tsx?|css|json)$/.test(entry.name) && entry.name !== 'house-rules.test.ts')
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: path.slice('src/'.length), source: readFileSync(path, 'utf8') }))

describe.each(laws)('the house rule: $law', ({ breachIn, planted }) => {
  it('is kept', () => {
    const breaches = files.flatMap((file) => {
      const breach = breachIn(file)
      return breach ? [`${file.path}: ${breach}`] : []
    })
    expect(breaches).toEqual([])
  })

  it('catches a breach', () => {
    expect(breachIn(planted)).toBeTruthy()
  })
})

it('reads the whole house', () => {
  expect(files.length).toBeGreaterThan(80)
  expect(new Set(files.map(({ path }) => roomOf(path)))).toContain('text')
})
