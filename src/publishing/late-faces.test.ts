import { describe, expect, it } from 'vitest'
import { splitFaces } from './late-faces.ts'

const naskh = '@font-face{font-family:Naskh;src:url(/assets/naskh.woff2)format("woff2");unicode-range:U+6??}'
const standIn = '@font-face{font-family:Stand-in;src:local(Geeza Pro);size-adjust:90.4%}'

describe('the faces of a stylesheet', () => {
  it('come after the text where they are downloaded', () => {
    expect(splitFaces(`a{color:red}${naskh}b{color:blue}`)).toEqual({
      css: 'a{color:red}b{color:blue}',
      faces: naskh,
    })
  })

  it('stay with the text where they stand on the reader’s device', () => {
    expect(splitFaces(`${standIn}${naskh}`)).toEqual({ css: standIn, faces: naskh })
  })

  it('may be none', () => {
    expect(splitFaces('a{color:red}')).toEqual({ css: 'a{color:red}', faces: '' })
  })
})
