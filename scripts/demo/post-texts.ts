/** What the demo's channel says. */

/** A method a week. */
export const METHODS: readonly string[] = [
  '**Hafta metodi: «Klaster»**\n\nDarsning birinchi besh daqiqasida doskaning o‘rtasiga mavzuni yozing va o‘quvchilardan unga bog‘liq so‘zlarni so‘rang. Shoxlangan chizma o‘quvchilar nimani bilishini ham, nimani chalkashtirishini ham ko‘rsatadi.',
  '**Hafta metodi: «Aqliy hujum»**\n\nQoida bitta: g‘oyalar yig‘ilayotganda baholanmaydi. Avval hammasini yozing, keyin guruhlab, birgalikda eng yaxshi uchtasini tanlang.',
  '**Hafta metodi: «Insert»**\n\nMatnni o‘qiyotganda belgilar qo‘yiladi:\n`V` bilardim\n`+` yangilik\n`–` boshqacha o‘ylardim\n`?` tushunmadim\n\nDars oxirida savol belgilari ustida ishlang.',
  '**Hafta metodi: «T-jadval»**\n\nChap ustunga «tarafdor», o‘ng ustunga «qarshi» dalillar. Bahsli mavzularda o‘quvchini fikrini asoslashga o‘rgatadi.',
  '**Hafta metodi: «Zinama-zina»**\n\nGuruhlar bir mavzuning zinalarini ketma-ket yoritadi: ta’rif, misol, qo‘llanilishi, xulosa. Har bir zina oldingisiga tayanadi.',
  '**Hafta metodi: «Blis-so‘rov»**\n\nO‘nta savol, har biriga yigirma soniya. Baho uchun emas: qaysi mavzu takrorlanishi kerakligini bilish uchun.',
  '**Hafta metodi: «Rolli o‘yin»**\n\nTarix darsida elchi, iqtisodda bozor, adabiyotda sud. Rollar kartochkalarini oldindan tarqating, shunda uyatchan o‘quvchi ham gapiradi.',
  '**Hafta metodi: «Venn diagrammasi»**\n\nIkki tushunchaning umumiy va farqli tomonlari. Ayniqsa biologiya va ona tili darslarida qulay.',
  '**Hafta metodi: «Teskari sinf»**\n\nNazariya uyda videodan, amaliyot sinfda. Videoni besh daqiqadan oshirmang va oxiriga bitta savol qo‘ying.',
  '**Ҳафта методи: «Фикрлар шажараси»**\n\nҲар бир ўқувчи битта далил қўшади, кейингиси уни давом эттиради. Дарс охирида шажара дафтарга кўчирилади.',
  '**Hafta metodi: «Ikki haqiqat, bir yolg‘on»**\n\nO‘quvchi mavzu bo‘yicha uchta gap yozadi, sinf yolg‘onini topadi. Xatolar ustida ishlashning eng yengil yo‘li.',
  '**Hafta metodi: «Chiqish chiptasi»**\n\nDarsdan chiqishda har bir o‘quvchi bitta qog‘ozga yozadi: bugun nimani o‘rgandim va nima tushunarsiz qoldi. Ertangi dars shundan boshlanadi.',
];

export const ANNOUNCEMENTS: readonly string[] = [
  '📌 Yangi guruhlar uchun modullar **12 soatlik portsiyalarda** ochiladi. Keyingi modul qachon ochilishini botdagi «Kursim» bo‘limida ko‘rasiz.',
  'Hurmatli ustozlar! Sertifikatlar elektron shaklda beriladi. Ma’lumotlaringizda xato bo‘lsa, sertifikat chiqishidan **oldin** yozing.',
  'Уважаемые коллеги! Вебинар по работе с электронной платформой пройдёт в четверг в 15:00. Запись появится в видеоинструкциях бота.',
  'Attestatsiya savollari bo‘yicha qo‘llanma yangilandi. Savolingiz bo‘lsa, shu post ostidagi tugmani bosing.',
  'Mahorat maktabi: tabiiy fanlar o‘qituvchilari uchun hududiy markazlarda amaliy mashg‘ulotlar jadvali e’lon qilindi.',
  'Платформада профилактика ишлари якшанба куни 02:00 дан 05:00 гача бўлади. Шу вақтда тестларни топшириб туринг деб тавсия қилмаймиз.',
];

export const POLLS: readonly { text: string; question: string; options: string[]; correct?: number }[] = [
  {
    text: 'Fikringiz muhim: keyingi vebinarlar shunga qarab rejalashtiriladi.',
    question: 'Vebinar qaysi vaqtda qulay?',
    options: ['Ertalab, 9:00', 'Tushdan keyin, 15:00', 'Kechqurun, 19:00'],
  },
  {
    text: '',
    question: 'Modulni topshirgandan keyin keyingisi qachon ochiladi?',
    options: ['Darhol', '12 soatdan keyin', 'Bir haftadan keyin'],
    correct: 1,
  },
  {
    text: '',
    question: 'Qaysi video qo‘llanma sizga ko‘proq kerak?',
    options: ['Test topshirish', 'Sertifikatni yuklab olish', 'Ma’lumotlarni tuzatish', 'Telefondan kirish'],
  },
];

/** Drafts of the weekly series. */
export const TO_COME: readonly string[] = [
  '**Hafta metodi: «Kichik guruhlar»**\n\nTo‘rt kishilik guruh eng samarali: hech kim chetda qolmaydi. Har kimga rol bering: sardor, kotib, vaqt nazoratchisi, so‘zlovchi.',
  '**Hafta metodi: «Loyiha papkasi»**\n\nO‘quvchi chorak davomida eng yaxshi ishlarini bir papkaga yig‘adi va chorak oxirida o‘zi himoya qiladi.',
  '**Hafta metodi: «Savol-javob zanjiri»**\n\nJavob bergan o‘quvchi keyingi savolni beradi. O‘qituvchi faqat yo‘naltiradi.',
];

/** What readers ask under a post. */
export const QUESTIONS: readonly string[] = [
  'Shu haqda batafsil qo‘llanma bormi?',
  'Bizning tumanda ham o‘tkaziladimi?',
  'Boshlang‘ich sinflarga ham mos keladimi?',
  'Қаердан юклаб олса бўлади?',
  'Можно получить материалы на русском языке?',
];
