import { InterfaceLanguageProvider } from '../preferences/interface-language.tsx'
import { Notice } from '../ui/notice.tsx'
import { arabicPages } from '../words/ar/page-words.ts'
import type { NoticeWords } from '../words/words.ts'
import { Frame } from './frame.tsx'
import { WaysHome } from './ways-home.tsx'

/**
 * What stands in the place of a page that only scripts can show, rendered by the builder alone.
 *
 * Why both languages: which one the reader chose is known to scripts only.
 */
export function WithoutScripts({ english }: { readonly english: NoticeWords }) {
  return (
    <InterfaceLanguageProvider>
      <Frame>
        <main id="text">
          <Notice {...arabicPages.withoutScripts} titleAs="h1">
            <WaysHome />
          </Notice>
          <div lang="en" dir="ltr">
            <Notice {...english} />
          </div>
        </main>
      </Frame>
    </InterfaceLanguageProvider>
  )
}
