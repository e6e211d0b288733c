import { cutWhere } from '../library/cut-where.ts'
import type { HeadlineLine, Lead } from '../library/headline.ts'
import { HeadlineLink } from '../navigation/headline-link.tsx'
import { usePrinter, useWords } from '../preferences/interface-language.tsx'
import { usePageWords } from '../preferences/use-page-words.ts'
import { IsolatedText } from '../ui/isolated-text.tsx'
import { SectionTitle } from '../ui/section-title.tsx'
import { HeadlineItem } from './headline-item.tsx'

/** The newest headlines by day, the newest of all as the lead. */
export function FrontList({ headlines }: { readonly headlines: readonly Lead[] }) {
  const words = useWords()
  const printer = usePrinter()
  const pageWords = usePageWords()
  const [lead, ...others] = headlines
  return (
    <>
      {lead && <LeadHeadline lead={lead} />}
      <div className="gap-x-12 sm:columns-2">
        {cutWhere(others, dayOf).map(([day, group]) => (
          <DayOfHeadlines
            key={day}
            title={day ? printer.day(day, words.lang) : pageWords.front.undated}
            headlines={group}
          />
        ))}
      </div>
    </>
  )
}

function DayOfHeadlines({
  title,
  headlines,
}: {
  readonly title: string
  readonly headlines: readonly HeadlineLine[]
}) {
  return (
    <section aria-label={title} className="pt-5">
      <SectionTitle>{title}</SectionTitle>
      <ul>
        {headlines.map((headline) => (
          <HeadlineItem key={headline.id} headline={headline} showsDate={false} />
        ))}
      </ul>
    </section>
  )
}

function LeadHeadline({ lead }: { readonly lead: Lead }) {
  const words = useWords()
  const printer = usePrinter()
  return (
    <article lang={lead.lang} dir={lead.dir} className="border-hairline border-b pb-7">
      {lead.kicker && (
        <div className="font-sans text-accent text-copy">
          <IsolatedText text={lead.kicker} lang={lead.lang} />
        </div>
      )}
      <h2 className="font-text font-semibold text-headline">
        <HeadlineLink article={lead.id} className="hover:text-accent">
          <IsolatedText text={lead.headline} lang={lead.lang} />
        </HeadlineLink>
      </h2>
      {lead.opening && (
        <p className="mt-2 max-w-prose font-text text-body">
          <IsolatedText text={lead.opening} lang={lead.lang} />
        </p>
      )}
      {lead.published && (
        <time
          lang={words.lang}
          dir={words.dir}
          dateTime={lead.published}
          className="mt-1 block text-start text-note text-quiet"
        >
          {printer.date(lead.published, words.lang)}
        </time>
      )}
    </article>
  )
}

/** The day it is from; '' where none is known. */
function dayOf({ published }: HeadlineLine): string {
  return published?.slice(0, 10) ?? ''
}
