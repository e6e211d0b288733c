import { describe, expect, it } from 'vitest'
import { findLibraryPath, findWebUrl, hostOf } from './safe-url.ts'

const attacks = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
  ],
  ...[
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'javascript&colon;alert(1)',
    'vbscript:msgbox(1)',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'DATA:text/html,x',
    'blob:https://a.org/1',
  ],
  ...[
    'file:///etc/passwd',
    'ftp://a.org',
    'ws://a.org',
    'wss://a.org',
    'mailto:a@b.org',
    'tel:1',
    'about:blank',
    'view-source:http://a.org',
  ],
  ...[
    'filesystem:http://a.org/t',
    'intent://a.org',
    'chrome://settings',
    'ms-word:x',
    'jar:http://a.org!/',
    'x-javascript:1',
  ],
  ...[
    '//a.org',
    '///a.org',
    '\\\\a.org',
    '/\\a.org',
    '/a',
    'a.org',
    './a',
    '../a',
    '?a',
    '#a',
    '',
    ' ',
    'http',
    'http:',
    'http:/',
    'http://',
  ],
  ...[
    'http:a.org',
    'http:/a.org',
    'http:\\\\a.org',
    'https:///a.org',
    'https:////a.org',
    'http://\\a.org',
    'http://a.org\\@b.org',
  ],
  ...[
    'http://user@a.org',
    'http://user:pw@a.org',
    'https://good.org@evil.org/',
    'https://good.org%40evil.org',
    'http://@a.org',
  ],
  ...[
    'http://a b.org',
    'http://a\torg',
    'http://a\u0000.org',
    'http://a.org:99999',
    'http://[::1',
    'http://a<b>.org',
    'http://%',
  ],
  ...[
    'http://a／b@c',
    'http://a.org＠evil.org',
    '\u202ehttp://a.org',
    'http\u200b://a.org',
    'http://\u00ad',
    'ｈttp://a.org',
  ],
]

describe('findWebUrl', () => {
  it('is asked at least 60 attacks', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(60)
  })

  it.each(attacks)('refuses %j', (address) => {
    expect(findWebUrl(address)).toBeUndefined()
  })

  it.each([
    ['https://www.example.org/a?b=c#d', 'https://www.example.org/a?b=c#d'],
    ['HTTP://EXAMPLE.ORG', 'http://example.org/'],
    [' https://example.org/خبر ', 'https://example.org/%D8%AE%D8%A8%D8%B1'],
    ['https://example.org/@user', 'https://example.org/@user'],
    ['https://example.org/a\u202eb', 'https://example.org/a%E2%80%AEb'],
    ['https://example.org:8080/', 'https://example.org:8080/'],
    ['https://مثال.إختبار/', 'https://xn--mgbh0fb.xn--kgbechtv/'],
  ])('keeps %j', (address, url) => {
    expect(findWebUrl(address)).toBe(url)
    expect(findWebUrl(url)).toBe(url)
  })

  it.each(['/', '@', 'a', '\\', '?#', ' '])('refuses 1 MB of %j', (piece) => {
    expect(findWebUrl(`https://a${piece.repeat(1_000_000 / piece.length)}\nb`)).toBeUndefined()
  })
})

describe('findLibraryPath', () => {
  it.each([
    ...[
      '..',
      '../a',
      'a/../b',
      'a/..',
      './../a',
      'a/./b',
      '/a',
      '//a',
      'a//b',
      'a/',
      '',
      '.',
      './',
      ' ',
      '/etc/passwd',
    ],
    ...[
      'C:\\a',
      'C:/a',
      'a\\b',
      '..\\a',
      'a?b',
      'a#b',
      '%2e%2e/a',
      'a%2fb',
      'a\u0000b',
      'a\nb',
      '.\t./a',
      'a\ud83d',
    ],
    ...['javascript:alert(1)', 'data:image/png;base64,x', 'blob:x', 'https://a.org'],
  ])('refuses %j', (path) => {
    expect(findLibraryPath(path)).toBeUndefined()
  })

  it.each([
    ['media/a.jpg', 'media/a.jpg'],
    ['./media/صورة 1.jpg', 'media/صورة 1.jpg'],
    ['a..b/c', 'a..b/c'],
  ])('keeps %j', (path, kept) => {
    expect(findLibraryPath(path)).toBe(kept)
  })
})

it('knows a site by its host', () => {
  expect(hostOf('https://www.example.org/a')).toBe('example.org')
})
