import { PageLink } from '../navigation/page-link.tsx'
import { frontPath, namesPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'
import { Notice } from '../ui/notice.tsx'
import { PageTitle } from './page-title.tsx'
import { WaysOn } from './ways-on.tsx'

/** Every address that leads nowhere, with the ways on. */
export function NotFoundPage() {
  const words = useWords()
  return (
    <main id="text">
      <PageTitle title={words.states.missingPage.title} />
      <Notice {...words.states.missingPage} titleAs="h1">
        <PageLink to={frontPath} className="text-accent hover:underline">
          {words.states.home}
        </PageLink>
        <PageLink to={namesPath} className="text-accent hover:underline">
          {words.navigation.names}
        </PageLink>
      </Notice>
      <WaysOn />
    </main>
  )
}
