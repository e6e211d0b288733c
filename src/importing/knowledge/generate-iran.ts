// Writes places-iran.json: Iran's provinces and towns in Persian. See docs/knowledge-places.md.
//
//   npm install --no-save iran-cities-json@2.0.0 && npx jiti src/importing/knowledge/generate-iran.ts
//
// Names other files hold already are left out; corrections belong into places.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { fold } from '../../text/fold.ts'
import { slugOf } from '../../text/slug.ts'

type Row = { readonly id: number; readonly name: string; readonly ostan?: number }
type Entry = {
  id: string
  kind: 'place'
  names: { fa: string }
  aliases?: { fa: string[] }
  guarded?: { fa: string[] }
  cues?: { fa: string[] }
}

/** Towns whose name is an everyday word, a person's name, a title or another place's name. */
const guardedNames = new Set(
  `آباد آبدان آزادی آستانه آوا ابریشم ارجمند ارد اسیر اقبالیه الوان الوند امیریه اندیشه انار اهرم اهل ایوان بابل بار بافت بالاده
  بدره بستان بلده بلوک بم بن بنت بنک بهار بهارستان بهمن بیده بیضا پارسیان پردیس پرند پل پول پیشوا پیشین تخت ترک تفت تشان تیران
  تیرور توحید جالق جم جناح جنگل جوین چمران حر حسامی حسینیه حلب حمزه حمیل حنا خاش خاوران خواجه خور خورسند خوی خوزی خمیر خنج خشت
  داران دامنه دبیران درود دشتی دلبران دلگشا دوزه راز ربط رزن رضی رفیع رویان ری رباط ریحان ریز زاویه زهرا زهره زیار زیارت سامان
  سامن سرباز سرداران سرمست سرو سطر سلامی سنگر سوق سیس سین شادمهر شال شباب شرافت شنبه شوش شهداد شهریار صاحب صالحیه صحنه صوفیان عنبر
  غلامان فردوس فین فرخی فیروزه فیروزان قاضی قدس قم قلعه قرق قیر کاج کاکی کلات کلمه کشاورز کندر کنگ کوار کوشک کوهسار کیان کیش گراب
  گرماب گشت گلستان گلزار گلشن گلسار گلبهار لار لالی محلات محمدی مزرعه مشکات مقاومت منصوریه منج مهر مهران مهربان مهاجران مود میامی نراق
  نقاب نگار نگین نور نوشین نیر نکا هرات هرمز هیر ویس ونک فارس مرکزی البرز کردستان خمین حاجی‌آباد رستاق اسلامیه یونسی هارونی
  هجدک قنوات قائمیه قایمیه فارغان علی‌آباد سلطانیه سعادت‌شهر رضویه حمیدیه جعفریه توره باغستان بازرگان باغین بافران وراوی ملک‌آباد آجین
  آشار ایج اوز ایور انابد ازگله ارسک اردل اردکان استهبان میانه میمه مارگون اسالم افزر آبگرم آبسرد اقلید بخشایش بوستان دیباج دشتک زاغه سراب سرخه سیمینه شهباز صمصامی
  گرمه گرمی گوهران مجلسی محمدان لطیفی مرادلو موسیان کلاته کاریز تلخاب دوراهک زرینه زنگنه قدمگاه قصابه کرفس چناره چارک خشکرود گودین گیوی شیرود افوس اژیه`
    .split(/\s+/)
    .map((name) => fold(name)),
)

const require = createRequire(pathToFileURL(`${process.cwd()}/`))
const rows = (file: string): readonly Row[] =>
  JSON.parse(readFileSync(require.resolve(`iran-cities-json/${file}`), 'utf8'))

/** Persian forms the hand-written and the other generated places hold. */
function knownForms(): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const file of ['places.json', 'places-cldr.json']) {
    const entries = JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'))
    for (const { names, aliases, guarded } of entries) {
      const all: readonly string[] = [names.fa ?? '', ...(aliases?.fa ?? []), ...(guarded?.fa ?? [])]
      for (const form of all) forms.add(fold(form).replace(/\s+/g, ''))
    }
  }
  return forms
}

/** The ways Persian papers set a name: its parts apart, joined by the joiner. */
function spellings(name: string): readonly string[] {
  const apart = name.replace(/^(بندر|شهر)(?=\S{3})/, '$1 ').replace(/(?<=\S{2})(آباد|اباد)$/, ' آباد')
  return [
    ...new Set([name, apart, apart.replace(/\s+/g, '\u200c')].map((one) => one.replace(/\s+/g, ' ').trim())),
  ]
}

export function generate(): readonly Entry[] {
  const provinces = new Map(rows('ostan.json').map(({ id, name }) => [id, name.replace('وب', 'و ب')]))
  const known = knownForms()
  const entries = new Map<string, Entry>()
  const add = (written: string, cue: string | undefined) => {
    const name = written.replace(/\s*\([^)]*\)/g, '').trim()
    const key = fold(name).replace(/\s+/g, '')
    const id = slugOf(name)
    if (id === undefined || /\d/.test(name) || name.length < 2 || known.has(key) || entries.has(id)) return
    const isGuarded = guardedNames.has(fold(name)) || key.length < 4
    const [, ...others] = spellings(name)
    entries.set(id, {
      id,
      kind: 'place',
      names: { fa: name },
      ...(others.length > 0 && !isGuarded && { aliases: { fa: others } }),
      ...(isGuarded && { guarded: { fa: [...spellings(name)] } }),
      ...(isGuarded && cue !== undefined && { cues: { fa: [cue] } }),
    })
  }
  for (const name of provinces.values()) add(name, undefined)
  for (const { name, ostan } of rows('shahr.json')) add(name, provinces.get(ostan ?? 0))
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const places = generate()
  const file = new URL('./places-iran.json', import.meta.url)
  writeFileSync(file, `[\n${places.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`)
  console.log(`${places.length} places`)
}
