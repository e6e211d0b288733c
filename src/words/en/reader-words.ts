import type { ReaderWords } from '../reader-words.ts'

export const englishReader: ReaderWords = {
  resume: 'Go on where you stopped',
  neighbours: {
    label: 'Before and after in this list',
    newer: 'Newer',
    older: 'Older',
    oldest: 'This is the oldest article in the list.',
    newest: 'This is the newest article in the list.',
    unreachable: 'The list could not be reached. Check your connection and try again.',
  },
  whole: 'Back to the whole page',
  shortcuts: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    news: 'From article to article',
    names: 'From name to name',
    page: 'On the page',
    older: 'The older article',
    newer: 'The newer article',
    beside: 'Next or previous name, with a name in focus',
    choose: 'Choose that name',
    letGo: 'Let the choice go, or bring the whole page back',
    list: 'This list',
    state: { label: 'Shortcuts', on: 'On', off: 'Off' },
  },
}
