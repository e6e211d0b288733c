/** Copies a text; answers whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // An old browser has no clipboard, and neither has a page that came over an open line.
    return false
  }
}
