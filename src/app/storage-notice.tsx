import { lazy, Suspense, useSyncExternalStore } from 'react'
import { storageTrouble } from '../preferences/storage-trouble.ts'
import { ErrorBoundary } from '../ui/error-boundary.tsx'

const StorageTroubleBar = lazy(async () => ({
  default: (await import('./storage-trouble-bar.tsx')).StorageTroubleBar,
}))

/** Says when nothing can be kept on the device, or what was kept could not be read; reading goes on. */
export function StorageNotice() {
  const trouble = useSyncExternalStore(storageTrouble.onChange, storageTrouble.get, () => undefined)
  if (!trouble) return null
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <StorageTroubleBar trouble={trouble} />
      </Suspense>
    </ErrorBoundary>
  )
}
