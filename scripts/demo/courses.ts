/** Twelve believable courses. Titles in Uzbek Cyrillic are written from the Latin; some lack English, as in life. */
import type { CoursePlan, Permission, Titles } from '../../src/db/schema/learning.ts';
import { toCyrillic } from '../../src/i18n/cyrillic.ts';

export interface DemoCourse {
  code: string;
  titles: Titles;
  area: string;
  /** Of the passport numbers of its modules. */
  prefix: string;
  plan: CoursePlan;
  durationDays: number;
  permission: Permission | null;
  modules: readonly { titles: Titles; hours: number }[];
}

const titled = (uz: string, ru: string, en?: string): Titles => ({
  uz,
  'uz-Cyrl': toCyrillic(uz),
  ru,
  ...(en && { en }),
});

const COMMON: readonly Titles[] = [
  titled(
    'Ta’lim sohasidagi normativ-huquqiy hujjatlar',
    'Нормативные документы в образовании',
    'Legal basis of education',
  ),
  titled(
    'Zamonaviy pedagogik yondashuvlar',
    'Современные педагогические подходы',
    'Modern approaches to teaching',
  ),
  titled('Raqamli ta’lim resurslari', 'Цифровые образовательные ресурсы', 'Digital learning resources'),
  titled('Inklyuziv ta’lim asoslari', 'Основы инклюзивного образования'),
  titled(
    'Baholashning xalqaro tajribasi',
    'Международный опыт оценивания',
    'Assessment: international practice',
  ),
];

interface Subject {
  code: string;
  prefix: string;
  area: string;
  title: Titles;
  own: readonly Titles[];
}

const SUBJECTS: readonly Subject[] = [
  {
    code: 'matematika',
    prefix: 'MAT',
    area: 'Aniq fanlar',
    title: titled(
      'Matematika o‘qitish metodikasi',
      'Методика преподавания математики',
      'Teaching mathematics',
    ),
    own: [
      titled('PISA topshiriqlari bilan ishlash', 'Работа с заданиями PISA', 'Working with PISA tasks'),
      titled('Funksiya va grafiklarni o‘rgatish', 'Изучение функций и графиков', 'Functions and graphs'),
      titled('Geometriyada isbot', 'Доказательство в геометрии'),
    ],
  },
  {
    code: 'fizika',
    prefix: 'FIZ',
    area: 'Tabiiy fanlar',
    title: titled(
      'Fizika: tajriba va namoyish',
      'Физика: опыт и демонстрация',
      'Physics: experiment and demonstration',
    ),
    own: [
      titled('Laboratoriya xavfsizligi', 'Безопасность в лаборатории', 'Laboratory safety'),
      titled('Virtual laboratoriyalar', 'Виртуальные лаборатории', 'Virtual laboratories'),
    ],
  },
  {
    code: 'kimyo',
    prefix: 'KIM',
    area: 'Tabiiy fanlar',
    title: titled('Kimyo darslarida tadqiqot', 'Исследование на уроках химии'),
    own: [
      titled('Kimyoviy tajribalar', 'Химические опыты'),
      titled('Masala yechish usullari', 'Методы решения задач'),
    ],
  },
  {
    code: 'biologiya',
    prefix: 'BIO',
    area: 'Tabiiy fanlar',
    title: titled('Biologiya va ekologiya', 'Биология и экология', 'Biology and ecology'),
    own: [titled('Dala kuzatuvlari', 'Полевые наблюдения', 'Field observation')],
  },
  {
    code: 'ona-tili',
    prefix: 'ONA',
    area: 'Filologiya',
    title: titled('Ona tili va adabiyot: o‘qib tushunish', 'Родной язык и литература: понимание текста'),
    own: [
      titled('Matn bilan ishlash', 'Работа с текстом'),
      titled('Ijodiy yozuv', 'Творческое письмо'),
      titled('PIRLS dasturi', 'Программа PIRLS'),
    ],
  },
  {
    code: 'ingliz-tili',
    prefix: 'ING',
    area: 'Filologiya',
    title: titled(
      'Ingliz tili: kommunikativ dars',
      'Английский язык: коммуникативный урок',
      'English: the communicative lesson',
    ),
    own: [
      titled('Tinglab tushunish', 'Аудирование', 'Listening'),
      titled('Gapirishni baholash', 'Оценка говорения', 'Assessing speaking'),
    ],
  },
  {
    code: 'rus-tili',
    prefix: 'RUS',
    area: 'Filologiya',
    title: titled('Rus tilini ikkinchi til sifatida o‘qitish', 'Русский язык как второй'),
    own: [titled('Nutqni o‘stirish', 'Развитие речи')],
  },
  {
    code: 'boshlangich',
    prefix: 'BOSH',
    area: 'Boshlang‘ich ta’lim',
    title: titled(
      'Boshlang‘ich ta’lim: savodxonlik',
      'Начальное образование: грамотность',
      'Primary education: literacy',
    ),
    own: [
      titled('O‘qishga o‘rgatish', 'Обучение чтению', 'Learning to read'),
      titled('O‘yin orqali o‘rganish', 'Обучение через игру', 'Learning through play'),
      titled('Ota-onalar bilan ishlash', 'Работа с родителями'),
    ],
  },
  {
    code: 'informatika',
    prefix: 'INF',
    area: 'Aniq fanlar',
    title: {
      ...titled(
        'Informatika: Python asoslari',
        'Информатика: основы Python',
        'Computing: the basics of Python',
      ),
      'uz-Cyrl': 'Информатика: Python асослари',
    },
    own: [
      titled('Algoritmlar', 'Алгоритмы', 'Algorithms'),
      titled('Kiberxavfsizlik', 'Кибербезопасность', 'Cyber security'),
    ],
  },
  {
    code: 'tarix',
    prefix: 'TAR',
    area: 'Ijtimoiy fanlar',
    title: titled('Tarix: manba bilan ishlash', 'История: работа с источником'),
    own: [titled('Xarita va chizmalar', 'Карты и схемы'), titled('Og‘zaki tarix', 'Устная история')],
  },
  {
    code: 'rahbar',
    prefix: 'RAH',
    area: 'Boshqaruv',
    title: titled(
      'Maktab rahbari: jamoa va sifat',
      'Руководитель школы: команда и качество',
      'School leadership',
    ),
    own: [
      titled('Dars kuzatuvi', 'Посещение урока', 'Observing lessons'),
      titled('Maktab byudjeti', 'Бюджет школы', 'The school budget'),
    ],
  },
  {
    code: 'olmaliq-tajriba',
    prefix: 'OLM',
    area: 'Aniq fanlar',
    title: titled('STEAM: tajriba kursi', 'STEAM: пробный курс', 'STEAM: a pilot course'),
    own: [
      titled('Loyiha ishi', 'Проектная работа', 'Project work'),
      titled('Robototexnika', 'Робототехника', 'Robotics'),
    ],
  },
];

/** Content is permitted by region; it was first tried with the city of Olmaliq. */
const PILOT: Permission = { places: [{ regionId: 'toshkent', districtId: 'toshkent.olmaliq-sh' }] };

export const DEMO_COURSES: readonly DemoCourse[] = SUBJECTS.map((subject, index) => ({
  code: `${subject.code}-2026`.toUpperCase(),
  titles: subject.title,
  area: subject.area,
  prefix: subject.prefix,
  plan:
    index % 3 === 2
      ? { stepHours: 12, by: 'modules', perPortion: 1 }
      : { stepHours: 12, by: 'hours', perPortion: index % 2 === 0 ? 4 : 6 },
  durationDays: index % 4 === 0 ? 45 : 30,
  permission: subject.code === 'olmaliq-tajriba' ? PILOT : null,
  modules: [...COMMON.slice(0, 3 + (index % 3)), ...subject.own].map((titles, place) => ({
    titles,
    hours: place % 3 === 1 ? 8 : 4,
  })),
}));
