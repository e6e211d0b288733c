import type { Article } from '../../article/article.ts'
import { useReaderWords } from '../../preferences/use-reader-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { focusWhereOneReads } from './place-in-text.ts'

type Props = { readonly article: Article; readonly onWhole: () => void }

/** The way out of the text alone, at the window's foot; it leaves the focus where one reads. */
export function WholeAgain({ article, onWhole }: Props) {
  const told = useReaderWords()
  const leave = () => {
    focusWhereOneReads(article)
    onWhole()
  }
  return (
    <div className="fixed inset-x-0 bottom-0 z-10 border-hairline border-t bg-paper py-1 text-center">
      <TextButton onClick={leave}>{told.whole}</TextButton>
    </div>
  )
}
