import type { ReactNode } from 'react'

/** A setting's name and, beside it, what can be done about it. */
export function SettingsRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="border-hairline border-b py-2.5">
      <legend className="float-start me-4 w-28 text-quiet text-sm leading-8">{label}</legend>
      <div className="flex flex-wrap gap-x-4">{children}</div>
    </fieldset>
  )
}
