/** The Cache Storage of articles and lists once read. Its name changes only if what is kept changes shape. */
export const libraryCache = 'warraq-library-1'
