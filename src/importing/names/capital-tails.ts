import { fold } from '../../text/fold.ts'

const set = (words: string): ReadonlySet<string> => new Set(fold(words).split(/\s+/).filter(Boolean))

export type CapitalKind = 'organisation' | 'place' | 'event'

export const capitalKinds: readonly CapitalKind[] = ['organisation', 'place', 'event']

/** Last words of English names in capitals, by what they make the name. */
export const capitalTails: Readonly<Record<CapitalKind, ReadonlySet<string>>> = {
  organisation: set(`
ministry authority party university court council committee agency institute corporation association federation union
commission foundation airlines airways bank parliament congress assembly front movement league brigade brigades
army navy forces police office bureau department board trust fund society club group company holdings industries motors
shipping marine lines salvage agencies shipmanagement technologies pharmaceuticals partners laboratories laboratory
newspaper times post academy college orchestra power energy centre center investment investments fisheries networks oil
petroleum gas steel mines mining service services tribune herald gazette chronicle telegraph journal observer guardian
rovers wanderers athletic albion hotspur museum library theatre opera ballet school hospital clinic organisation
organization alliance coalition confederation brotherhood army guard corps fleet ventures capital insurance securities
logistics railways railway broadcasting radio television studios pictures press publishing publishers software systems
government executive united semiconductor electronics telecom communications foods breweries church synod parliament secretariat tribunal observatory`),
  place: set(`
lake river street road avenue square mountains valley island islands desert strait bay peninsula palace park hills falls
canyon reef dam gate tower quarter firth sound fjord glacier plateau forest beach harbour harbor bridge airport station
stadium arena cathedral mosque castle county district province canal`),
  event: set(`
festival championship championships summit games olympics forum conference marathon cup trophy prix tournament uprising
revolution war wars massacre earthquake accords treaty`),
}

/** Whether a word ends a name in capitals that is no person's. */
export function isCapitalTail(word: string): boolean {
  return !familyNames.has(word) && capitalKinds.some((kind) => capitalTails[kind].has(word))
}

/** Tails that are people's last names as well. */
const familyNames = set(
  'street lake park gates hill hills bridge castle church forest post bank steel press beach school',
)

/** First words of English names that «of» or a proper noun completes. */
export const capitalHeads: Readonly<Record<CapitalKind, ReadonlySet<string>>> = {
  organisation: set(`
university ministry bank court museum institute academy college department council house association society board bureau
office school church chamber federation league friends army kingdom`),
  place: set('lake mount cape gulf strait bay sea isle port fort fall falls'),
  event: set('battle conference treaty siege'),
}

/** Organisations' tails that «of» goes on from: «State Bank of Pakistan». */
export const openTails = set(`
ministry university court council committee agency institute association federation union commission bank academy college
society board office department school chamber museum library army church party movement company orchestra`)
