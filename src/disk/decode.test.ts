import { describe, expect, it } from 'vitest'
import { decodePage } from './decode.ts'

const arabic =
  'قال قائد الجيش الوطني الليبي إنه طلب مساعدة عسكرية من وزير الخارجية الروسي، وأكد مصدر في القاهرة'
const hebrew = 'ראש הממשלה אמר היום כי הממשלה תדון בתקציב המדינה בשבוע הבא'
const french = 'Le président a été reçu à l’Élysée, où les élèves français étaient déjà arrivés'

/** The bytes of a text in an encoding of one byte a character, by the platform's own table. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  // Node 20 reads windows-1252 as Latin-1.
  if (encoding === 'windows-1252') table.set('’', 0x92)
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f)
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isBigEndian ? bytes.swap16() : bytes
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodePage(bytes)
  return decoded.kind === 'text' ? decoded.text : `refused: ${decoded.reason}`
}

describe('decodePage', () => {
  it.each([
    ['UTF-8', Buffer.from(arabic), arabic],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${arabic}`), arabic],
    ['UTF-16 with a mark', utf16(`\ufeff<p>${arabic}`, false), `<p>${arabic}`],
    ['UTF-16, the other way round', utf16(`\ufeff${arabic}`, true), arabic],
    ['UTF-16 without a mark', utf16(`<html><p>${arabic}`, false), `<html><p>${arabic}`],
    ['UTF-16 without a mark, the other way round', utf16(`<html><p>${arabic}`, true), `<html><p>${arabic}`],
    ['windows-1256 unsaid', encode(arabic, 'windows-1256'), arabic],
    ['windows-1255 unsaid', encode(hebrew, 'windows-1255'), hebrew],
    ['windows-1252 unsaid', encode(french, 'windows-1252'), french],
    ['plain ASCII', Buffer.from('hello'), 'hello'],
  ])('reads %s', (_, bytes, text) => {
    expect(textOf(bytes)).toBe(text)
  })

  it.each([
    ['<meta charset="windows-1256">', 'windows-1256', arabic],
    ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256">', 'windows-1256', arabic],
    ["<?xml version='1.0' encoding='iso-8859-6'?>", 'iso-8859-6', 'قال وزير'],
    ['<meta charset=iso-8859-8>', 'iso-8859-8', hebrew],
    ['<meta charset="x-unknown">', 'windows-1256', arabic],
    ['<meta charset="utf-16">', 'windows-1256', arabic],
  ])('takes the page’s word %s', (declaration, encoding, words) => {
    const html = `<html><head>${declaration}</head><p lang="ar">${words}</p>`
    expect(textOf(encode(html, encoding))).toBe(html)
  })

  it('believes UTF-8 bytes more than the page’s word', () => {
    const html = `<meta charset="windows-1256"><p>${arabic}`
    expect(textOf(Buffer.from(html))).toBe(html)
  })

  it('reads UTF-8 with a broken byte as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(arabic), Uint8Array.of(0xd8), Buffer.from(` ${arabic}`)])
    expect(textOf(bytes)).toBe(`${arabic}\ufffd ${arabic}`)
  })

  it.each([
    ['an empty file', Uint8Array.of(), 'the file is empty'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0, 0),
      'not text',
    ],
    ['text with a zero byte', Buffer.from(`${'قال '.repeat(100)}\u0000`), 'not text'],
    ['a packed file', Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 251 || 1), 'not text'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodePage(bytes)).toEqual({ kind: 'refused', reason })
  })
})
