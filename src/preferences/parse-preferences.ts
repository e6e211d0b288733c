import { entityKinds } from '../entity/entity.ts'
import { choices } from './choices.ts'
import { type Preferences, usualPreferences } from './preferences.ts'

/** The version of what is stored. Version 1 knew the language alone. */
export const storedVersion = 2

/**
 * Choices out of a store, of whatever version: what is known and may be chosen; the usual ones for the rest.
 *
 * Errors: SyntaxError for what is no JSON, TypeError for JSON that is no object.
 */
export function parsePreferences(text: string): Preferences {
  const stored: unknown = JSON.parse(text)
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    throw new TypeError('expected an object of choices')
  const given = new Map<string, unknown>(Object.entries(stored))
  const chosen = Object.entries(choices).flatMap(([name, values]) => {
    const value = given.get(name)
    return (values as readonly unknown[]).includes(value) ? [[name, value]] : []
  })
  const hidden = given.get('hiddenKinds')
  return {
    ...usualPreferences,
    ...Object.fromEntries(chosen),
    hiddenKinds: entityKinds.filter((kind) => Array.isArray(hidden) && hidden.includes(kind)),
  }
}
