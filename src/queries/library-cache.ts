/** The Cache Storage of articles and lists once read. Its name changes only if what is kept changes shape. */
export const libraryCache = 'warraq-library-1'

/** Marks a request for an article that is not opened, only glanced at: its answer is not kept. */
export const glanceHeader = 'x-warraq-glance'

/** Names the data file that a pack is asked for, its path percent-encoded: that file alone is kept, as its own. */
export const entryHeader = 'x-warraq-entry'
