import { isAgency } from '../steps/byline.ts'
import { isKnownPlace } from '../steps/known-place.ts'
import { isPublisherLike } from '../steps/publisher.ts'

/** The site and the agency of a line such as «هسبريس - وكالات» at a page's head; undefined for other lines. */
export function findSiteCredit(
  text: string,
): { readonly publisher: string; readonly byline: string } | undefined {
  const parts = text.split(/\s[-–—ـ|]{1,2}\s|\s?[–—]\s?/u).map((part) => part.trim())
  const [publisher = '', byline = ''] = parts
  if (parts.length !== 2 || text.length > 60 || !isAgency(byline)) return undefined
  const isSite = isPublisherLike(publisher) && !isKnownPlace(publisher) && !/\d/.test(publisher)
  return isSite && publisher.split(' ').length <= 3 ? { publisher, byline } : undefined
}
