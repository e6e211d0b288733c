import type { Failure, Speech } from './speech.ts'
import { voiceFor } from './voice-for.ts'

/** Whether the browser can speak at all. */
export function canSpeak(): boolean {
  return typeof speechSynthesis !== 'undefined' && typeof SpeechSynthesisUtterance !== 'undefined'
}

/** The device's voices as what speaks. */
export function deviceSpeech(): Speech {
  // Chromium forgets an utterance that nobody holds, and never tells of its end.
  let held: SpeechSynthesisUtterance | undefined
  return {
    say: ({ text, lang, rate }, { onStart, onWord, onEnd, onFailure }) => {
      const voice = voiceFor(lang, speechSynthesis.getVoices())
      held = new SpeechSynthesisUtterance(text)
      held.lang = voice?.lang.replaceAll('_', '-') ?? lang
      held.voice = voice ?? null
      held.rate = rate
      held.onstart = onStart
      held.onboundary = ({ name, charIndex }) => name !== 'sentence' && onWord(charIndex)
      held.onend = onEnd
      held.onerror = ({ error }) => onFailure(failures[error] ?? 'failed')
      speechSynthesis.speak(held)
    },
    hush: () => {
      held = undefined
      speechSynthesis.cancel()
    },
    isSpeaking: () => speechSynthesis.speaking,
  }
}

const failures: Readonly<Record<string, Failure>> = {
  'not-allowed': 'forbidden',
  canceled: 'interrupted',
  interrupted: 'interrupted',
}

/** Units: milliseconds. */
const patience = 2500
const step = 250

/**
 * Tells the device's voices once there are any, and at every change; that there are none after a while.
 *
 * Why it asks again and again: Android has its voices late and does not tell.
 */
export function watchVoices(onVoices: (voices: readonly SpeechSynthesisVoice[]) => void): () => void {
  let waited = 0
  const tell = () => {
    clearInterval(asking)
    onVoices(speechSynthesis.getVoices())
  }
  const asking = setInterval(() => {
    waited += step
    if (speechSynthesis.getVoices().length > 0 || waited >= patience) tell()
  }, step)
  // Safari's is no target of events in old versions.
  speechSynthesis.addEventListener?.('voiceschanged', tell)
  if (speechSynthesis.getVoices().length > 0) tell()
  return () => {
    clearInterval(asking)
    speechSynthesis.removeEventListener?.('voiceschanged', tell)
  }
}
