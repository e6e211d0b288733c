import { useEffect, useState } from 'react'
import { canSpeak, watchVoices } from '../../../reader/aloud/device-speech.ts'
import type { Voice } from '../../../reader/aloud/voice-for.ts'

/** The device's voices; undefined while they are looked for, none where the browser cannot speak. */
export function useVoices() {
  const [voices, setVoices] = useState(voicesNow)
  useEffect(() => (canSpeak() ? watchVoices(setVoices) : undefined), [])
  return { voices, lookAgain: () => setVoices(speechSynthesis.getVoices()) }
}

function voicesNow(): readonly Voice[] | undefined {
  if (!canSpeak()) return []
  const voices = speechSynthesis.getVoices()
  return voices.length > 0 ? voices : undefined
}
