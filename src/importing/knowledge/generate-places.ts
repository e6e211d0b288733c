// Writes places-cldr.json, the generated half of the knowledge of places: countries and territories from
// Intl.DisplayNames, cities from the exemplar cities of CLDR's time zones. See docs/knowledge-places.md.
//
//   npm install --no-save cldr-dates-full && npx jiti src/importing/knowledge/generate-places.ts
//
// Corrections do not belong here: an entry of the same id in places.json replaces the generated one.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const LANGUAGES = ['ar', 'en', 'fa', 'he', 'ur'] as const
type Language = (typeof LANGUAGES)[number]
type Texts = Partial<Record<Language, string>>
interface Place {
  id: string
  kind: 'place'
  names: Texts
  aliases?: Partial<Record<Language, string[]>>
}

/** Codes Intl knows which are not places of the news: withdrawn codes, groupings, uninhabited specks. */
const NOT_TERRITORIES = new Set(
  'AC AN AQ BL BQ BU BV CC CP CQ CS CX DD DG DY EA EU EZ FX GS HM HV IO MF NF NH NT PM PN QO RH SJ SU SX TA TF TK TP UK UM UN VD WF XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
)

/** Everyday ids where the slug of CLDR's English name is not the everyday one. */
const IDS: Record<string, string> = {
  BA: 'bosnia-and-herzegovina',
  CD: 'democratic-republic-of-the-congo',
  CG: 'republic-of-the-congo',
  CI: 'ivory-coast',
  CZ: 'czech-republic',
  GB: 'united-kingdom',
  GM: 'gambia',
  MO: 'macau',
  PS: 'palestine',
  TL: 'east-timor',
  TR: 'turkey',
  US: 'united-states',
  VA: 'vatican',
}

/** Zones whose exemplar city the news names as that city; the rest are islands, counties and stations. */
const CITY_ZONES = `
Africa/Abidjan Africa/Accra Africa/Addis_Ababa Africa/Asmera Africa/Bamako Africa/Bangui Africa/Banjul
Africa/Bissau Africa/Blantyre Africa/Brazzaville Africa/Bujumbura Africa/Cairo Africa/Casablanca Africa/Conakry
Africa/Dakar Africa/Dar_es_Salaam Africa/Douala Africa/Freetown Africa/Gaborone Africa/Harare Africa/Johannesburg
Africa/Juba Africa/Kampala Africa/Khartoum Africa/Kigali Africa/Kinshasa Africa/Lagos Africa/Libreville
Africa/Lome Africa/Luanda Africa/Lubumbashi Africa/Lusaka Africa/Malabo Africa/Maputo Africa/Maseru
Africa/Mbabane Africa/Mogadishu Africa/Monrovia Africa/Nairobi Africa/Ndjamena Africa/Niamey Africa/Nouakchott
Africa/Ouagadougou Africa/Porto-Novo Africa/Windhoek America/Anchorage America/Asuncion America/Bogota
America/Buenos_Aires America/Caracas America/Chicago America/Ciudad_Juarez America/Denver America/Detroit
America/Edmonton America/Halifax America/Havana America/Indianapolis America/Juneau America/Los_Angeles
America/Louisville America/Managua America/Manaus America/Montevideo America/Monterrey America/New_York
America/Paramaribo America/Port-au-Prince America/Port_of_Spain America/Santo_Domingo America/Sao_Paulo
America/Tegucigalpa America/Tijuana America/Toronto America/Vancouver America/Winnipeg
Asia/Aden Asia/Almaty Asia/Amman Asia/Ashgabat Asia/Baghdad Asia/Baku Asia/Bangkok Asia/Beirut Asia/Bishkek
Asia/Calcutta Asia/Colombo Asia/Damascus Asia/Dhaka Asia/Dubai Asia/Dushanbe Asia/Famagusta Asia/Gaza
Asia/Hebron Asia/Irkutsk Asia/Jakarta Asia/Jerusalem Asia/Kabul Asia/Kamchatka Asia/Karachi Asia/Katmandu
Asia/Krasnoyarsk Asia/Kuala_Lumpur Asia/Manila Asia/Muscat Asia/Nicosia Asia/Novosibirsk Asia/Omsk
Asia/Phnom_Penh Asia/Pyongyang Asia/Rangoon Asia/Riyadh Asia/Saigon Asia/Sakhalin Asia/Samarkand Asia/Seoul
Asia/Shanghai Asia/Taipei Asia/Tashkent Asia/Tbilisi Asia/Tehran Asia/Thimphu Asia/Tokyo Asia/Tomsk
Asia/Ulaanbaatar Asia/Urumqi Asia/Vientiane Asia/Vladivostok Asia/Yakutsk Asia/Yekaterinburg Asia/Yerevan
Atlantic/Reykjavik Australia/Adelaide Australia/Brisbane Australia/Hobart Australia/Melbourne
Australia/Perth Australia/Sydney Europe/Amsterdam Europe/Astrakhan Europe/Athens Europe/Belgrade Europe/Berlin
Europe/Bratislava Europe/Brussels Europe/Bucharest Europe/Budapest Europe/Chisinau Europe/Copenhagen
Europe/Dublin Europe/Helsinki Europe/Istanbul Europe/Kaliningrad Europe/Kiev Europe/Lisbon Europe/Ljubljana
Europe/London Europe/Madrid Europe/Minsk Europe/Moscow Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague
Europe/Riga Europe/Rome Europe/Samara Europe/Sarajevo Europe/Saratov Europe/Simferopol Europe/Skopje
Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Tirane Europe/Ulyanovsk Europe/Vaduz Europe/Vienna
Europe/Vilnius Europe/Volgograd Europe/Warsaw Europe/Zagreb Europe/Zurich Indian/Antananarivo Pacific/Auckland
Pacific/Galapagos Pacific/Honolulu Pacific/Port_Moresby Pacific/Tahiti
`
  .trim()
  .split(/\s+/)

const slug = (english: string): string =>
  english
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\. /g, 'saint ')
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** No parentheses, no vowel signs, plain quotes and hyphens: the form a newspaper prints. */
const clean = (text: string): string =>
  text
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/[\u064B-\u0654]/g, '')
    .replace(/[׳’]/g, "'")
    .replace(/״/g, '"')
    .replace(/‐/g, '-')
    .replace(/ - /g, ' ')
    .replace(/\u200c+/g, '\u200c')
    .replace(/ & /g, ' and ')
    .trim()

/** The same name in the other spellings which papers mix freely: without the joiner, with Hebrew's own marks. */
export const respelled = (text: string): string[] => [
  ...(text.includes('\u200c') ? [text.replaceAll('\u200c', ' ')] : []),
  ...(/\p{Script=Hebrew}/u.test(text) && /['"]/.test(text)
    ? [text.replaceAll("'", '׳').replaceAll('"', '״')]
    : []),
]

function place(id: string, raw: Texts): Place {
  const names: Texts = {}
  const aliases: Place['aliases'] = {}
  for (const language of LANGUAGES) {
    const text = raw[language]
    if (!text) continue
    const name = clean(text)
    names[language] = name
    const others = respelled(name)
    if (others.length > 0) aliases[language] = others
  }
  return { id, kind: 'place', names, ...(Object.keys(aliases).length > 0 ? { aliases } : {}) }
}

export function generate(): Place[] {
  const places = new Map<string, Place>()

  const display = new Map(
    LANGUAGES.map((language) => [
      language,
      new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' }),
    ]),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const english = display.get('en')?.of(code)
    if (!english || NOT_TERRITORIES.has(code)) continue
    const texts = Object.fromEntries(LANGUAGES.map((language) => [language, display.get(language)?.of(code)]))
    const id = IDS[code] ?? slug(clean(english))
    places.set(id, place(id, texts))
  }

  const require = createRequire(pathToFileURL(`${process.cwd()}/`))
  const zones = Object.fromEntries(
    LANGUAGES.map((language) => {
      const file = require.resolve(`cldr-dates-full/main/${language}/timeZoneNames.json`)
      return [language, JSON.parse(readFileSync(file, 'utf8')).main[language].dates.timeZoneNames.zone]
    }),
  )
  for (const path of CITY_ZONES) {
    const [area, zone] = path.split('/') as [string, string]
    const texts: Texts & { en: string } = { en: zone.replaceAll('_', ' ') }
    for (const language of LANGUAGES) {
      const city: string | undefined = zones[language][area]?.[zone]?.exemplarCity
      if (city) texts[language] = city
    }
    const id = slug(texts.en)
    if (!places.has(id)) places.set(id, place(id, texts))
  }

  return [...places.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const places = generate()
  const file = new URL('./places-cldr.json', import.meta.url)
  writeFileSync(file, `[\n${places.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`)
  console.log(`${places.length} places`)
}
