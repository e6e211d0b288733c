import { PageLink } from '../navigation/page-link.tsx'
import { frontPath, namesPath } from '../navigation/paths.ts'
import { useWords } from '../preferences/interface-language.tsx'

/** From a page that could not be shown to the front page and, where that helps, to the names. */
export function WaysHome({ hasNames = true }: { readonly hasNames?: boolean }) {
  const words = useWords()
  return (
    <>
      <PageLink to={frontPath} className="text-accent hover:underline">
        {words.states.home}
      </PageLink>
      {hasNames && (
        <PageLink to={namesPath} className="text-accent hover:underline">
          {words.navigation.names}
        </PageLink>
      )}
    </>
  )
}
