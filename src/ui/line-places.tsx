/** Two still lines where lines of a text are about to stand, so that what is below them keeps still. */
export function LinePlaces({ className }: { readonly className: string }) {
  return (
    <div data-interface aria-hidden="true" className={`grid h-14 content-center gap-3 ${className}`}>
      <div className="h-2.5 bg-hairline/40" />
      <div className="h-2.5 w-2/3 bg-hairline/40" />
    </div>
  )
}
