import { isolate } from '../isolate.ts'
import { pluralIn } from '../plural.ts'
import { quotedWith } from '../quoted.ts'
import type { ShelfWords } from '../shelf-words.ts'

const plural = pluralIn('en')
const quoted = quotedWith('“', '”')
const articles = plural({ one: () => 'one article', other: (n) => `${n} articles` })

export const englishShelf: ShelfWords = {
  saved: {
    title: 'Saved by you',
    empty: 'You have not saved an article yet. Press “Save” above any article to find it here.',
    clear: 'Remove all you saved',
    clearing: (count) => `This removes ${articles(count)} from what you saved.`,
    when: (date) => `Saved on ${isolate(date)}`,
    notHere: 'No copy on this device; opening it needs the network.',
  },
  passages: {
    title: 'Passages and notes',
    empty: 'Select a sentence in an article, then choose “Highlight” or “Note” at the foot of the window.',
    clear: 'Remove all passages',
    clearing: plural({
      one: () => 'One passage and your note on it will be removed.',
      other: (n) => `${n} passages and your notes on them will be removed.`,
    }),
    lost: 'No longer in the article since it was corrected.',
  },
  history: {
    title: 'Reading history',
    empty: 'What you read is listed here, the latest first. The list never leaves this device.',
    clear: 'Erase the history',
    clearing: (count) => `This erases ${articles(count)} from the history.`,
    read: (share) => `${share}% read`,
    finished: 'Read to the end',
  },
  device: {
    title: 'For reading offline',
    clear: 'Remove all copies',
    clearing: (count) => `This removes ${articles(count)} from this device; reading then needs the network.`,
  },
  remove: 'Remove',
  removeNamed: (name) => `Remove ${quoted(name)}`,
  removed: (name) => `Removed ${quoted(name)}.`,
  removedAll: 'All removed.',
  undo: 'Undo',
  undone: 'Back as it was.',
  confirm: 'Yes, remove',
  refuse: 'No, keep',
  more: 'Show more',
  highlight: 'Highlight',
  note: 'Note',
  highlighted: 'Passage highlighted.',
  noteNamed: (note) => `Note: ${isolate(note)}`,
  sheet: {
    title: 'A passage you marked',
    close: 'Close',
    note: 'Your note',
    remove: 'Remove highlight and note',
    copy: 'Copy',
    copied: 'Passage and note copied.',
    notCopied: 'The browser did not allow copying.',
  },
  lost: {
    title: 'Passages no longer in the text',
    text: 'The article was corrected after you marked them; here they are as they were.',
  },
  files: {
    title: 'A copy to take with you',
    text: 'All of the above stays on this device alone. Put it in a file to read it in another program, or to move it to another device.',
    markdown: 'Markdown file',
    json: 'JSON file',
    import: 'Import a JSON file',
    written: 'The file is written.',
    came: plural({
      one: () => 'One entry came from the file.',
      other: (n) => `${n} entries came from the file.`,
    }),
    nothingNew: 'Nothing new in this file; you have all of it.',
    unread: plural({
      one: () => 'One entry could not be read.',
      other: (n) => `${n} entries could not be read.`,
    }),
    foreign: 'This is not a file written by Warraq; nothing was imported.',
    newer: 'This file was written by a newer Warraq; nothing was imported.',
  },
}
