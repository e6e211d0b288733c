import { describe, expect, it } from 'vitest'
import { type Circumstances, commandOf, type Press } from './command.ts'

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...held,
})
const free: Circumstances = { dir: 'rtl', isTyping: false, isFree: true }

describe('a key', () => {
  it.each([
    ['n', 'KeyN', 'next'],
    ['N', 'KeyN', 'next'],
    ['ى', 'KeyN', 'next'],
    ['מ', 'KeyN', 'next'],
    ['ح', 'KeyP', 'previous'],
    ['פ', 'KeyP', 'previous'],
    ['ب', 'KeyF', 'alone'],
    // On a Dvorak keyboard the letter counts, not where it stands.
    ['n', 'KeyL', 'next'],
    ['b', 'KeyN', undefined],
    ['ArrowLeft', 'ArrowLeft', 'older'],
    ['ArrowRight', 'ArrowRight', 'newer'],
    ['Enter', 'Enter', undefined],
    ['Escape', 'Escape', undefined],
    ['/', 'Slash', undefined],
    ['Tab', 'KeyN', undefined],
  ])('%s at %s does %s', (key, code, command) => {
    expect(commandOf(press(key, code), free)).toBe(command)
  })

  it.each([
    ['?', 'Slash'],
    ['؟', 'Slash'],
    ['.', 'Slash'],
    ['?', 'Minus'],
    ['?', 'KeyM'],
  ])('%s at %s with Shift shows the list, unless it is another sign', (key, code) => {
    expect(commandOf(press(key, code, { shiftKey: true }), free)).toBe(key === '.' ? undefined : 'list')
  })

  it.each(['altKey', 'ctrlKey', 'metaKey', 'isComposing'] as const)('with %s is left to others', (held) => {
    for (const [key, code] of [
      ['n', 'KeyN'],
      ['?', 'Slash'],
      ['ArrowLeft', 'ArrowLeft'],
    ] as const)
      expect(commandOf(press(key, code, { [held]: true }), free)).toBeUndefined()
  })

  it('with Shift is left to others', () => {
    expect(commandOf(press('N', 'KeyN', { shiftKey: true }), free)).toBeUndefined()
    expect(commandOf(press('ArrowLeft', 'ArrowLeft', { shiftKey: true }), free)).toBeUndefined()
  })

  it('is typed where something is typed', () => {
    for (const key of ['n', '?', 'ArrowLeft'])
      expect(commandOf(press(key, ''), { ...free, isTyping: true })).toBeUndefined()
  })

  it('goes on to the older article on the side where the text goes on', () => {
    const at = (key: string, dir: 'rtl' | 'ltr') => commandOf(press(key, key), { ...free, dir })
    expect([at('ArrowLeft', 'rtl'), at('ArrowRight', 'rtl')]).toEqual(['older', 'newer'])
    expect([at('ArrowLeft', 'ltr'), at('ArrowRight', 'ltr')]).toEqual(['newer', 'older'])
  })

  it('walks mentions while one has the focus, but no arrow then leaves the article', () => {
    const there = { ...free, isFree: false }
    expect(commandOf(press('ArrowLeft', 'ArrowLeft'), there)).toBeUndefined()
    expect(commandOf(press('n', 'KeyN'), there)).toBe('next')
  })
})
