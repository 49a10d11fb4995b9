/** What stands in every question whatever it is about: greetings, politeness, who speaks, and how one asks. Pure. */
import { soundOf } from './sounds.ts';

const UZBEK = [
  'assalomu assalom alaykum aleykum salom vaalaykum hurmatli ustoz ustozlar janob domla opa aka',
  'iltimos marhamat yordam bering bervoring yordamlashing rahmat raxmat katta tashakkur kechirasiz uzr',
  'ayting aytib ayta olasizmi yuboring tushuntirib savolim bilmoqchi bilmoqchiydim bilsam',
  'men menga meni mening menda meniki biz bizga bizning bizda siz sizga sizlar sizlarga sizdan sizlardan u ular ularga',
  'bu shu osha usha ushbu shunday bunday shunaqa bunaqa ham va yoki lekin ammo biroq agar esa keyin hozir endi hali',
  'qanday qanaqa qandoq qalay qayerda qayerdan qayerga qayer qayda qachon qaysi nima nimaga nega nechta necha qancha kim uchun',
  'bilan kerak kerakmi kere mumkin mumkinmi mumkunmi bolsa boladi boladimi bolmaydi bolmayapti bolyapti boldi bolgan bolish',
  'qilish qilaman qilsam qilsa qilay qilib qilmoqchi qilishim qilishimiz qiling olaman olsam oladi olish olib bor yoq bormi yoqmi',
  'ekan emas deb degan dedi deyapti deyishdi edim edi ku chi mi xop yaxshi faqat juda',
];
const RUSSIAN = [
  'zdravstvuyte zdravstvuite zdraste privet dobriy den vecher utro uvajaemie uvajaemiy pojaluysta pojalusta podskajite skajite',
  'pomogite pomosh spasibo zaranee blagodaryu xotel xotela xochu bi uznat ya mne menya moy moya moyu moi mi nas nam nash',
  'vi vas vam eto etot eta etu kak chto gde kuda kogda pochemu zachem kakoy kakaya kakie kakoe skolko kto komu dlya pri ot do iz na v vo s so po',
  'i a no ili esli je li ne net est bit budet bil bila nujno nado mojno nelzya mogu mojet delat sdelat o ob u k za uje eshe tolko',
];
const ENGLISH = [
  'hello hi dear please help thanks thank you sir madam good morning i me my we our us it its is are am was be do does did can could would should',
  'the a an to of in on at for from with and or but not no how what when where why who which this that there have has want need know tell may',
];

const PADDING = new Set([...UZBEK, ...RUSSIAN, ...ENGLISH].flatMap((line) => line.split(' ')).map(soundOf));

/** Whether a word, as it sounds, says nothing of what a text is about. */
export function isPadding(sound: string): boolean {
  return sound.length < 2 || PADDING.has(sound);
}
