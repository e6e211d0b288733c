import type { QueryClient } from '@tanstack/react-query'
import { entityQuery } from './library-queries.ts'

/**
 * Asks for what is said of a name as soon as a reader presses it, wherever it stands: the page takes the choice in while
 * its list is on the way.
 *
 * Why not for a finger that comes down: it may only scroll.
 */
export function askAhead(client: QueryClient): void {
  const heed = (event: PointerEvent | MouseEvent) => {
    if (event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch') return
    if (!(event.target instanceof Element)) return
    const name = event.target.closest<HTMLElement>('[data-entity], [data-choose], [data-join]')
    const { entity = name?.dataset.choose ?? name?.dataset.join } = name?.dataset ?? {}
    if (entity) void client.prefetchQuery(entityQuery(entity))
  }
  for (const press of ['pointerdown', 'click'] as const)
    window.addEventListener(press, heed, { passive: true, capture: true })
}
