/** What stands in every question whatever it is about. Pure. */
import { soundOf } from './sounds.ts';

/** Greetings, thanks and requests. They say nothing, and are not compared at all. */
const POLITENESS = [
  'assalomu assalom alaykum aleykum salom vaalaykum hurmatli ustoz ustozlar mutasaddilar masullar janob domla opa aka',
  'yaxshimisiz yaxshimisizlar yaxshimi qalaysiz qalaysizlar tinchmisiz salomatmisiz xayrli kech tong',
  'iltimos marhamat yordam bering bervoring yordamlashing rahmat raxmat katta tashakkur kechirasiz uzr',
  'ayting aytib olasizmi yuboring tushuntirib savolim bilmoqchi bilmoqchiydim bilsam',
  'zdravstvuyte zdravstvuite zdraste privet dobriy vecher utro uvajaemie uvajaemiy pojaluysta pojalusta',
  'podskajite skajite pomogite pomosh spasibo zaranee blagodaryu',
  'hello hi dear please help thanks thank sir madam good morning',
];

/** Who speaks and how one asks: «when» and «who» tell entries apart a little. */
const ASKING = [
  'ayta men menga meni mening menda meniki biz bizga bizning bizda siz sizga sizlar sizlarga sizdan sizlardan u ular ularga',
  'bu shu osha usha ushbu shunday bunday shunaqa bunaqa ham va yoki lekin ammo biroq agar esa keyin hozir endi hali',
  'qanday qanaqa qandoq qalay qayerda qayerdan qayerga qayer qayda qachon qaysi nima nimaga nega nechta necha qancha kim uchun',
  'bilan kerak kerakmi kere mumkin mumkinmi mumkunmi bolsa boladi boladimi bolmaydi bolmayapti bolyapti boldi bolgan bolish',
  'qilish qilaman qilsam qilsa qilay qilib qilmoqchi qilishim qilishimiz qiling olaman olsam oladi olish olib bor yoq bormi yoqmi',
  'ekan emas deb degan dedi deyapti deyishdi edim edi ku chi mi xop yaxshi faqat juda',
  'xotel xotela xochu bi uznat ya mne menya moy moya moyu moi mi nas nam nash den',
  'vi vas vam eto etot eta etu kak chto gde kuda kogda pochemu zachem kakoy kakaya kakie kakoe skolko kto komu dlya pri ot do iz na v vo s so po',
  'i a no ili esli je li ne net est bit budet bil bila nujno nado mojno nelzya mogu mojet delat sdelat o ob u k za uje eshe tolko',
  'you i me my we our us it its is are am was be do does did can could would should',
  'the a an to of in on at for from with and or but not no how what when where why who which this that there have has want need know tell may',
];

const soundsOf = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')).map(soundOf));
const POLITE = soundsOf(POLITENESS);
const PADDING = soundsOf(ASKING);

/** Whether a word, as it sounds, is only polite. */
export function isPolite(sound: string): boolean {
  return POLITE.has(sound);
}

/** Whether a word, as it sounds, says little of what a text is about. */
export function isPadding(sound: string): boolean {
  return sound.length < 2 || PADDING.has(sound);
}
