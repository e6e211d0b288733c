/** Names of the stores of a reader's own things, asked before the programs that read them come. */
export const savedKey = 'warraq-saved'
export const passagesKey = 'warraq-passages'
