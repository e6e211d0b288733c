import type { ShareWords } from '../share-words.ts'

export const englishShare: ShareWords = {
  title: 'Share this article',
  close: 'Close',
  handOn: 'Send with…',
  copyLink: 'Copy the link',
  copyQuotation: 'Copy the quotation',
  linkCopied: 'The link is copied.',
  quotationCopied: 'The quotation is copied with its source.',
  quotation: 'The quotation',
  copyByHand: 'The browser did not allow copying; here is the text to copy by hand.',
  failed: 'It could not be sent. Try copying.',
  passage: {
    label: 'Selected passage',
    share: 'Share this passage',
    copyQuotation: 'Copy as a quotation',
    copyLink: 'Copy a link to it',
  },
}
