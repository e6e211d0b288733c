import { type KeyboardEvent, useId, useState } from 'react'

/**
 * The open list of a combobox and the option the keyboard stands on; the focus stays in the text field.
 *
 * Source: the combobox pattern of the ARIA Authoring Practices, with list autocomplete and manual selection.
 */
export function useCombobox(count: number, choose: (option: number) => void) {
  const listId = useId()
  const [isWanted, setIsWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const isOpen = isWanted && count > 0
  const current = isOpen && active < count ? active : -1

  const close = () => {
    setIsWanted(false)
    setActive(-1)
  }
  const open = () => {
    setIsWanted(true)
    setActive(-1)
  }
  const step = (by: 1 | -1) => {
    setIsWanted(true)
    // From the last option the way leads back to the field, which is place -1.
    setActive(((current + 1 + by + count + 1) % (count + 1)) - 1)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' && event.altKey) open()
    else if (event.key === 'ArrowDown' && count > 0) step(1)
    else if (event.key === 'ArrowUp' && event.altKey) close()
    else if (event.key === 'ArrowUp' && count > 0) step(-1)
    else if (event.key === 'Escape' && isOpen) close()
    else if (event.key === 'Enter' && current >= 0) {
      close()
      choose(current)
    } else return
    event.preventDefault()
  }

  const optionId = (option: number) => `${listId}-${option}`
  return {
    isOpen,
    active: current,
    open,
    close,
    optionId,
    listId,
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? listId : undefined,
      'aria-activedescendant': current >= 0 ? optionId(current) : undefined,
      onKeyDown,
      onBlur: close,
    },
  } as const
}
