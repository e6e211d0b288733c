import { type Observed, observed } from '../../preferences/observed.ts'
import { isWordCharacter } from '../../text/words.ts'
import type { Line } from './script.ts'
import type { Failure, Speech } from './speech.ts'

/** What the player does now; `silent` where the voice was asked and did not answer. */
export type Playing = {
  readonly phase: 'reading' | 'paused' | 'ended' | 'silent'
  /** Which sentence. */
  readonly line: number
}

/** Reads sentences aloud, one after another. */
export type Player = Pick<Observed<Playing>, 'get' | 'onChange'> & {
  readonly play: () => void
  readonly pause: () => void
  readonly next: () => void
  readonly previous: () => void
  /** Units: a factor of the voice's usual speed. */
  readonly setRate: (rate: number) => void
}

/** A word in the script, from which the reading goes on. Units: `offset` in UTF-16 code units of the utterance. */
type Place = { readonly line: number; readonly utterance: number; readonly offset: number }

/** Units: milliseconds. A voice of a server takes its time; one that has not begun by then never does. */
const timeToBegin = 6000
/** Units: milliseconds, beside what the slowest voice needs for the letters. */
const timeToSpare = 10_000
/** Units: letters a second. */
const slowest = 4

/**
 * A player of a script.
 *
 * Why a pause hushes and remembers the word: Android does not pause, and Chromium does not go on after a long pause.
 * Why the clock: voices are known to end without a word of it, and the reading must go on through the article.
 */
export function playerOf(lines: readonly Line[], speech: Speech, usualRate: number): Player {
  const playing = observed<Playing>({ phase: 'paused', line: 0 })
  let place: Place = { line: 0, utterance: 0, offset: 0 }
  let rate = usualRate
  /** What is heard of a turn that is over is no longer heeded. */
  let turn = 0
  let clock: ReturnType<typeof setTimeout> | undefined

  const hush = () => {
    turn++
    clearTimeout(clock)
    speech.hush()
  }
  const rest = (phase: Playing['phase']) => {
    hush()
    playing.set({ phase, line: place.line })
  }
  const moveTo = (line: number) => {
    place = { line, utterance: 0, offset: 0 }
    if (playing.get().phase === 'reading') begin()
    else playing.set({ phase: 'paused', line })
  }
  const begin = () => {
    hush()
    say()
  }
  const goOn = () => {
    const { line, utterance } = place
    const isWithin = utterance + 1 < (lines[line]?.utterances.length ?? 0)
    if (!isWithin && line + 1 >= lines.length) {
      rest('ended')
      return
    }
    place = isWithin
      ? { line, utterance: utterance + 1, offset: 0 }
      : { line: line + 1, utterance: 0, offset: 0 }
    say()
  }
  const say = (again?: { readonly lang?: string; readonly isSecond?: boolean }) => {
    const current = lines[place.line]
    const utterance = current?.utterances[place.utterance]
    if (!current || !utterance) {
      rest('ended')
      return
    }
    const own = ++turn
    const isHeeded = () => own === turn
    const from = place.offset
    const text = utterance.text.slice(from)
    const lang = again?.lang ?? utterance.lang
    let hasBegun = false
    const giveTime = () => {
      hasBegun = true
      clearTimeout(clock)
      clock = setTimeout(
        () => {
          hush()
          goOn()
        },
        (text.length / slowest / rate) * 1000 + timeToSpare,
      )
    }
    const fail = (failure: Failure) => {
      if (failure !== 'failed') rest('paused')
      else if (lang !== current.part.lang) say({ lang: current.part.lang })
      else rest('silent')
    }
    playing.set({ phase: 'reading', line: place.line })
    clearTimeout(clock)
    clock = setTimeout(() => {
      if (speech.isSpeaking()) giveTime()
      else if (again?.isSecond) fail('failed')
      else {
        hush()
        say({ lang, isSecond: true })
      }
    }, timeToBegin)
    speech.say(
      { text, lang, rate },
      {
        onStart: () => isHeeded() && giveTime(),
        onWord: (offset) => {
          if (!isHeeded()) return
          if (!hasBegun) giveTime()
          if (isWordStart(text, offset)) place = { ...place, offset: from + offset }
        },
        onEnd: () => isHeeded() && goOn(),
        onFailure: (failure) => isHeeded() && fail(failure),
      },
    )
  }

  return {
    get: playing.get,
    onChange: playing.onChange,
    play: () => {
      if (playing.get().phase === 'ended') place = { line: 0, utterance: 0, offset: 0 }
      begin()
    },
    pause: () => rest('paused'),
    next: () => {
      if (place.line + 1 < lines.length) moveTo(place.line + 1)
      else rest('ended')
    },
    previous: () => moveTo(Math.max(0, place.line - 1)),
    setRate: (next) => {
      if (next === rate) return
      rate = next
      if (playing.get().phase === 'reading') begin()
    },
  }
}

/** Whether a word begins at an offset; some voices count otherwise. */
function isWordStart(text: string, offset: number): boolean {
  const [before, next] = [text.charAt(offset - 1), text.charAt(offset)]
  return next !== '' && isWordCharacter(next) && (before === '' || !isWordCharacter(before))
}
