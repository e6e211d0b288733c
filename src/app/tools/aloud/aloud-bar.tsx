import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../../article/article.ts'
import { useWords } from '../../../preferences/interface-language.tsx'
import { useAloudWords } from '../../../preferences/use-aloud-words.ts'
import { canSpeak } from '../../../reader/aloud/device-speech.ts'
import { voiceFor } from '../../../reader/aloud/voice-for.ts'
import { TextButton } from '../../../ui/text-button.tsx'
import { languageName } from '../../../words/language-name.ts'
import { AloudControls } from './aloud-controls.tsx'
import { AloudTrouble } from './aloud-trouble.tsx'
import { useEscapeCloses } from './use-escape-closes.ts'
import { useFootHeight } from './use-foot-height.ts'
import { useVoices } from './use-voices.ts'

type Props = { readonly article: Article; readonly onClose: () => void }

/** A bar at the window's foot that reads an article aloud, or says what it wants for. */
export function AloudBar({ article, onClose }: Props) {
  const { lang, dir } = useWords()
  const told = useAloudWords()
  const bar = useRef<HTMLElement>(null)
  const [opener] = useState(() => document.activeElement)
  useFootHeight(bar)
  useEffect(() => bar.current?.querySelector('button')?.focus(), [])
  const close = () => {
    const hasFocus = bar.current?.contains(document.activeElement)
    onClose()
    if (hasFocus && opener instanceof HTMLElement) opener.focus()
  }
  useEscapeCloses(close)
  return (
    <section
      ref={bar}
      aria-label={told.label}
      data-interface
      lang={lang}
      dir={dir}
      className="fixed inset-x-0 bottom-0 z-10 border-hairline border-t bg-paper font-sans text-sm"
    >
      <div className="mx-auto max-w-page px-5 py-1.5 sm:px-8">
        <div className="flex max-w-(--measure,37rem) items-baseline gap-x-5">
          <div className="grow">
            <Inside article={article} />
          </div>
          <TextButton onClick={close} className="shrink-0">
            {told.close}
          </TextButton>
        </div>
      </div>
    </section>
  )
}

/** The controls once there is a voice for the article's language. */
function Inside({ article }: { readonly article: Article }) {
  const { lang } = useWords()
  const told = useAloudWords()
  const { voices, lookAgain } = useVoices()
  const voice = voices && voiceFor(article.lang, voices)
  if (!canSpeak()) return <AloudTrouble {...told.noSpeech} />
  if (voice) return <AloudControls article={article} voice={voice} voices={voices} />
  if (voices) {
    return (
      <AloudTrouble {...told.noVoice(languageName(article.lang, lang))}>
        <TextButton onClick={lookAgain}>{told.retry}</TextButton>
      </AloudTrouble>
    )
  }
  return (
    <p role="status" className="text-quiet">
      {told.seeking}
    </p>
  )
}
