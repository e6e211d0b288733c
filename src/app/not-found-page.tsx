import { useWords } from '../preferences/interface-language.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from './page-title.tsx'
import { WaysHome } from './ways-home.tsx'
import { WaysOn } from './ways-on.tsx'

/** Every address that leads nowhere, with the ways on. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <main id="text">
      <PageTitle title={words.states.missingPage.title} />
      <Notice {...words.states.missingPage} titleAs="h1">
        <WaysHome />
      </Notice>
      <WaysOn />
    </main>
  )
}
