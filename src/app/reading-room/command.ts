import type { Direction } from '../../text/direction.ts'

/** What a key alone can do in an article. */
export type Command = 'older' | 'newer' | 'next' | 'previous' | 'alone' | 'list'

/** What is asked of a key that went down. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'
>

export type Circumstances = {
  /** Of the article. */
  readonly dir: Direction
  /** Whether letters belong to a field that is being filled. */
  readonly isTyping: boolean
  /** Whether arrow keys belong to nothing else: no mention, control or selection has them. */
  readonly isFree: boolean
}

const letters: Readonly<Record<string, Command>> = { n: 'next', p: 'previous', f: 'alone' }

/** What a key does; undefined where it is not for the page. ArrowLeft goes on in a right-to-left article. */
export function commandOf(press: Press, { dir, isTyping, isFree }: Circumstances): Command | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey || press.isComposing || isTyping) return undefined
  if (isQuestionMark(press)) return 'list'
  if (press.shiftKey) return undefined
  if (press.key === 'ArrowLeft' || press.key === 'ArrowRight') {
    if (!isFree) return undefined
    return (press.key === 'ArrowLeft') === (dir === 'rtl') ? 'older' : 'newer'
  }
  return letters[letterOf(press)]
}

/** The Latin letter of a key; on a keyboard without Latin letters, the one printed beside it. */
function letterOf({ key, code }: Press): string {
  return isLatin(key) ? key.toLowerCase() : code.replace(/^Key/, '').toLowerCase()
}

function isQuestionMark({ key, code, shiftKey }: Press): boolean {
  return key === '?' || key === '؟' || (shiftKey && code === 'Slash' && !isLatin(key))
}

/** Whether a keyboard's layout has meant a key for what it says. */
function isLatin(key: string): boolean {
  return /^[\x20-\x7e]+$/.test(key)
}
