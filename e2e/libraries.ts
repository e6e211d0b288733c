/** The libraries of the tests' own sites, as article JSON. */

type Json = Readonly<Record<string, unknown>>

const base: Json = {
  version: 1,
  lang: 'ar',
  dir: 'rtl',
  published: '2026-01-01',
  publisher: 'صحيفة الاختبار',
  body: [],
  entities: [],
}

const hurt = 'globalThis.hurt=1'
const elsewhere = 'https://elsewhere.example'

/** What a hostile page may have put into any text. Each, if it worked, would set `hurt` or call elsewhere. */
export const attacks: readonly string[] = [
  `<script>${hurt}</script>`,
  `</script><script>${hurt}</script>`,
  `</title><script>${hurt}</script>`,
  `</style><script>${hurt}</script>`,
  `</textarea></noscript></template><script>${hurt}</script>`,
  `<!--<script>${hurt}</script>-->`,
  `--><script>${hurt}</script>`,
  `<![CDATA[<script>${hurt}</script>]]>`,
  `"><script>${hurt}</script>`,
  `'><img src=x onerror="${hurt}">`,
  `" autofocus onfocus="${hurt}" x="`,
  `<img src=${elsewhere}/a.png onerror=${hurt}>`,
  `<svg onload=${hurt}><animate onbegin=${hurt} attributeName=x>`,
  `<iframe srcdoc="<script>parent.${hurt}</script>"></iframe>`,
  `<base href=${elsewhere}/>`,
  `<meta http-equiv=refresh content="0;url=${elsewhere}/">`,
  `<link rel=stylesheet href=${elsewhere}/a.css>`,
  `<style>@import '${elsewhere}/a.css'</style>`,
  `<form action=${elsewhere}><button autofocus>`,
  `<math><mtext></p><script>${hurt}</script>`,
  `{{constructor.constructor('${hurt}')()}}`,
  `\${${hurt}}`,
  `javascript:${hurt}`,
  '\\u003cscript\\u003eglobalThis.hurt=1\\u003c/script\\u003e',
  `&lt;script&gt;${hurt}&lt;/script&gt;`,
  '__proto__',
  'constructor',
  '%3Cscript%3E%00%0d%0aSet-Cookie:a=b',
  `\u2028${hurt}\u2029${hurt}`,
  `\u0000\u0001${hurt}\u007f\u0085`,
  '\u202eأثر\u202c \u2067\u2069\u2069\u2069 \u200f\u061c',
  '\ud800 half \udc00',
]

/** Addresses that must never become links. */
export const badAddresses: readonly string[] = [
  `javascript:${hurt}`,
  `JaVaScRiPt:${hurt}`,
  ` javascript:${hurt}`,
  `java\nscript:${hurt}`,
  `data:text/html,<script>${hurt}</script>`,
  `vbscript:${hurt}`,
  'blob:https://elsewhere.example/1',
  'file:///etc/passwd',
  '//elsewhere.example/a',
  '\\\\elsewhere.example\\a',
  'https://user@elsewhere.example/',
  'https:elsewhere.example',
  '/articles/other',
]

/** Names with particles joined to them, and the span of the name in each word. */
export const joinedWords: readonly (readonly [word: string, start: number])[] = [
  ['وليبيا', 1],
  ['لليبيا', 1],
  ['بموسكو', 1],
  ['لإيران', 1],
  ['ولإيران', 2],
  ['والسراج', 1],
  ['كالأمم', 1],
  ['فبغداد', 1],
  ['وبلبنان', 2],
]

export function strangeArticles(): readonly Json[] {
  return [
    ...attacks.map((attack, index) => hostile(attack, `attack-${index}`)),
    withBadAddresses(),
    sourced(),
    joined(),
    runs(),
    wide(),
  ]
}

/** An attack in every text an article can carry. */
function hostile(attack: string, id: string): Json {
  const entity = `name-of-${id}`
  const text = { text: `قبل ${attack} بعد`, mentions: [{ start: 0, end: 3, entity }] }
  return {
    ...base,
    id,
    headline: text,
    kicker: text,
    dateline: { place: attack, byline: attack },
    publisher: attack,
    figure: { src: 'media/none.png', alt: attack, caption: text, credit: attack },
    body: [
      { kind: 'paragraph', ...text },
      { kind: 'paragraph', text: attack },
      { kind: 'heading', level: 2, ...text },
      { kind: 'quote', ...text },
      { kind: 'list', ordered: true, items: [attack, text] },
      { kind: 'table', rows: [[attack], [text]], header: true },
      { kind: 'figure', src: attack, alt: attack, caption: attack, credit: attack },
    ],
    entities: [
      { id: entity, kind: 'person', name: attack, aliases: [attack], names: { ar: attack, en: attack } },
    ],
    related: [{ headline: attack, url: attack }],
  }
}

function withBadAddresses(): Json {
  return {
    ...base,
    id: 'bad-addresses',
    headline: 'روابط لا تُفتح',
    url: badAddresses[0],
    figure: { src: `javascript:${hurt}`, caption: 'صورة' },
    body: [{ kind: 'paragraph', text: 'نص' }],
    related: badAddresses.map((url, index) => ({ headline: `رابط ${index}`, url })),
  }
}

/** An article that says where it came from, with a picture and headlines of its source. */
function sourced(): Json {
  return {
    ...base,
    id: 'sourced',
    headline: 'خبر له مصدر',
    kicker: 'سطر فوق العنوان',
    dateline: { place: 'موسكو', byline: 'ريتا مهنا' },
    publisher: 'المغرب اليوم',
    url: 'https://source.example/news?id=7&lang=ar',
    published: '2024-04-30T13:52:00+03:00',
    updated: '2024-05-02',
    figure: {
      src: 'https://source.example/picture.jpg',
      alt: 'صورة',
      caption: 'تعليق الصورة',
      credit: 'وكالة',
    },
    body: [
      { kind: 'paragraph', text: 'زار الوفد ليبيا.', mentions: [{ start: 10, end: 15, entity: 'libya' }] },
    ],
    entities: [{ id: 'libya', kind: 'place', name: 'ليبيا', names: { en: 'Libya' }, wikidata: 'Q1016' }],
    related: [
      { headline: 'عنوان من المصدر', date: '2018-11-05', url: 'https://source.example/other' },
      { headline: 'English headline from the source' },
    ],
  }
}

function joined(): Json {
  return {
    ...base,
    id: 'joined',
    headline: 'أسماء متصلة بحروفها',
    body: joinedWords.map(([word, start]) => ({
      kind: 'paragraph',
      text: word,
      mentions: [{ start, end: word.length, entity: 'name' }],
    })),
    entities: [{ id: 'name', kind: 'place', name: 'اسم' }],
  }
}

/** What the bidi algorithm scrambles unless it is isolated. */
export const scrambledRuns: readonly string[] = [
  '2024-04-30',
  '+218 91 234 5678',
  '-5',
  'C++',
  '(+2.1%)',
  'https://example.org/a?b=1',
  'desk@example.org',
]

function runs(): Json {
  return {
    ...base,
    id: 'runs',
    headline: `عنوان فيه ${scrambledRuns[0]} و${scrambledRuns[3]} معًا`,
    body: scrambledRuns.map((run) => ({ kind: 'paragraph', text: `كلمة قبل ${run} ثم كلمة بعد` })),
  }
}

/** Nothing in it can be broken at a space. */
function wide(): Json {
  const endless = 'طويلة'.repeat(60)
  return {
    ...base,
    id: 'wide',
    headline: endless,
    kicker: endless,
    dateline: { place: endless, byline: endless },
    publisher: endless,
    body: [
      {
        kind: 'paragraph',
        text: endless,
        mentions: [{ start: 0, end: endless.length, entity: 'wide-name' }],
      },
      { kind: 'paragraph', text: `https://example.org/${'a'.repeat(300)}` },
      { kind: 'heading', level: 2, text: endless },
      { kind: 'quote', text: endless },
      { kind: 'list', items: [endless] },
      { kind: 'table', rows: [Array.from({ length: 12 }, () => 'خانة عريضة')], header: true },
    ],
    entities: [{ id: 'wide-name', kind: 'organisation', name: endless }],
    related: [{ headline: endless }],
  }
}

export const manyCount = 150

/** More headlines than a page shows at once, all about one name. */
export function manyArticles(): readonly Json[] {
  return Array.from({ length: manyCount }, (_, index) => ({
    ...base,
    id: `item-${String(index).padStart(3, '0')}`,
    headline: `خبر رقم ${index}`,
    published: new Date(Date.UTC(2026, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
    body: [{ kind: 'paragraph', text: 'عن مصر', mentions: [{ start: 3, end: 6, entity: 'egypt' }] }],
    entities: [{ id: 'egypt', kind: 'place', name: 'مصر' }],
  }))
}

export const longCount = 600

/** Two in three mention it. */
export const longName = 'nile'

/** Headlines of many lengths in three languages, most of them about one name. */
export function longArticles(): readonly Json[] {
  return Array.from({ length: longCount }, (_, index) => {
    const isAbout = index % 3 !== 0
    return {
      ...base,
      ...languages[index % languages.length],
      id: `row-${String(index).padStart(3, '0')}`,
      headline: longHeadline(index),
      published: new Date(Date.UTC(2024, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
      body: [
        isAbout
          ? { kind: 'paragraph', text: 'عن النيل', mentions: [{ start: 3, end: 8, entity: longName }] }
          : { kind: 'paragraph', text: 'خبر آخر' },
      ],
      entities: isAbout ? [{ id: longName, kind: 'place', name: 'النيل' }] : [],
    }
  })
}

const languages = [
  { lang: 'ar', dir: 'rtl' },
  { lang: 'en', dir: 'ltr' },
  { lang: 'he', dir: 'rtl' },
]

function longHeadline(index: number): string {
  const word = ['سطر', 'line', 'שורה'][index % languages.length]
  return `${word} ${index} ${`${word} `.repeat((index * 7) % 23)}`.trim()
}

export function oneArticle(): Json {
  return { ...base, id: 'alone', headline: 'خبر وحيد', body: [{ kind: 'paragraph', text: 'لا خبر سواه.' }] }
}
