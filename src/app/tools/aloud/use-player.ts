import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Article } from '../../../article/article.ts'
import { usePreferences } from '../../../preferences/use-preferences.ts'
import { deviceSpeech } from '../../../reader/aloud/device-speech.ts'
import { type Follower, followerOf } from '../../../reader/aloud/follow-sentence.ts'
import { markSentence } from '../../../reader/aloud/mark-sentence.ts'
import { playerOf } from '../../../reader/aloud/player.ts'
import type { Line } from '../../../reader/aloud/script.ts'
import { rangeOf } from '../../../reader/part-on-page.ts'

/** Reads lines of an article aloud from the first on, and keeps the sentence marked and in view, while it is shown. */
export function usePlayer(article: Article, lines: readonly Line[]) {
  const { speechRate } = usePreferences()
  const [player] = useState(() => playerOf(lines, deviceSpeech(), speechRate))
  const { phase, line } = useSyncExternalStore(player.onChange, player.get)
  const { isAway, follower } = useFollower()

  useEffect(() => {
    player.play()
    // A page that is left goes on speaking in some browsers.
    addEventListener('pagehide', player.pause)
    return () => {
      removeEventListener('pagehide', player.pause)
      player.pause()
    }
  }, [player])
  useEffect(() => player.setRate(speechRate), [player, speechRate])
  useEffect(() => {
    const current = lines[line]
    const range = current && rangeOf(article, current)
    markSentence(phase === 'ended' ? undefined : range)
    if (range && phase === 'reading') follower?.show(range)
  }, [article, lines, line, phase, follower])
  useEffect(() => () => markSentence(undefined), [])

  return { player, phase, isAway, comeBack: () => follower?.comeBack() }
}

function useFollower() {
  const [isAway, setAway] = useState(false)
  const [follower, setFollower] = useState<Follower>()
  useEffect(() => {
    const made = followerOf(setAway)
    setFollower(made)
    return made.stop
  }, [])
  return { isAway, follower }
}
