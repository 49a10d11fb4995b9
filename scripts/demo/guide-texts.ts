/**
 * Thirty video guides by topic, in Uzbek (its Cyrillic is written from the Latin), Russian and English. Chapters are
 * the five parts of the demo video, under names that guides share.
 */
import type { Titles } from '../../src/db/schema/learning.ts';
import { toCyrillic } from '../../src/i18n/cyrillic.ts';

type Words = readonly [uz: string, ru: string, en: string];

const PARTS = {
  enter: ['Platformaga kirish', 'Вход на платформу', 'Signing in'],
  find: ['Kerakli bo‘limni topish', 'Где найти нужный раздел', 'Finding the section'],
  fill: ['Ma’lumotlarni to‘ldirish', 'Заполнение данных', 'Filling in the form'],
  file: ['Faylni yuklash', 'Загрузка файла', 'Uploading the file'],
  watch: ['Darsni ko‘rish tartibi', 'Как смотреть урок', 'Watching the lesson'],
  rules: ['Qoidalar va muddatlar', 'Правила и сроки', 'Rules and deadlines'],
  check: ['Natijani tekshirish', 'Проверка результата', 'Checking the result'],
  save: ['Saqlash va yuborish', 'Сохранение и отправка', 'Saving and sending'],
  mistakes: ['Ko‘p uchraydigan xatolar', 'Частые ошибки', 'Common mistakes'],
  help: ['Yordam qayerdan olinadi', 'Куда обратиться за помощью', 'Where to get help'],
} as const satisfies Record<string, Words>;

export interface DemoGuide {
  readonly title: Words;
  readonly description: Words;
  /** One to five parts, in the order of the video. */
  readonly parts: readonly (keyof typeof PARTS)[];
  /** Further words to find it by. */
  readonly keywords?: string;
  /** The place in every course of the modules it belongs to, from 1. */
  readonly module?: number;
  /** The only region that sees it. */
  readonly regionId?: string;
}

export interface DemoTopic {
  readonly title: Words;
  readonly guides: readonly DemoGuide[];
}

/** In all four languages. */
export const inAll = ([uz, ru, en]: Words): Titles => ({ uz, 'uz-Cyrl': toCyrillic(uz), ru, en });

export const partTitles = (part: keyof typeof PARTS): Titles => inAll(PARTS[part]);

export const GUIDE_TOPICS: readonly DemoTopic[] = [
  {
    title: ['Platformaga kirish', 'Вход на платформу', 'Getting in'],
    guides: [
      {
        title: ['Ro‘yxatdan o‘tish', 'Регистрация на платформе', 'Registering'],
        description: [
          'Platformada birinchi marta ro‘yxatdan o‘tish: pasport ma’lumotlari, telefon raqami va tasdiqlash kodi.',
          'Первая регистрация на платформе: паспортные данные, номер телефона и код подтверждения.',
          'Registering for the first time: passport data, phone number and the confirmation code.',
        ],
        parts: ['find', 'fill', 'save', 'check', 'mistakes'],
        keywords: 'akkaunt, аккаунт, account, ochish',
      },
      {
        title: ['Parolni tiklash', 'Восстановление пароля', 'Resetting the password'],
        description: [
          'Parolni unutgan bo‘lsangiz, uni telefon raqami yoki elektron pochta orqali qanday tiklash mumkin.',
          'Если вы забыли пароль: как восстановить его по номеру телефона или электронной почте.',
          'If you forgot the password: how to reset it by phone number or e-mail.',
        ],
        parts: ['find', 'fill', 'check', 'mistakes', 'help'],
        keywords: 'login, логин, kirolmayapman, не могу войти, kod kelmadi',
      },
      {
        title: ['Shaxsiy kabinet bilan tanishuv', 'Знакомство с личным кабинетом', 'Your account page'],
        description: [
          'Shaxsiy kabinetdagi bo‘limlar: kurslarim, jadval, natijalar, sertifikatlar va bildirishnomalar.',
          'Разделы личного кабинета: мои курсы, график, результаты, сертификаты и уведомления.',
          'What is where: my courses, schedule, results, certificates and notices.',
        ],
        parts: ['enter', 'find', 'check', 'help'],
      },
      {
        title: ['Telefon raqamini almashtirish', 'Смена номера телефона', 'Changing the phone number'],
        description: [
          'Telefon raqamingiz o‘zgargan bo‘lsa, uni kabinetda almashtirish va qayta tasdiqlash.',
          'Если номер телефона сменился: как изменить его в кабинете и подтвердить заново.',
          'How to change your phone number in the account and confirm it again.',
        ],
        parts: ['enter', 'find', 'fill', 'save'],
        keywords: 'nomer, sim karta, сим-карта',
      },
      {
        title: ['Telefondan foydalanish', 'Работа с телефона', 'Using a phone'],
        description: [
          'Platformani telefonda ochish, ekranga qo‘shish va internetni tejash yo‘llari.',
          'Как открыть платформу на телефоне, добавить на экран и экономить трафик.',
          'Opening the platform on a phone, adding it to the screen and saving data.',
        ],
        parts: ['enter', 'watch', 'mistakes'],
        keywords: 'mobil, мобильный, android, iphone',
      },
    ],
  },
  {
    title: ['Kurslar va modullar', 'Курсы и модули', 'Courses and modules'],
    guides: [
      {
        title: ['Kursga yozilish', 'Запись на курс', 'Enrolling in a course'],
        description: [
          'Fan va hududga mos kursni topish, ariza yuborish va guruhga qo‘shilganingizni tekshirish.',
          'Как найти курс по предмету и региону, подать заявку и проверить, что вы в группе.',
          'Finding the course for your subject and region, applying, and checking your group.',
        ],
        parts: ['enter', 'find', 'fill', 'save', 'check'],
        keywords: 'ariza, заявка, qabul',
      },
      {
        title: ['O‘zlashtirish jadvali', 'График освоения', 'The pacing schedule'],
        description: [
          'Nega modullar har 12 soatda ochiladi, keyingi modul qachon ochilishini qayerdan bilish mumkin.',
          'Почему модули открываются каждые 12 часов и где увидеть, когда откроется следующий.',
          'Why modules open every 12 hours, and where to see when the next one opens.',
        ],
        parts: ['rules', 'find', 'check', 'mistakes'],
        keywords: 'modul yopiq, ochilmayapti, модуль закрыт, не открывается, 12 soat',
        module: 1,
      },
      {
        title: [
          'Darsni boshlash va davom ettirish',
          'Как начать и продолжить урок',
          'Starting and resuming a lesson',
        ],
        description: [
          'Video darsni ko‘rish, to‘xtagan joydan davom ettirish va matnli materiallarni ochish.',
          'Просмотр видеоурока, продолжение с места остановки и текстовые материалы.',
          'Watching a lesson, going on where you stopped, and opening the texts.',
        ],
        parts: ['enter', 'watch', 'check', 'mistakes'],
        module: 1,
      },
      {
        title: ['Topshiriqni yuklash', 'Загрузка задания', 'Handing in an assignment'],
        description: [
          'Topshiriq faylini tayyorlash, yuklash va o‘qituvchining izohini ko‘rish.',
          'Как подготовить и загрузить файл задания и увидеть отзыв преподавателя.',
          'Preparing the file, uploading it, and reading the tutor’s remarks.',
        ],
        parts: ['find', 'file', 'save', 'check', 'mistakes'],
        keywords: 'vazifa, uy vazifasi, домашнее задание, pdf',
        module: 2,
      },
      {
        title: [
          'Modul tugaganini tekshirish',
          'Проверка завершения модуля',
          'Checking that a module is complete',
        ],
        description: [
          'Modul 100 foiz bo‘lmasa, nimasi qolganini topish.',
          'Если модуль не дошёл до 100 процентов: как найти, что осталось.',
          'If a module is not at 100 per cent: finding what is left.',
        ],
        parts: ['find', 'check', 'mistakes'],
        keywords: 'foiz, процент, progress',
        module: 2,
      },
      {
        title: ['Muddatdan kechiksangiz', 'Если вы не успели в срок', 'If you missed the deadline'],
        description: [
          'Muddatni uzaytirish uchun kimga murojaat qilinadi va qanday hujjat kerak bo‘ladi.',
          'К кому обратиться за продлением срока и какие документы понадобятся.',
          'Whom to ask for more time, and which papers are needed.',
        ],
        parts: ['rules', 'fill', 'help'],
        keywords: 'kech qoldim, muddat, продлить, опоздал, kasal',
      },
    ],
  },
  {
    title: ['Test va baholash', 'Тесты и оценивание', 'Tests and marks'],
    guides: [
      {
        title: ['Test topshirish', 'Прохождение теста', 'Taking a test'],
        description: [
          'Testni boshlashdan oldin nimani tekshirish kerak, vaqt va urinishlar soni.',
          'Что проверить перед началом теста, время и число попыток.',
          'What to check before you begin, the time and the number of attempts.',
        ],
        parts: ['rules', 'enter', 'fill', 'save', 'check'],
        keywords: 'imtihon, экзамен, nazorat',
        module: 3,
      },
      {
        title: ['Testni qayta topshirish', 'Пересдача теста', 'Taking a test again'],
        description: [
          'Test topshirilmagan bo‘lsa, qayta urinish qachon va qanday ochiladi.',
          'Если тест не сдан: когда и как открывается новая попытка.',
          'If you did not pass: when and how the next attempt opens.',
        ],
        parts: ['rules', 'find', 'check'],
        keywords: 'o‘ta olmadim, urinish, попытка, не сдал',
        module: 3,
      },
      {
        title: ['Ballarni ko‘rish', 'Просмотр баллов', 'Seeing your points'],
        description: [
          'Har bir modul va yakuniy nazorat ballari qayerda ko‘rinadi va qanday hisoblanadi.',
          'Где видны баллы за модули и итоговый контроль и как они считаются.',
          'Where points for modules and the final test are shown, and how they are counted.',
        ],
        parts: ['find', 'check', 'rules'],
        keywords: 'baho, оценка, natija',
      },
      {
        title: ['Apellyatsiya berish', 'Подача апелляции', 'Filing an appeal'],
        description: [
          'Natijaga rozi bo‘lmasangiz, apellyatsiya arizasini yozish va javobini kutish tartibi.',
          'Если вы не согласны с результатом: как подать апелляцию и ждать ответа.',
          'If you disagree with the result: how to appeal and when to expect an answer.',
        ],
        parts: ['rules', 'fill', 'file', 'save', 'help'],
        keywords: 'shikoyat, жалоба, norozi',
      },
      {
        title: ['Test vaqtida uzilish bo‘lsa', 'Если тест прервался', 'If a test breaks off'],
        description: [
          'Internet uzilsa yoki svet o‘chsa, urinish saqlanadimi va nima qilish kerak.',
          'Сохранится ли попытка, если пропал интернет или свет, и что делать.',
          'Whether the attempt is kept when the connection breaks, and what to do.',
        ],
        parts: ['check', 'mistakes', 'help'],
        keywords: 'svet o‘chdi, internet uzildi, завис',
      },
    ],
  },
  {
    title: ['Sertifikat', 'Сертификат', 'Certificates'],
    guides: [
      {
        title: ['Sertifikatni yuklab olish', 'Как скачать сертификат', 'Downloading your certificate'],
        description: [
          'Kurs tugagach, elektron sertifikatni qayerdan va qachon yuklab olish mumkin.',
          'Где и когда скачать электронный сертификат после окончания курса.',
          'Where and when to download the electronic certificate after the course.',
        ],
        parts: ['enter', 'find', 'save', 'check', 'mistakes'],
        keywords: 'guvohnoma, diplom, диплом, удостоверение, pdf',
      },
      {
        title: [
          'Sertifikat haqiqiyligini tekshirish',
          'Проверка подлинности сертификата',
          'Verifying a certificate',
        ],
        description: [
          'QR-kod va raqam bo‘yicha sertifikatni tekshirish: maktab rahbarlari uchun ham foydali.',
          'Проверка сертификата по QR-коду и номеру: пригодится и руководителям школ.',
          'Checking a certificate by its QR code and number; useful for heads of schools too.',
        ],
        parts: ['find', 'check'],
        keywords: 'qr, kod, директор',
      },
      {
        title: [
          'Sertifikatdagi ismni to‘g‘rilash',
          'Исправление имени в сертификате',
          'Correcting the name on a certificate',
        ],
        description: [
          'Ism yoki familiyada xato bo‘lsa, uni to‘g‘rilash uchun qanday hujjat yuboriladi.',
          'Если в имени или фамилии ошибка: какие документы нужны для исправления.',
          'If the name is misspelt: which papers to send to have it corrected.',
        ],
        parts: ['find', 'fill', 'file', 'save', 'help'],
        keywords: 'familiya, фамилия, xato, ошибка',
      },
      {
        title: [
          'Hududiy markazda o‘qiganlar uchun',
          'Для тех, кто учился в региональном центре',
          'If you studied at a regional centre',
        ],
        description: [
          'Pedagogik mahorat markazida o‘qigan bo‘lsangiz, sertifikat qanday beriladi.',
          'Как выдаётся сертификат тем, кто учился в центре педагогического мастерства.',
          'How certificates are issued to those who studied face to face at a centre.',
        ],
        parts: ['rules', 'check', 'help'],
        keywords: 'markaz, центр, yuzma-yuz, очно',
      },
      {
        title: ['Farg‘ona: markaz jadvali', 'Фергана: расписание центра', 'Fergana: the centre’s timetable'],
        description: [
          'Farg‘ona viloyati markazining qabul kunlari va mashg‘ulotlar jadvali.',
          'Дни приёма и расписание занятий центра Ферганской области.',
          'Opening days and timetable of the centre of Fergana region.',
        ],
        parts: ['rules', 'find', 'help'],
        regionId: 'fargona',
      },
    ],
  },
  {
    title: [
      'Kasbiy rivojlanish soati va kuni',
      'Час и День профессионального развития',
      'Hour and Day of development',
    ],
    guides: [
      {
        title: ['Kasbiy rivojlanish soati', 'Час профессионального развития', 'The Hour of development'],
        description: [
          'Maktabda o‘tadigan soat: kim qatnashadi, mavzular qayerdan olinadi va qanday belgilanadi.',
          'Час в школе: кто участвует, откуда берутся темы и как его отмечают.',
          'The hour held in school: who takes part, where topics come from, how it is recorded.',
        ],
        parts: ['rules', 'find', 'fill', 'check'],
        keywords: 'soat, час, maktab',
      },
      {
        title: ['Kasbiy rivojlanish kuni', 'День профессионального развития', 'The Day of development'],
        description: [
          'Yetakchi o‘qituvchilar kuni: ro‘yxat, materiallar va qatnashuvni tasdiqlash.',
          'День для ведущих учителей: список, материалы и подтверждение участия.',
          'The day for leading teachers: the list, the materials and confirming attendance.',
        ],
        parts: ['rules', 'find', 'fill', 'check'],
        keywords: 'yetakchi, ведущий, seminar',
      },
      {
        title: ['Hisobotni topshirish', 'Сдача отчёта', 'Handing in the report'],
        description: [
          'Mentor va yetakchi o‘qituvchi hisoboti: shakl, muddat va yuklash.',
          'Отчёт ментора и ведущего учителя: форма, срок и загрузка.',
          'The report of mentors and leading teachers: form, deadline and upload.',
        ],
        parts: ['find', 'fill', 'file', 'save', 'mistakes'],
        keywords: 'mentor, ментор, monitoring',
      },
      {
        title: ['Materiallarni yuklab olish', 'Скачивание материалов', 'Downloading the materials'],
        description: [
          'Soat va kun uchun taqdimot, topshiriq va videolarni yuklab olish.',
          'Как скачать презентации, задания и видео для Часа и Дня.',
          'Downloading slides, tasks and videos for the Hour and the Day.',
        ],
        parts: ['enter', 'find', 'save'],
        keywords: 'taqdimot, презентация, slayd',
      },
    ],
  },
  {
    title: ['Texnik yordam', 'Техническая помощь', 'Technical help'],
    guides: [
      {
        title: ['Brauzerni sozlash', 'Настройка браузера', 'Setting up the browser'],
        description: [
          'Platforma to‘g‘ri ochilishi uchun brauzerni yangilash va xotirasini tozalash.',
          'Обновление браузера и очистка кэша, чтобы платформа открывалась правильно.',
          'Updating the browser and clearing its cache so that the platform opens properly.',
        ],
        parts: ['find', 'fill', 'check', 'mistakes'],
        keywords: 'chrome, kesh, кэш, sayt ochilmayapti',
      },
      {
        title: ['Video ochilmasa', 'Если видео не открывается', 'If a video does not play'],
        description: [
          'Video qotib qolsa yoki ovozi chiqmasa, birma-bir nimani tekshirish kerak.',
          'Что проверить по порядку, если видео зависает или нет звука.',
          'What to check, step by step, when a video hangs or has no sound.',
        ],
        parts: ['check', 'mistakes', 'help'],
        keywords: 'ovoz, звук, qotib qoldi, зависает, internet',
      },
      {
        title: ['Fayl hajmini kichraytirish', 'Как уменьшить размер файла', 'Making a file smaller'],
        description: [
          'Rasm, PDF va videoni platforma qabul qiladigan hajmga keltirish.',
          'Как привести фото, PDF и видео к размеру, который принимает платформа.',
          'Bringing pictures, PDFs and videos to a size that the platform takes.',
        ],
        parts: ['find', 'file', 'save', 'check'],
        keywords: 'katta fayl, большой файл, megabayt, siqish, сжать',
      },
      {
        title: ['Elektron pochta ochish', 'Создание электронной почты', 'Getting an e-mail address'],
        description: [
          'Pochta qutisi ochish, xatni topish va spam bo‘limini tekshirish.',
          'Как завести почту, найти письмо и проверить папку «Спам».',
          'Getting a mailbox, finding a letter, and looking into the spam folder.',
        ],
        parts: ['find', 'fill', 'save', 'check'],
        keywords: 'gmail, email, почта, xat',
      },
      {
        title: ['Hamroh botida savol berish', 'Как задать вопрос в боте Hamroh', 'Asking in the Hamroh bot'],
        description: [
          'Savolni qanday yozish, rasm qo‘shish va javobni qayerdan topish.',
          'Как написать вопрос, приложить фото и где найти ответ.',
          'How to write a question, add a photo, and find the answer.',
        ],
        parts: ['enter', 'fill', 'file', 'check', 'help'],
        keywords: 'murojaat, обращение, telegram',
      },
    ],
  },
];
