import { type StorageTrouble, storageTrouble } from '../preferences/storage-trouble.ts'
import { useSettingsWords } from '../preferences/use-settings-words.ts'
import { TextButton } from '../ui/text-button.tsx'

/** What happened to what is kept on the device, until the reader has read it. */
export function StorageTroubleBar({ trouble }: { readonly trouble: StorageTrouble }) {
  const told = useSettingsWords()
  const { title, text } = told.trouble[trouble]
  return (
    <div role="status" data-interface className="border-hairline border-b py-2 text-quiet text-sm">
      <strong className="text-ink">{title}.</strong> {text}{' '}
      <TextButton onClick={() => storageTrouble.set(undefined)}>{told.trouble.dismiss}</TextButton>
    </div>
  )
}
