/** The Cache Storage of articles and lists once read. Its name changes only if what is kept changes shape. */
export const libraryCache = 'warraq-library-1'

/** The header of a request for an article nobody reads: it is not kept, and does not count as read. */
export const glanceHeader = 'X-Glance'
