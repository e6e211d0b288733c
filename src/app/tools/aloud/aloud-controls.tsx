import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../../article/article.ts'
import { useWords } from '../../../preferences/interface-language.tsx'
import { useAloudWords } from '../../../preferences/use-aloud-words.ts'
import { scriptOf } from '../../../reader/aloud/script.ts'
import { type Voice, voiceFor } from '../../../reader/aloud/voice-for.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { languageName } from '../../../words/language-name.ts'
import { AloudTrouble } from './aloud-trouble.tsx'
import { RateChoice } from './rate-choice.tsx'
import { usePlayer } from './use-player.ts'

type Props = {
  readonly article: Article
  /** The voice of the article's language. */
  readonly voice: Voice
  readonly voices: readonly Voice[]
}

/** Reads an article aloud as soon as it is shown: the ways through it, its speed, its voice. */
export function AloudControls({ article, voice, voices }: Props) {
  const { lang } = useWords()
  const told = useAloudWords()
  // Voices that come later change nothing of what has begun.
  const [{ lines, passedOver }] = useState(() =>
    scriptOf(article, (language) => voiceFor(language, voices) !== undefined),
  )
  const { player, phase, isAway, comeBack } = usePlayer(article, lines)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The voices may have come late, with the focus elsewhere in the bar.
    const controls = first.current
    if (controls?.closest('section')?.contains(document.activeElement))
      controls.querySelector('button')?.focus()
  }, [])
  const isReading = phase === 'reading'
  const step = (go: () => void) => {
    go()
    comeBack()
  }
  const state = { reading: told.reading, paused: told.paused, ended: told.ended, silent: '' }[phase]
  return (
    <>
      <div ref={first} className="flex flex-wrap items-baseline gap-x-5">
        <TextButton onClick={isReading ? player.pause : player.play}>
          {isReading ? told.pause : told.play}
        </TextButton>
        <TextButton aria-label={told.previous.whole} onClick={() => step(player.previous)}>
          {told.previous.short}
        </TextButton>
        <TextButton aria-label={told.next.whole} onClick={() => step(player.next)}>
          {told.next.short}
        </TextButton>
        <RateChoice />
        {isAway && <TextButton onClick={comeBack}>{told.toSentence}</TextButton>}
      </div>
      <p className="text-quiet">{told.voice(voice.name)}</p>
      {passedOver.length > 0 && (
        <p className="text-quiet">
          {told.passedOver(passedOver.map((language) => languageName(language, lang)))}
        </p>
      )}
      <p role="status" className="sr-only">
        {state}
      </p>
      {phase === 'silent' && (
        <AloudTrouble {...told.silent}>
          <TextButton onClick={player.play}>{told.retry}</TextButton>
        </AloudTrouble>
      )}
    </>
  )
}
