### Savol-javob: panel sahifalari va fayllari.

panel-section-faq = Savol-javob

## Ro‘yxat

entries-title = Ko‘p so‘raladigan savollar
entries-sub = Bot xodimlardan oldin beradigan javoblar
entries-tabs = Savol-javob bo‘limlari
entries-tab-entries = Yozuvlar
entries-views = Qaysi yozuvlar ko‘rsatiladi
entries-view-published = E’lon qilingan
entries-view-needsReview = To‘ldirish kerak
entries-view-reviewDue = Qayta ko‘rish vaqti keldi
entries-view-draft = Qoralamalar
entries-view-archived = Arxiv
entries-new = Yangi yozuv
entries-search = Sarlavha, kod yoki savol
entries-found = Topildi: { $count } ta
entries-changed = o‘zgartirilgan:
entries-asks-count = so‘rash usullari: { $count }
entries-use = { $days } kunda taklif { $offered }, yordam berdi { $helped }
entries-pages = Sahifalar
entries-pages-before = Oldingi
entries-pages-after = Keyingi
entries-empty = Hali yozuv yo‘q
entries-empty-text = Birinchisini yozing yoki dastur bilan kelgan fayllarni yuklang.
entries-none-here = Bu yerda hech narsa yo‘q
entries-none-here-text = Barcha yozuvlar boshqa bo‘limlarda.
entries-none-found = Hech narsa topilmadi
entries-none-found-text = Boshqacha yozib ko‘ring yoki boshqa bo‘limga qarang.
entries-mark-needs-review = to‘ldirish kerak
entries-mark-review-due = qayta ko‘rish kerak
entries-state-draft = qoralama
entries-state-published = e’lon qilingan
entries-state-archived = arxivda

## Yozuvni tahrirlash

entries-version-of = { $number }-talqin, { $when }, { $who }
entries-by-file = fayldan
entries-part-answer = Savol va javob
entries-part-asks = Ustozlar qanday so‘raydi
entries-part-guides = Nimalar bog‘langan
entries-part-care = Nazorat
entries-languages = Tillar
entries-text-written = yozilgan
entries-text-missing = hali yozilmagan
entries-title-label = savol
entries-body-label = javob
entries-title-in = Savol: { $language }
entries-body-in = Javob: { $language }
entries-title-placeholder = Savol, ustoz so‘raganidek
entries-body-placeholder = Avval javobning o‘zi, keyin nima qilish kerakligi. O‘zbekcha yozuvlardan biri bo‘lmasa, ikkinchisidan tuziladi.
entries-asks = Har qatorda bitta savol
entries-asks-hint = Odamlar aslida qanday yozsa, shunday: istalgan til va yozuvda. Qidiruv shu qatorlardan o‘rganadi. Ko‘pi bilan { $most } qator, har biri { $letters } belgigacha.
entries-guides = Video qo‘llanmalar
entries-guides-hint = Birinchi qo‘llanma javob bilan birga taklif qilinadi.
entries-guide = Video qo‘llanma va boshlanish joyi
entries-guide-none = Qo‘llanmani tanlang
entries-guide-whole = boshidan
entries-guide-gone = { $code }: katalogda yo‘q
entries-guide-add = Qo‘llanma bog‘lash
entries-guide-remove = Bog‘lanishni uzish
entries-modules = Modullar
entries-modules-hint = Tegishli modullarning pasport raqamlari, vergul bilan.
entries-needs-review = Institut to‘ldirishi kerak
entries-needs-review-hint = Hali aytilmagan manzil, sana yoki raqam bor.
entries-review-by = Qayta ko‘rish sanasi
entries-review-by-hint = Shu kundan boshlab «Qayta ko‘rish vaqti keldi» bo‘limida turadi.
entries-pacing = Javobga so‘rovchining o‘z jadvali qo‘shiladi
entries-pacing-hint = Kursda o‘qiyotganlar javob ustida qayerga kelganini va keyingi qism qachon ochilishini ko‘radi.
entries-code = Kod
entries-code-hint = Kichik lotin harflari, raqamlar va chiziqcha; keyin o‘zgarmaydi. Bo‘sh qoldirilsa, sarlavhadan olinadi.
entries-save-draft = Qoralamani saqlash
entries-save-publish = Saqlash va e’lon qilish
entries-save-published = Saqlash
entries-look = Bot shunday yuboradi
entries-look-empty = Javob yozing: bu yerda u Telegramdagidek ko‘rinadi.
entries-look-other = Bu tilda yozilmagan: o‘quvchi uni shu holda ko‘radi.
entries-look-pacing = Javob ustida so‘rovchining o‘z kursi haqidagi ma’lumotlar turadi.
entries-link = Botda ochadigan havola
entries-try = Savolni sinab ko‘rish
entries-try-placeholder = sertifikatni qayerdan olaman
entries-try-hint = Yozuv shu holida e’lon qilinsa, bot nimani topgan bo‘lardi.
entries-try-here = shu yozuv
entries-try-offered = Ishonch yetarli: taklif qilinadi
entries-try-unsure = Ishonch yetarli emas: to‘g‘ri xodimga boradi
entries-try-nothing = Hech narsa topilmadi: to‘g‘ri xodimga boradi

## Nima noto‘g‘ri

entries-mistake = Yuqoridagi ro‘yxatga qarang.
entries-problems = Hali saqlanmadi:
entries-problem-titleTooLong = { $language }: savol juda uzun
entries-problem-bodyTooLong = { $language }: javob bitta xabarga sig‘maydi
entries-problem-titleMissing = { $language }: javob bor, savol yo‘q
entries-problem-bodyMissing = { $language }: savol bor, javob yo‘q
entries-problem-nothingToRead = E’lon qilish uchun o‘zbekcha yoki ruscha savol va javob kerak
entries-problem-askTooLong = { $number }-savol juda uzun: «{ $begins }…»
entries-problem-tooManyAsks = Savollar juda ko‘p
entries-problem-tooManyGuides = Qo‘llanmalar juda ko‘p
entries-problem-tooManyModules = Modullar juda ko‘p
entries-problem-guideCode = { $number }-qo‘llanmaning kodi noto‘g‘ri
entries-problem-guideMoment = { $number }-qo‘llanmaning boshlanish joyi noto‘g‘ri
entries-problem-passport = { $number }-modul: bu modul pasporti raqami emas
entries-problem-reviewDay = Qayta ko‘rish sanasi noto‘g‘ri
entries-error-code = Kichik lotin harflari, raqamlar va chiziqcha ishlating.
entries-error-taken = Bu kod boshqa yozuvda bor.
entries-error-stale = Bu yozuvni hamkasbingiz o‘zgartirdi: talqinlariga qarang. Yana saqlasangiz, uning o‘zgarishi ustidan yoziladi.

## Nima qilindi

entries-done-added = Qoralama saqlandi
entries-done-saved = Saqlandi
entries-done-same = Hech narsa o‘zgarmagan edi
entries-done-published = E’lon qilindi: bot endi shu bilan javob beradi
entries-done-restored = Oldingi talqin qaytarildi
entries-done-overtaken = Hamkasbingiz yozuvni o‘zgartirdi: yana qarab chiqing
entries-archive = Arxivga olish
entries-restore = Arxivdan qaytarish
entries-unpublish = E’lonni bekor qilish
entries-undo = Bekor qilish
entries-became-draft = Endi qoralama: ustozlarga taklif qilinmaydi.
entries-became-published = Yana e’lon qilindi.
entries-became-archived = Arxivga olindi: ustozlarga taklif qilinmaydi.

## Talqinlar

entries-versions = Talqinlar
entries-version = { $number }-talqin
entries-version-now = hozirgisi
entries-version-restore = Shu talqinni qaytarish
entries-cause-import = fayldan yuklandi
entries-cause-edit = tahrirlandi
entries-cause-ask = savol qo‘shildi
entries-cause-ticket = murojaatdan yozildi
entries-cause-restore = qaytarildi
entries-cause-state = holati o‘zgardi
entries-diff-title = { $number }-talqin { $before }-talqinga nisbatan
entries-diff-first = { $number }-talqin, birinchisi
entries-diff-added = qo‘shildi:
entries-diff-removed = olib tashlandi:

## Fayllar

entries-differs-titles = savollar
entries-differs-bodies = javoblar
entries-differs-asks = so‘rash usullari
entries-differs-needsReview = to‘ldirish kerakligi
entries-differs-reviewBy = qayta ko‘rish sanasi
entries-differs-pacing = so‘rovchining jadvali
entries-differs-guides = video qo‘llanmalar
entries-differs-modules = modullar
entries-differs-state = holati
entries-file-noFrontMatter = Fayl uchta chiziqcha qatori, maydonlar va yana shunday qator bilan boshlanishi kerak.
entries-file-notYaml = Bu YAML emas: { $what } Matnni qo‘shtirnoqqa oling.
entries-file-unknownField = «{ $what }» degan maydon yo‘q: nomini to‘g‘rilang yoki olib tashlang.
entries-file-wrongField = «{ $what }» maydonining qiymati noto‘g‘ri: `faq/README.md` ga qarang.
entries-file-noId = `id` yo‘q yoki unda kichik lotin harfi, raqam va chiziqchadan boshqa belgi bor.
entries-file-otherName = Bu `id` fayli { $what } deb nomlanadi: fayl nomini yoki `id` ni to‘g‘rilang.
entries-file-textBeforeHeading = Bu matn birinchi sarlavhadan oldin turibdi, masalan `# uz: Savol?`.
entries-file-headingTwice = `# { $what }:` sarlavhasi ikki marta yozilgan: bittasini qoldiring.
entries-file-titleTooLong = { $what }: savol 120 belgidan uzun.
entries-file-bodyTooLong = { $what }: javob 2500 belgidan uzun.
entries-file-titleMissing = { $what }: sarlavhadagi ikki nuqtadan keyin savolni yozing.
entries-file-bodyMissing = { $what }: sarlavha ostiga javobni yozing yoki sarlavhani olib tashlang.
entries-file-nothingToRead = O‘zbekcha yoki ruscha savol va javob kerak; yoki `state: draft` deb yozing.
entries-file-askTooLong = Qator 200 belgidan uzun: qisqartiring.
entries-file-tooManyAsks = `asks` da 200 tadan ko‘p qator bor.
entries-file-tooManyGuides = Qo‘llanmalar 20 tadan ko‘p.
entries-file-tooManyModules = Modullar 20 tadan ko‘p.
entries-file-reviewDay = `review_by` — sana, masalan 2027-01-31.
entries-file-guideCode = Bu video qo‘llanma kodi emas: kichik lotin harflari, raqamlar va chiziqcha.
entries-file-guideMoment = `at` — videodagi joy, masalan 1:05.
entries-file-passport = Bu modul pasporti raqami emas, masalan `MAT-0412-03`.
