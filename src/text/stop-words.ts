import { fold } from './fold.ts'

/** The commonest words of each language the product reads; sentences are full of them, labels are not. */
const lists: Readonly<Record<string, string>> = {
  ar: 'من في على إلى عن أن إن التي الذي الذين هذا هذه ذلك كان كانت كما قد لم لن لا ما هو هي وقال قال وأضاف بعد قبل خلال بين مع حول عند غير كل أو ثم حيث منذ حتى أي إلا وفي ومن وهو وهي وكان وكانت ولم فيه منها عليه لها له وقد وأكد أمس يوم',
  fa: 'از در به با را که این آن است بود شد شود می‌شود برای تا بر یک هم نیز اما یا هر خود کرد کرده شده دارد گفت ما آنها پس پیش بین روی های ها او وی باید همه دیگر چند اگر',
  ur: 'کے کی کا میں سے کو نے ہے ہیں پر اور یہ وہ تھا تھی تھے گیا گئی گئے کہا کہ بھی لیے ساتھ اس ان ایک ہو کر جو نہیں تک ہوئے ہوا دیا رہا رہے رہی بعد',
  he: 'של את על לא כי עם זה גם הוא היא הם אל או אך אבל אחרי לפני בין כל כך יש אין היה היתה הייתה היו אמר אמרה כדי מי מה אם רק עוד יותר לאחר בו אשר זאת ידי',
  en: 'the of and to in a is that for on was with as at by it from has have had were be are this which not but its their they he she said will would after who been an or one all there than also into when',
  fr: 'le la les des du un une et est dans pour que qui sur par avec au aux ce cette sont pas plus ont été il elle mais ou',
  tr: 'bir ve bu için ile da de olarak olan çok daha gibi kadar sonra ne var en dedi ancak ise',
  de: 'der die das und ist in den von mit sich des auf für dem nicht ein eine als auch es an werden aus er hat',
  es: 'el la los las de del y que en un una por con para su se es al lo como más fue ha pero',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([lang, list]) => [lang, new Set(list.split(' ').map((word) => fold(word)))]),
)

const all: ReadonlySet<string> = new Set([...sets.values()].flatMap((words) => [...words]))

/** Whether a folded word is among the commonest of any language. */
export function isStopWord(folded: string): boolean {
  return all.has(folded)
}

/** How many of some folded words are among the commonest of each language. */
export function stopWordCounts(folded: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...sets].map(([lang, words]) => [lang, folded.filter((word) => words.has(word)).length]))
}
