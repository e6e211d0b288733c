import type { AloudWords } from '../aloud-words.ts'
import { isolate } from '../isolate.ts'

export const englishAloud: AloudWords = {
  label: 'Reading aloud',
  play: 'Read',
  pause: 'Pause',
  previous: { short: 'Previous', whole: 'Previous sentence' },
  next: { short: 'Next', whole: 'Next sentence' },
  rate: 'Speed',
  times: (factor) => isolate(`${factor}×`),
  voice: (name) => `Voice: ${isolate(name)}`,
  close: 'Close',
  toSentence: 'To the sentence being read',
  seeking: 'Looking for a voice…',
  reading: 'The article is being read.',
  paused: 'The reading is paused.',
  ended: 'The article is over.',
  passedOver: (languages) =>
    `What has no voice on this device is passed over: ${languages.map(isolate).join(', ')}.`,
  noVoice: (language) => ({
    title: `This device has no voice for the language: ${isolate(language)}`,
    text: 'Add one in the system settings, under speech or text-to-speech, and try again.',
  }),
  noSpeech: {
    title: 'This browser does not read aloud',
    text: 'It has no speech a site could use. Try another browser, or bring this one up to date.',
  },
  silent: {
    title: 'The voice did not answer',
    text: 'The device’s voice was asked to read and did not begin. Try again in a while.',
  },
  retry: 'Try again',
}
