import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { embeddedJson } from '../app/embedded.ts'
import { escapeHtml, headElement } from './html.ts'
import { siteOptions } from './site.ts'
import { contentSecurityPolicy, headersFile, metaPolicy, strictHeaders } from './strict-headers.ts'

describe('the policy', () => {
  const css = 'p{color:red}'

  it('allows the inlined style by its hash and no other', () => {
    const hash = createHash('sha256').update(css).digest('base64')
    expect(contentSecurityPolicy([css])).toContain(`style-src 'self' 'sha256-${hash}'`)
    expect(contentSecurityPolicy([css])).not.toContain('unsafe')
  })

  it('forbids framing in a header and leaves it out of a meta element', () => {
    expect(contentSecurityPolicy([])).toContain("frame-ancestors 'none'")
    expect(metaPolicy([])).not.toContain('frame-ancestors')
  })

  it('stands in the _headers file below the base path', () => {
    expect(headersFile(strictHeaders([]), '/news/')).toMatch(
      /^\/news\/\*\n {2}Content-Security-Policy: default-src 'none'/,
    )
  })
})

describe('strings of strangers', () => {
  it('cannot leave an attribute or an element', () => {
    expect(headElement('meta', { name: 'x', content: `"><script>'&` })).toBe(
      '<meta name="x" content="&quot;&gt;&lt;script&gt;&#39;&amp;" />',
    )
    expect(escapeHtml('</title>')).toBe('&lt;/title&gt;')
  })

  it('cannot end the data block', () => {
    const json = embeddedJson({ address: '/', data: [['x', '</script><!--\u2028']] })
    expect(json).not.toMatch(/<|\u2028/)
    expect(JSON.parse(json).data[0][1]).toBe('</script><!--\u2028')
  })
})

describe('siteOptions', () => {
  it('takes the site address with or without the base path', () => {
    expect(siteOptions({ SITE_URL: 'https://example.org', BASE_PATH: '/news/' }).siteUrl).toBe(
      'https://example.org/news',
    )
    expect(siteOptions({ SITE_URL: 'https://example.org/news/', BASE_PATH: '/news/' }).siteUrl).toBe(
      'https://example.org/news',
    )
    expect(siteOptions({ SITE_URL: 'https://example.org' }).siteUrl).toBe('https://example.org')
    expect(siteOptions({}).siteUrl).toBeUndefined()
  })

  it('says what is wrong with a path or address', () => {
    expect(() => siteOptions({ BASE_PATH: 'news' })).toThrow(
      'BASE_PATH: expected a path that begins and ends with "/"',
    )
    expect(() => siteOptions({ SITE_URL: 'example' })).toThrow(
      'SITE_URL: expected an address such as https://example.org',
    )
  })
})
