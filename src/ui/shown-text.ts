import { createContext, useContext } from 'react'

/** What is shown of a text; the whole text, unless its reader wants less to be seen. */
export const ShownText = createContext((text: string) => text)

export function useShownText(): (text: string) => string {
  return useContext(ShownText)
}
