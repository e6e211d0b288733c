/** Still lines of paper where a text is about to stand. */
export function PaperLines({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div role="status" className="py-4">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true" className="grid gap-4">
        {Array.from({ length: lines }, (_, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
          <div key={line} className={`h-3 bg-hairline/50 ${line % 3 === 2 ? 'w-2/3' : 'w-full'}`} />
        ))}
      </div>
    </div>
  )
}
