/** Words that mean the same in questions about courses: each line becomes one word for the search. Pure. */
import { foldForSearch } from '../../i18n/cyrillic.ts';
import { soundOf } from './sounds.ts';
import { stemOf } from './stem.ts';

const SAME = [
  'sertifikat sert guvohnoma diplom shahodatnoma свидетельство удостоверение certificate',
  'telefon tel smartfon mobil мобильный phone mobile qurilma',
  'raqam nomer number номер',
  'test imtihon sinov nazorat экзамен зачёт exam quiz тестирование attestatsiya',
  'yakuniy итоговый final заключительный',
  'ball baho оценка mark score балл грейд',
  'foiz процент percent',
  'muddat срок deadline',
  'dars урок lesson лекция maruza',
  'modul module',
  'kurs course курсы',
  'video rolik ролик videodars видеоурок',
  'qo‘llanma инструкция yo‘riqnoma guide instruction',
  'viloyat tuman hudud регион область район region district rayon oblast shahar город',
  'maktab школа school',
  'ism familiya имя фамилия фио name surname familya отчество otasining',
  'xato ошибка noto‘g‘ri неправильно mistake wrong error adashib опечатка',
  'til язык language tili',
  'o‘zgardi almashdi almashtirish o‘zgartirish сменить поменять изменить change сменил поменял менять поменялся поменялась',
  'sekin qotyapti тормозит медленно slow зависает висит lag грузится qotib',
  'pul to‘lov pullik bepul оплата платно бесплатно narx стоимость free cost pay деньги платить платное',
  'xorij chetel заграница abroad рубеж зарубеж chet загран foreign',
  'universitet otm вуз university институт institut',
  'xususiy nodavlat частный негосударственный private',
  'tadbir seminar мероприятие event семинар',
  'vebinar webinar трансляция efir эфир zoom вебинар',
  'davomat qatnash посещаемость attendance yo‘qlama присутствие',
  'obuna подписаться subscribe follow подписка',
  'majburiy обязательно compulsory shart обязан обязательный mandatory',
  'imzo подпись signature signed',
  'muhr печать seal stamp pechat',
  'tekshirish проверить verify check проверка',
  'haqiqiy подлинность genuine asl настоящий soxta поддельный authentic qalbaki',
  'o‘chirish удалить delete удаление o‘chirib remove',
  'ma’lumot данные data сведения info',
  'platforma sayt tizim portal система site system platform сайт kabinet кабинет',
  'ro‘yxat регистрация register registration зарегистрироваться registr registratsiya',
  'xodim mutasaddi mas’ul operator сотрудник official оператор ответственный',
  'kredit credit кредит',
  'pasport passport паспорт',
  'ko‘chdim переехал переехала moved переезд ko‘chib',
  'unutdim забыл забыла forgot esdan esimdan forgotten',
  'parol password пароль',
  'tanlash выбрать choose выбор tanlay',
  'tugatish закончить finish завершить tamomlash bitirish пройти',
  'besh пять five 5',
  'soat час hour часы',
  'kun день day дни',
  'stavka yarim ставка part-time совместитель o‘rindosh',
  'qoplash kompensatsiya возмещение компенсация refund reimburse qaytarib вернут',
  'yiqildim o‘tolmadim завалил провалил failed fail сдала сдал',
  'dushanba seshanba chorshanba payshanba juma shanba yakshanba понедельник вторник среда четверг пятница суббота воскресенье monday saturday sunday weekend выходной',
  'urinish попытка attempt imkoniyat попытки',
];

const CONCEPTS = new Map<string, string>();
for (const line of SAME) {
  const stems = line.split(' ').map((word) => stemOf(soundOf(foldForSearch(word))));
  for (const stem of stems) if (!CONCEPTS.has(stem)) CONCEPTS.set(stem, stems[0]!);
}

/** One stem for all that mean the same; the stem itself where nothing else does. */
export function conceptOf(stem: string): string {
  return CONCEPTS.get(stem) ?? stem;
}
