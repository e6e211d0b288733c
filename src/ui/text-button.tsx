import type { ComponentProps } from 'react'

/** A button that looks like words: accent, underlined on hover, at least 24 pixels high. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`min-h-7 cursor-pointer text-accent underline-offset-4 hover:underline ${className}`}
      {...rest}
    />
  )
}
