/** Whether an Escape is meant for the page: nothing has taken it yet, and no dialog or card is open. */
export function isEscapeForPage(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return false
  return !document.querySelector('dialog[open], [popover]:popover-open')
}
