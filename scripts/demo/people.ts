/** Believable teachers: names, places, schools and subjects. */

import { REGIONS } from '../../src/domain/regions.ts';
import type { Profile } from '../../src/domain/teachers.ts';
import { toCyrillic } from '../../src/i18n/cyrillic.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Chance } from './random.ts';

const WOMEN =
  'Dilnoza Shohida Gulnora Muxlisa Nigora Feruza Zulfiya Mohira Sevara Umida Nodira Malika Dilfuza Ozoda Shahnoza Barno Saodat Munira Nargiza Lola Xurshida Zebo Manzura Oydin'.split(
    ' ',
  );
const MEN =
  'Jamshid Otabek Sardor Baxtiyor Sherzod Jasur Ulug‘bek Farrux Rustam Akmal Bobur Anvar Dilshod Islom Nodir Qahramon Shuhrat Toxir Zafar Mirzo G‘ayrat O‘tkir'.split(
    ' ',
  );
/** Without the ending that a woman's surname adds. */
const SURNAMES =
  'Yo‘ldoshev G‘ulomov Ergashev Mamatqulov To‘rayev Saidov Xasanov Olimov Nurimbetov Karimov Rahimov Tursunov Qodirov Abdullayev Ismoilov Normatov Xolmatov Sobirov Yusupov Jo‘rayev Eshonqulov Boltayev Usmonov Hamidov Qosimov Sultonov'.split(
    ' ',
  );
const RUSSIAN = [
  'Елена Ким',
  'Ольга Пак',
  'Наталья Соколова',
  'Ирина Цой',
  'Светлана Ахмедова',
  'Марина Хан',
  'Татьяна Иванова',
  'Людмила Югай',
  'Андрей Тен',
  'Сергей Каримов',
];
const SUBJECTS: Readonly<Record<'uz' | 'ru', readonly string[]>> = {
  uz: [
    'Ona tili va adabiyot',
    'Matematika',
    'Boshlang‘ich ta’lim',
    'Ingliz tili',
    'Fizika',
    'Kimyo',
    'Biologiya',
    'Tarix',
    'Informatika',
    'Geografiya',
    'Texnologiya',
  ],
  ru: ['Русский язык и литература', 'Математика', 'Начальные классы', 'Английский язык', 'Физика', 'Химия'],
};

export interface DemoTeacher {
  firstName: string;
  lastName: string;
  locale: Locale;
  /** As Telegram's app sends it. */
  languageCode: string;
  profile: Profile;
}

/** Who writes in which language, roughly as in life. */
function localeOf(chance: Chance): Locale {
  const share = chance.next();
  if (share < 0.62) return 'uz';
  return share < 0.8 ? 'uz-Cyrl' : 'ru';
}

function nameOf(chance: Chance, locale: Locale): string {
  if (locale === 'ru' && chance.happens(0.6)) return chance.pick(RUSSIAN);
  const woman = chance.happens(0.72);
  const name = `${chance.pick(woman ? WOMEN : MEN)} ${chance.pick(SURNAMES)}${woman ? 'a' : ''}`;
  return locale === 'uz' ? name : toCyrillic(name);
}

export function makeTeacher(chance: Chance): DemoTeacher {
  const locale = localeOf(chance);
  const fullName = nameOf(chance, locale);
  const [firstName = fullName, lastName = ''] = fullName.split(' ');
  const region = chance.pick(REGIONS);
  const district = chance.pick(region.districts);
  const school = `${chance.between(1, 74)}-umumta’lim maktabi`;
  const subject = chance.pick(SUBJECTS[locale === 'ru' ? 'ru' : 'uz']);
  return {
    firstName,
    lastName,
    locale,
    languageCode: locale === 'ru' ? 'ru' : 'uz',
    profile: {
      fullName,
      regionId: region.id,
      districtId: district.id,
      school:
        locale === 'uz' ? school : locale === 'ru' ? `Школа № ${chance.between(1, 74)}` : toCyrillic(school),
      subject: locale === 'uz-Cyrl' ? toCyrillic(subject) : subject,
      position: chance.pick([
        'subject',
        'subject',
        'subject',
        'subject',
        'leading',
        'mentor',
        'head',
        'methodologist',
      ]),
      phone: chance.happens(0.6) ? `+99890${chance.between(1_000_000, 9_999_999)}` : null,
    },
  };
}
