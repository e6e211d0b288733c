import type { ComponentProps } from 'react'
import { useHref, useLinkClickHandler, useMatch } from 'react-router'

type Props = Omit<ComponentProps<'a'>, 'href' | 'onClick'> & {
  /** Path below the base, with its query. */
  readonly to: string
}

/**
 * A link to another page of the site, gone to without loading anew.
 *
 * Why not the router's own: it brings the prefetching and the forms of a framework, 4 KiB that nothing here uses.
 */
export function PageLink({ to, ...rest }: Props) {
  return <a {...rest} href={useHref(to)} onClick={useLinkClickHandler(to)} />
}

/** The same in the site's navigation, which says where the reader is. */
export function PlaceLink(props: Props) {
  const isHere = useMatch(props.to) !== null
  return <PageLink {...props} aria-current={isHere ? 'page' : undefined} />
}
