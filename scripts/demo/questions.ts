/** What teachers ask and how officials answer, by topic. Uzbek in Cyrillic is written from the Latin. */
import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import type { Locale } from '../../src/i18n/locale.ts';

interface Words {
  uz: readonly string[];
  ru: readonly string[];
}

export interface Topic {
  /** The label officials give it. */
  label: string;
  asks: Words;
  answer: { uz: string; ru: string };
}

export const TOPICS: readonly Topic[] = [
  {
    label: 'Modul ochilmayapti',
    asks: {
      uz: [
        'Assalomu alaykum! 2-modulni kecha tugatdim, 3-modul hali ham ochilmadi. Nega?',
        'Keyingi modul ochilmayapti, testdan 92 ball oldim',
        'Modullar orasida 12 soat kutish shartmi? Muddatim 30-noyabr kuni tugaydi, ulgurmayman deb qo‘rqyapman.',
      ],
      ru: [
        'Здравствуйте! Второй модуль сдала вчера, третий до сих пор закрыт. Почему?',
        'Следующий модуль не открывается, хотя тест сдан на 88 баллов',
      ],
    },
    answer: {
      uz: 'Assalomu alaykum, ustoz! Modullar **12 soatlik oraliq** bilan ochiladi. Sizda keyingi modul bugun soat 21:40 da ochiladi, hech narsa qilish shart emas.',
      ru: 'Здравствуйте! Модули открываются **с промежутком в 12 часов**. У вас следующий откроется сегодня в 21:40, делать ничего не нужно.',
    },
  },
  {
    label: 'Sertifikat',
    asks: {
      uz: [
        'Kursni tugatganimga bir hafta bo‘ldi, sertifikatim qani?',
        'Sertifikatimda familiyam xato yozilgan: «Yuldasheva» emas, «Yo‘ldosheva» bo‘lishi kerak',
        'Markazda yuzma-yuz o‘qiganman. Elektron sertifikat menga ham beriladimi?',
      ],
      ru: [
        'Курс закончила неделю назад, а сертификата всё нет',
        'В сертификате ошибка в фамилии. Как исправить?',
        'Я училась очно в региональном центре. Мне тоже положен электронный сертификат?',
      ],
    },
    answer: {
      uz: 'Sertifikat hududiy markaz direktori imzolagach, shaxsiy kabinetingizda chiqadi. So‘rovingizni markazga yubordik, javobi bilan xabar beramiz.',
      ru: 'Сертификат появится в личном кабинете, когда его подпишет директор регионального центра. Мы передали ваш запрос в центр и сообщим об ответе.',
    },
  },
  {
    label: 'Kirish',
    asks: {
      uz: [
        'Parolni unutdim, SMS ham kelmayapti',
        'Telefon raqamim o‘zgargan, platformaga kira olmayapman. Nima qilay?',
        'Kirishda «foydalanuvchi topilmadi» deyapti',
      ],
      ru: ['Забыла пароль, СМС не приходит', 'Сменила номер телефона и не могу войти на платформу'],
    },
    answer: {
      uz: 'Kirish sahifasida «Parolni unutdim» tugmasini bosing. Raqamingiz o‘zgargan bo‘lsa, yangi raqamni shu yerga yozing: yangilab beramiz.',
      ru: 'На странице входа нажмите «Забыли пароль». Если номер сменился, напишите здесь новый: мы его обновим.',
    },
  },
  {
    label: 'Hisobga olinmadi',
    asks: {
      uz: [
        'Videoni oxirigacha ko‘rdim, lekin hisobga olinmadi',
        'Test natijam saqlanmay qoldi, internet uzilib qolgandi',
      ],
      ru: [
        'Почему не засчиталось видео в четвёртом модуле? Смотрела до конца',
        'Результат теста не сохранился, пропал интернет',
      ],
    },
    answer: {
      uz: 'Tekshirdik: video 23:15 da hisobga olingan. Sahifani yangilang. Baribir ko‘rinmasa, ekran suratini yuboring.',
      ru: 'Проверили: видео засчитано в 23:15. Обновите страницу. Если не видно, пришлите снимок экрана.',
    },
  },
  {
    label: 'Muddat',
    asks: {
      uz: [
        'Kursni qaysi sanagacha tugatishim kerak?',
        'Betob edim, muddatni uzaytirish mumkinmi? Ma’lumotnomam bor.',
        '0,5 stavkada ishlayman, menga ham malaka oshirish majburiymi?',
      ],
      ru: ['До какого числа нужно закончить курс?', 'Я болела. Можно продлить срок? Справка есть.'],
    },
    answer: {
      uz: 'Sizning muddatingiz **30-noyabr kunigacha**. Ma’lumotnomangiz bo‘lsa, suratini shu yerga yuboring: hududiy markaz bilan birga ko‘rib chiqamiz.',
      ru: 'Ваш срок **до 30 ноября**. Если есть справка, пришлите её фото сюда: рассмотрим вместе с региональным центром.',
    },
  },
  {
    label: 'Video',
    asks: {
      uz: ['Video dars telefonda ochilmayapti', '5-mavzudagi video ovozsiz. Muammo mendamikan?'],
      ru: ['Видеоурок не открывается на телефоне', 'В пятой теме видео без звука'],
    },
    answer: {
      uz: 'Brauzerni yangilab, qayta urinib ko‘ring. Internet sekin bo‘lsa, video ostidagi sifatni 360p qiling.',
      ru: 'Обновите браузер и попробуйте снова. Если интернет медленный, выберите под видео качество 360p.',
    },
  },
  {
    label: 'Kurs ko‘rinmayapti',
    asks: {
      uz: ['Hamkasbimda kurs bor, menda ko‘rinmayapti', 'Tumanim uchun kurs qachon ochiladi?'],
      ru: ['У коллеги курс есть, а у меня не отображается', 'Когда курс откроют для нашего района?'],
    },
    answer: {
      uz: 'Kurslar hududlar bo‘yicha navbat bilan ochiladi. Tumaningiz uchun ochilishi bilan kanalda e’lon qilamiz.',
      ru: 'Курсы открываются по регионам по очереди. Как только откроют для вашего района, объявим в канале.',
    },
  },
  {
    label: 'Profil',
    asks: {
      uz: [
        'Boshqa maktabga o‘tdim, profilimni qanday o‘zgartiraman?',
        'Ismim xato yozilgan, tuzatib bera olasizmi?',
      ],
      ru: [
        'Перешла в другую школу. Как изменить профиль?',
        'В профиле ошибка в имени, исправьте, пожалуйста',
      ],
    },
    answer: {
      uz: 'Maktabingizni botdagi /profile buyrug‘i orqali o‘zingiz o‘zgartirasiz. Platformadagi ism uchun pasportdagi yozilishini shu yerga yuboring.',
      ru: 'Школу вы меняете сами командой /profile. Для имени на платформе напишите, как оно указано в паспорте.',
    },
  },
];

export const THANKS: Words = {
  uz: ['Rahmat kattakon!', 'Tushunarli, rahmat', 'Rahmat, ochildi!', 'Yaxshi, kutaman. Rahmat'],
  ru: ['Спасибо большое!', 'Понятно, спасибо', 'Спасибо, всё открылось!'],
};
export const MORE: Words = {
  uz: [
    'Yana bir savol: sertifikat qachon beriladi?',
    'Ekranda xato chiqyapti, nima qilay?',
    'Telefonda ham bo‘laveradimi?',
  ],
  ru: ['И ещё вопрос: когда выдадут сертификат?', 'На экране ошибка, что делать?', 'А с телефона можно?'],
};
export const NOTES: readonly string[] = [
  'Platformada ko‘rdim: test topshirilgan, oxirgi video keyinroq hisobga olingan.',
  'Hududiy markazga qo‘ng‘iroq qildim, ertaga javob berishadi.',
  'Shunga o‘xshash murojaat bugun to‘rtinchisi, texniklarga aytdim.',
];
export const COMMENTS: Words = {
  uz: ['Tez va tushunarli javob berishdi', 'Rahmat, muammo hal bo‘ldi'],
  ru: ['Быстро и понятно ответили', 'Спасибо, вопрос решён'],
};

/** Words in a teacher's language. */
export function inLocale<T extends string | readonly string[]>(words: { uz: T; ru: T }, locale: Locale): T {
  if (locale === 'ru') return words.ru;
  if (locale !== 'uz-Cyrl') return words.uz;
  const cyrillic =
    typeof words.uz === 'string' ? toCyrillic(words.uz) : words.uz.map((line) => toCyrillic(line));
  return cyrillic as T;
}
