/**
 * First names by which people are told from other words when they are typed without a capital: those that are common
 * among teachers of Uzbekistan, as they are spelt in Uzbek without apostrophes. Pure.
 */
import { letterFold } from './spans.ts';

/** Names and nothing else. */
const NAMES = [
  'dilnoza dilnavoz dildora dilorom dilfuza dilafruz dilrabo dilshoda dilbar gulnora gulnara gulchehra gulbahor',
  'gulruh gulsanam gulmira gulnoz gulnoza guljahon gulzoda gulasal gulhayo gulandom feruza firuza fotima zuhra',
  'zulfiya zulayho zulhumor ziyoda zarina zamira zarifa zilola zaynab zebuniso zahro rano robiya rahima ruhsora',
  'sabohat sanobar sarvinoz shahlo shahnoza sitora surayyo tursunoy ugiloy hilola hadicha hulkar jamila',
  'lobar laylo lutfiya mahliyo mahfuza mahbuba malika malohat manzura marhabo matluba maftuna mavluda mehriniso',
  'mohinur mohigul motabar munira munisa muslima nafisa nargiza nasiba nazira nigora nilufar nodira nozima nozila',
  'nigina oygul oysha oyniso parizod parvina rohila risolat ruqiya sabina saida sabrina shabnam shohida shohista',
  'umriniso hurshida aziza adiba anora barno barchinoy durdona ezoza farangiz farida fariza',
  'abdulla abdullo abdurahmon abdurashid abduvali abduvohid abdugani abduqodir abdumalik abdusalom abdusattor abror',
  'adham ahmad ahror akbar akmal akram alijon alisher alibek anvar asqar avaz azamat azizbek bahodir bahrom bahtiyor',
  'bekzod begzod behzod bobur bunyod doniyor dilmurod dilshod elbek eldor elyor farhod farruh fazliddin gayrat hamid',
  'hamza hasan husan husniddin ibrohim ikrom ismoil jahongir jaloliddin jamshid javlon javohir jorabek kamoliddin',
  'karim mansur maqsud mahmud muhammad muzaffar nozim nuriddin nurbek nurali odiljon olimjon oybek otabek rustam',
  'sadriddin salim samandar sanjar sardor sarvar shahzod shavkat sherali sherzod shohruh sirojiddin tohir',
  'tursunboy ubaydulla ulugbek umar umidjon usmon vohid hayrulla hurshid yusuf zafar zokir zohid',
  'mariya marina elena tatyana natalya nataliya irina svetlana lyudmila galina valentina anna anastasiya',
  'ekaterina viktoriya yuliya oksana larisa zinaida rimma tamara aleksandr aleksey andrey sergey dmitriy mihail',
  'nikolay vladimir evgeniy ivan oleg igor viktor pavel konstantin',
];
/** Words of the language as well: names only beside what can be nothing else. */
const WORDS = [
  'muhabbat muqaddas muhayyo iroda ozoda oydin yulduz sayyora saodat adolat nazokat sevara shahzoda zumrad mohira',
  'madina lola roza shoira aziz botir davron erkin fozil golib ilhom islom izzat jasur kamol laziz murod nizom odil',
  'olim orif ravshan said shuhrat sobir sodiq sulton tolqin umid otkir yorqin vera nadejda lyubov roman',
  'temur timur nodir diyora asila kamola umida holida sunnat olga raisa',
];

/** What stands after a name: endings of Uzbek, and what it is lengthened by. */
const ENDING = /^(?:jon|hon|bek|oy|ga|ni|ning|niki|da|dan|lar|man|mi|siz|cha|opa|aka)*$/;
/** Russian bends the last vowel. */
const BENT = /^(?:e|i|u|oy|ey|y)$/;

const split = (lines: readonly string[]) => lines.flatMap((line) => line.split(' ')).map(letterFold);
const SURE = new Set(split(NAMES));
const MAYBE = new Set(split(WORDS));
const SHORTEST = 4;

function isOf(names: ReadonlySet<string>, word: string): boolean {
  for (let length = SHORTEST; length <= word.length; length += 1) {
    const name = word.slice(0, length);
    if (names.has(name) && ENDING.test(word.slice(length))) return true;
    if (names.has(`${name}a`) && BENT.test(word.slice(length))) return true;
  }
  return false;
}

/** Whether a word (`Token.folded`) is a first name: for sure, perhaps, or not at all. */
export function givenName(folded: string): 'sure' | 'maybe' | undefined {
  const word = letterFold(folded);
  if (isOf(SURE, word)) return 'sure';
  return isOf(MAYBE, word) ? 'maybe' : undefined;
}
