/** What class names, ids and roles give away about an element. */

/** Class, id and the like of an element, as one string. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'property'].map((key) =>
    element.getAttribute(key),
  )
  return names
    .filter(Boolean)
    .join(' ')
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
}

/** A pattern that finds any of some words as a whole part of hyphened or underscored names. */
export function partsPattern(words: string): RegExp {
  return new RegExp(`(?:^|[-_\\s:/])(?:${words})s?(?=$|[-_\\s:/\\d])`)
}

export const bylineNames = partsPattern(
  'byline|by-line|author|author-name|writer|reporter|correspondent|journalist|auteur|contributor',
)
export const authorBoxNames = partsPattern(
  'author-?(?:bio|box|card|info|about|desc|description|profile|widget)|about-?(?:the-)?author|bio',
)
export const dateNames = partsPattern(
  'date|time|datetime|dateline|published|publish|pubdate|posted-on|timestamp|publish-?time|publish-?date|datepublished|datemodified|updated|modified|tarikh',
)
export const kickerNames = partsPattern(
  'kicker|sub-?title|sub-?head(?:ing|line)?|stand-?first|alternativeheadline|alternative-headline|overline|super-?title|rutitr|rou-?titr|lead|lede|deck|dek|article-?summary|article-?intro|strapline|eyebrow-headline|second-?title|secondary-?title|upper-?title|teaser-?text',
)
export const headlineNames = partsPattern(
  'title|headline|titr|titre|onvan|unwan|enwan|koteret|kotarot|heading',
)
export const siteNames = partsPattern('site|page|logo|brand|section|block|box|widget|related|category')
export const captionNames = partsPattern(
  'cap|caption|caption-?text|wp-caption-text|image-?desc(?:ription)?|img-?desc(?:ription)?|photo-?desc(?:ription)?|pic-?title|image-?title|img-?caption|figcaption|photo-?text|cutline',
)
export const creditNames = partsPattern(
  'credit|photo-?credit|image-?credit|photographer|copyright-?holder|image-?source|photo-?source',
)
export const relatedNames = partsPattern(
  'related|related-?\\w+|read-?also|also-?read|read-?more|more-?news|more-?stories|more-?on|see-?also|most-?read|most-?viewed|most-?popular|popular|recommend(?:ed|ation)|suggest(?:ed|ion)|trending|latest|latest-?news|similar|linked|mortabet|last-?news|further',
)
/** Boxes of what is read most or newest, which is not related to the article. */
export const popularNames = partsPattern('most-?read|most-?viewed|most-?popular|popular|trending')
export const chromeNames = partsPattern(
  'comment|comment-?\\w+|disqus|respond|reply|share|sharing|social|social-?\\w+|addthis|newsletter|subscribe|subscription|cookie|cookie-?\\w+|consent|gdpr|banner|advert|advertisement|advertising|ad|ads|ad-?\\w{0,8}slot|adsense|adsbygoogle|sponsor|sponsored|promo|promotion|breadcrumb|breadcrumbs|crumb|menu|nav|navbar|navigation|topnav|sidebar|side-?bar|side-?col|footer|foot|toolbar|tools|tag|tag-?list|keyword|pagination|pager|popup|modal|overlay|login|signin|signup|register|search|searchbox|widget|print|poll|rating|vote|copyright|skip|skip-?link|masthead|topbar|top-?bar|ticker|breaking-?(?:news|bar)|site-?header|page-?header|app-?download|follow|followus|toc|hidden|visually-hidden|sr-only|screen-reader-text|newsbar|paywall|notice|alert|donate|hashtag|shortlink|short-?link',
)
export const bodyNames = partsPattern(
  'articlebody|article-?body|article-?content|article-?text|articletext|entry-?content|post-?content|post-?body|story-?body|story-?content|news-?body|news-?content|news-?text|body-?text|content-?body|main-?text|item-?text|field-name-body|article__body|article__content|echo-?detail|detail-?text|matn',
)
