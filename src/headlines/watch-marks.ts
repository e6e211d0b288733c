import { stepInCard, turnOf } from './dwelling.ts'
import { longPress } from './long-press.ts'
import { oneWait } from './one-wait.ts'

/** What to do when a reader dwells on a mark and when no more. */
export type Dwelling = {
  readonly onShow: (mark: HTMLElement) => void
  readonly onHide: () => void
  /** The card, once it stands in the page. */
  readonly card: () => HTMLElement | null
}

/** Units: milliseconds. A pointer that passes over a name asks for nothing; one that rests on it does. */
const restMs = 350
const focusRestMs = 800
/** The time to reach the card. */
const leaveMs = 300

/**
 * Tells when a reader dwells on one of an article's marks: the pointer rests on it, the keyboard's focus stays on it,
 * or a finger presses it long. `first` is the event that asked for all this, which came before anyone listened.
 *
 * Shape: gives the function that ends it.
 */
export function watchMarks(root: HTMLElement, first: Event, { onShow, onHide, card }: Dwelling): () => void {
  const over = new AbortController()
  const { signal } = over
  const wait = oneWait()
  let shown: HTMLElement | undefined
  /** The mark last clicked, which asks for nothing more until it is left. */
  let settled: HTMLElement | undefined
  let [lastX, lastY] = [Number.NaN, Number.NaN]

  const hide = () => {
    wait.cancel()
    if (!shown) return
    shown = undefined
    onHide()
  }
  const show = (mark: HTMLElement) => {
    wait.cancel()
    shown = mark
    onShow(mark)
  }
  const awaitRest = (mark: HTMLElement, ms: number) => {
    if (mark !== wait.current().mark && mark !== settled) wait.begin(ms, () => show(mark), { mark })
  }
  const isInCard = (target: EventTarget | null) => card()?.contains(target as Node | null) ?? false
  const press = longPress({ ...wait, isShown: () => shown !== undefined, show })

  function onMove({ target, pointerType, buttons, screenX, screenY, clientX, clientY }: PointerEvent): void {
    press.move(clientX, clientY)
    // A page that moves below a still pointer sends such events too.
    if (pointerType === 'touch' || buttons > 0 || (screenX === lastX && screenY === lastY)) return
    ;[lastX, lastY] = [screenX, screenY]
    const mark = markOf(root, target)
    if (mark !== settled) settled = undefined
    const { mark: awaited, isLeaving = false } = wait.current()
    const holdsFocus = shown?.matches(':focus-visible') || isInCard(document.activeElement)
    const turn = turnOf({ mark, isInCard: isInCard(target), shown, awaited, settled, isLeaving, holdsFocus })
    if (turn === 'stop') wait.cancel()
    else if (turn === 'show' && mark) awaitRest(mark, restMs)
    else if (turn === 'leave') wait.begin(leaveMs, hide, { isLeaving: true })
  }
  function onDown({ target, pointerType, clientX, clientY }: PointerEvent): void {
    if (isInCard(target)) return
    const mark = markOf(root, target)
    hide()
    press.swallowClick(false)
    if (mark && pointerType === 'touch') press.down(mark, clientX, clientY)
  }
  function onClick(event: MouseEvent): void {
    const mark = markOf(root, event.target)
    if (!mark) return
    if (press.takesClick()) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    settled = mark
    hide()
  }
  /** Where a long press asks for a menu, which not every browser does, the card is what it brings. */
  function onMenu(event: MouseEvent): void {
    const mark = markOf(root, event.target)
    if (!mark || (event as PointerEvent).pointerType !== 'touch') return
    event.preventDefault()
    press.swallowClick(true)
    if (mark !== shown) show(mark)
  }
  function onFocus({ target }: FocusEvent): void {
    const mark = markOf(root, target)
    if (mark && mark !== shown && mark.matches(':focus-visible')) awaitRest(mark, focusRestMs)
  }
  function onBlur({ target, relatedTarget }: FocusEvent): void {
    const left = markOf(root, target)
    if (left === wait.current().mark) wait.cancel()
    if (left === settled) settled = undefined
    const isOwn = (end: EventTarget | null) => end === shown || isInCard(end)
    // Where the focus goes nowhere, a pointer took it, which is heard on its own.
    if (shown && relatedTarget && isOwn(target) && !isOwn(relatedTarget)) hide()
  }
  function onKey(event: KeyboardEvent): void {
    if (!shown) return
    if (event.key === 'Escape') {
      event.preventDefault()
      if (isInCard(document.activeElement)) shown.focus({ preventScroll: true })
      settled = shown
      hide()
    } else if (event.key === 'Tab') stepThrough(event, shown)
  }
  /** The card's links come after their mark in the order of the Tab key, wherever the card stands in the page. */
  function stepThrough(event: KeyboardEvent, mark: HTMLElement): void {
    const links = [...(card()?.querySelectorAll<HTMLElement>('a, button') ?? [])]
    const here = links.indexOf(document.activeElement as HTMLElement)
    if (here < 0 && document.activeElement !== mark) return
    const to = stepInCard(here, links.length, event.shiftKey)
    if (typeof to === 'number') links[to]?.focus()
    else mark.focus({ preventScroll: true })
    // From there the browser goes on by itself.
    if (to === 'on') hide()
    else event.preventDefault()
  }
  function onScroll(): void {
    if (shown) hide()
    else if (wait.current().mark !== document.activeElement) wait.cancel()
  }

  document.addEventListener('pointermove', onMove, { signal, passive: true })
  document.addEventListener('pointerdown', onDown, { signal, passive: true })
  document.addEventListener('pointerup', press.end, { signal, passive: true })
  document.addEventListener('pointercancel', press.end, { signal, passive: true })
  root.addEventListener('click', onClick, { signal, capture: true })
  root.addEventListener('contextmenu', onMenu, { signal })
  document.addEventListener('focusin', onFocus, { signal })
  document.addEventListener('focusout', onBlur, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('scroll', onScroll, { signal, passive: true })
  window.addEventListener('resize', hide, { signal })
  // Else the browser answers a long press with its own menu.
  root.style.setProperty('-webkit-touch-callout', 'none')
  begin()
  return () => {
    over.abort()
    hide()
  }

  /** Does what the listeners would have done with the first event, had they been there. */
  function begin(): void {
    const [focused, mark] = [markOf(root, document.activeElement), markOf(root, first.target)]
    const { pointerType, clientX, clientY } = first as PointerEvent
    if (focused?.matches(':focus-visible')) awaitRest(focused, focusRestMs)
    else if (!mark || mark === focused) return
    else if (pointerType !== 'touch' && mark.matches(':hover:not([data-chosen])')) awaitRest(mark, restMs)
    // A finger lifted by now has clicked, which took the focus; one that scrolls has moved the mark away.
    else if (pointerType === 'touch' && markOf(root, document.elementFromPoint(clientX, clientY)) === mark)
      press.down(mark, clientX, clientY)
  }
}

function markOf(root: HTMLElement, target: EventTarget | null): HTMLElement | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>('a[data-entity]') : null
  return mark && root.contains(mark) ? mark : undefined
}
