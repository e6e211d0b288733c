import { type Direction, directionOfLanguage } from '../text/direction.ts'
import type { InterfaceLanguage } from '../words/words.ts'
import { type Preferences, usualPreferences } from './preferences.ts'

/**
 * What the page's root element bears of the choices: styles follow it alone. Shape: attributes of `<html>` by name, and
 * custom properties; what is as usual is left out.
 */
export type Look = {
  readonly attributes: Readonly<Record<string, string>>
  readonly properties: Readonly<Record<string, string>>
  /** Colour of the paper, where it is not the system's choice. */
  readonly paper?: string
  /** Language and direction of the interface, where another than Arabic was chosen. */
  readonly lang?: InterfaceLanguage
  readonly dir?: Direction
}

const attributes = {
  'data-theme': 'theme',
  'data-marks': 'marks',
  'data-arabic': 'arabicFace',
  'data-persian': 'persianFace',
  'data-urdu': 'urduFace',
  'data-hebrew': 'hebrewFace',
  'data-latin': 'latinFace',
  'data-digits': 'digits',
  'data-calendar': 'calendar',
  'data-months': 'months',
} as const satisfies Record<string, keyof Preferences>

const leading = { close: '0.9', usual: '', wide: '1.15' } as const
/** Units: rem, at the usual size of text. */
const measure = { narrow: 30, usual: 37, wide: 44 } as const

/** As styles/tokens.css has them, for the browser's own frame around the page. */
export const papers = { light: '#fbf8f1', sepia: '#f1e3c6', dark: '#15171a', black: '#000000' } as const

/** All that a look may set, so that what is no longer chosen can be taken away. */
const lookAttributes: readonly string[] = [...Object.keys(attributes), 'data-hidden-kinds']
const lookProperties: readonly string[] = ['--text-scale', '--leading', '--measure']

/** How the page looks for who chose so. */
export function lookOf(preferences: Preferences): Look {
  const { language, theme, textSize, lineHeight, lineWidth, hiddenKinds } = preferences
  const scale = textSize / 100
  const width = measure[lineWidth] * scale
  return {
    attributes: Object.fromEntries([
      ...Object.entries(attributes)
        .filter(([, name]) => preferences[name] !== usualPreferences[name])
        .map(([attribute, name]) => [attribute, preferences[name]]),
      ...(hiddenKinds.length > 0 ? [['data-hidden-kinds', hiddenKinds.join(' ')]] : []),
    ]),
    ...(theme !== 'system' && { paper: papers[theme] }),
    ...(language !== 'ar' && { lang: language, dir: directionOfLanguage(language) }),
    properties: {
      ...(scale !== 1 && { '--text-scale': String(scale) }),
      ...(leading[lineHeight] && { '--leading': leading[lineHeight] }),
      ...(width !== measure.usual && { '--measure': `${width}rem` }),
    },
  }
}

/** Makes an element, the page's root, look so. */
export function applyLook(look: Look, root: HTMLElement): void {
  for (const name of lookAttributes) {
    const value = look.attributes[name]
    if (value === undefined) root.removeAttribute(name)
    else root.setAttribute(name, value)
  }
  for (const name of lookProperties) root.style.setProperty(name, look.properties[name] ?? '')
  const own = document.querySelector<HTMLMetaElement>(ownPaper)
  if (own && look.paper) own.content = look.paper
  else if (look.paper)
    document.head.prepend(
      Object.assign(document.createElement('meta'), { name: 'theme-color', content: look.paper }),
    )
  else own?.remove()
}

/** The paper that was chosen, before those that follow the system: the browser takes the first. */
const ownPaper = 'meta[name="theme-color"]:not([media])'
