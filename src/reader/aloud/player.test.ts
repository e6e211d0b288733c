import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../article/article.ts'
import { type Player, playerOf } from './player.ts'
import { scriptOf } from './script.ts'
import type { Heard, Saying, Speech } from './speech.ts'

const text = (text: string) => ({ text, mentions: [] })
const article: Article = {
  version: 1,
  id: 'a',
  lang: 'ar',
  dir: 'rtl',
  headline: text('العنوان'),
  body: [{ kind: 'paragraph', ...text('انضم إلى Caltech عام 1976. ثم عاد إلى مصر.') }],
  entities: [],
  related: [],
}
const { lines } = scriptOf(article, (lang) => lang === 'ar' || lang === 'en')

/** A voice that speaks when it is told to. */
function silentVoice() {
  const said: Saying[] = []
  const voice = {
    said,
    hushes: 0,
    isBusy: false,
    heard: undefined as Heard | undefined,
    say: (saying: Saying, heard: Heard) => {
      said.push(saying)
      voice.heard = heard
    },
    hush: () => {
      voice.hushes++
    },
    isSpeaking: () => voice.isBusy,
    end: () => {
      voice.heard?.onStart()
      voice.heard?.onEnd()
    },
    texts: () => said.map(({ text }) => text),
  }
  return voice satisfies Speech
}

let voice: ReturnType<typeof silentVoice>
let player: Player

beforeEach(() => {
  vi.useFakeTimers()
  voice = silentVoice()
  player = playerOf(lines, voice, 1)
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a player', () => {
  it('says nothing before it is asked to', () => {
    expect(voice.said).toEqual([])
    expect(player.get()).toEqual({ phase: 'paused', line: 0 })
  })

  it('goes through the article and ends', () => {
    player.play()
    for (let step = 0; step < 5; step++) voice.end()
    expect(voice.said.map(({ lang, text }) => `${lang}: ${text}`)).toEqual([
      'ar: العنوان',
      'ar: انضم إلى ',
      'en: Caltech',
      'ar:  عام 1976.',
      'ar: ثم عاد إلى مصر.',
    ])
    expect(player.get()).toEqual({ phase: 'ended', line: 2 })
  })

  it('begins again after the end', () => {
    player.play()
    for (let step = 0; step < 5; step++) voice.end()
    player.play()
    expect(voice.texts().at(-1)).toBe('العنوان')
    expect(player.get()).toEqual({ phase: 'reading', line: 0 })
  })

  it('hushes what is said before it begins', () => {
    player.play()
    expect(voice.hushes).toBe(1)
  })

  it('goes on after a pause at the word that was being said', () => {
    player.play()
    for (let step = 0; step < 4; step++) voice.end()
    voice.heard?.onStart()
    voice.heard?.onWord(3)
    player.pause()
    expect(player.get()).toEqual({ phase: 'paused', line: 2 })
    voice.heard?.onEnd()
    expect(player.get().phase).toBe('paused')
    player.play()
    expect(voice.texts().at(-1)).toBe('عاد إلى مصر.')
    voice.heard?.onWord(4)
    player.pause()
    player.play()
    expect(voice.texts().at(-1)).toBe('إلى مصر.')
  })

  it.each([2, -1, 999])('passes over a word that begins at %j, where none does', (offset) => {
    player.play()
    voice.heard?.onWord(offset)
    player.pause()
    player.play()
    expect(voice.texts().at(-1)).toBe('العنوان')
  })

  it('steps from sentence to sentence, both ways', () => {
    player.play()
    player.next()
    expect(voice.texts().at(-1)).toBe('انضم إلى ')
    player.next()
    expect(voice.texts().at(-1)).toBe('ثم عاد إلى مصر.')
    player.previous()
    expect(voice.texts().at(-1)).toBe('انضم إلى ')
    expect(player.get()).toEqual({ phase: 'reading', line: 1 })
  })

  it('steps without a word while it is paused', () => {
    player.next()
    player.previous()
    player.previous()
    expect(player.get()).toEqual({ phase: 'paused', line: 0 })
    expect(voice.said).toEqual([])
  })

  it('ends behind the last sentence', () => {
    player.play()
    for (let step = 0; step < 3; step++) player.next()
    expect(player.get()).toEqual({ phase: 'ended', line: 2 })
  })

  it('takes another speed at once, from the word that is said', () => {
    player.play()
    voice.end()
    voice.heard?.onWord(5)
    player.setRate(1.5)
    expect(voice.said.at(-1)).toEqual({ text: 'إلى ', lang: 'ar', rate: 1.5 })
    player.pause()
    const { length } = voice.said
    player.setRate(0.75)
    expect(voice.said).toHaveLength(length)
  })
})

describe('a voice that does not answer', () => {
  it('is asked once more, and told of', () => {
    player.play()
    vi.advanceTimersByTime(6000)
    expect(voice.texts()).toEqual(['العنوان', 'العنوان'])
    expect(player.get().phase).toBe('reading')
    vi.advanceTimersByTime(6000)
    expect(player.get()).toEqual({ phase: 'silent', line: 0 })
    player.play()
    expect(player.get().phase).toBe('reading')
  })

  it('is given time while it says that it speaks', () => {
    player.play()
    voice.isBusy = true
    vi.advanceTimersByTime(11_000)
    expect(voice.texts()).toEqual(['العنوان'])
  })

  it('may forget to tell that it ended', () => {
    player.play()
    voice.heard?.onStart()
    vi.advanceTimersByTime(12_000)
    expect(voice.texts()).toEqual(['العنوان', 'انضم إلى '])
    expect(voice.hushes).toBe(2)
  })

  it('and belongs to foreign words leaves them to the voice of the text', () => {
    player.play()
    voice.end()
    voice.end()
    voice.heard?.onFailure('failed')
    expect(voice.said.at(-1)).toEqual({ text: 'Caltech', lang: 'ar', rate: 1 })
    voice.heard?.onFailure('failed')
    expect(player.get()).toEqual({ phase: 'silent', line: 1 })
  })

  it.each(['forbidden', 'interrupted'] as const)('because it is %s is a pause', (failure) => {
    player.play()
    voice.heard?.onFailure(failure)
    expect(player.get()).toEqual({ phase: 'paused', line: 0 })
    vi.advanceTimersByTime(60_000)
    expect(voice.said).toHaveLength(1)
  })
})

it('a player without a line has ended', () => {
  const empty = playerOf([], voice, 1)
  empty.play()
  expect(empty.get()).toEqual({ phase: 'ended', line: 0 })
})
