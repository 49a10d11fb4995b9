### Kurslar va modullar: panel sahifalari va fayllar.

panel-section-courses = Kurslar

## Ro‘yxat

courses-title = Kurslar
courses-sub = Kurslar, modullar va ular qayerda ochiq
courses-tabs = Qaysi kurslar
courses-tab-active = Amalda
courses-tab-untranslated = Tarjima kutmoqda
courses-tab-archived = Arxiv
courses-search = Nomi, kodi yoki pasport raqami
courses-found = { $count } ta kurs
courses-new = Yangi kurs
courses-import = Fayldan
courses-export = Yuklab olish
courses-export-xlsx = Excel jadvali
courses-export-csv = Matnli jadval
courses-missing = { $count } ta nom yo‘q
courses-missing-in = Nomi yo‘q tillar:
courses-missing-by = Qaysi tilda yo‘q
courses-missing-all = Hammasi
courses-modules-count = { $count } ta modul
courses-hours = { $count } soat
courses-credits = { $count } kredit
courses-empty = Hali kurs yo‘q
courses-empty-text = Birinchi kursni qo‘lda yarating yoki tayyor jadvalni fayldan oling.
courses-empty-archived = Arxiv bo‘sh
courses-empty-archived-text = Muddati tugagan kursni arxivga oling: ma’lumotlari saqlanadi, ro‘yxatda ko‘rinmaydi.
courses-none-found = Hech narsa topilmadi
courses-none-found-text = Boshqacha yozib ko‘ring: kurs nomi, kodi, yo‘nalishi yoki modul pasporti raqami.
courses-untranslated-sub = Bo‘sh nom o‘rniga boshqa tildagisi ko‘rinadi
courses-untranslated-empty = Barcha nomlar yozilgan
courses-untranslated-empty-text = Amaldagi hamma kurs va modulning nomi shu tilda bor.

## Kurs

courses-edit = Tahrirlash
courses-archived-sub = Arxivda: yangi tinglovchilarga ko‘rinmaydi
courses-about = Kurs
courses-about-hint = Kod fayllar va boshqa tizimlar bilan bog‘laydi, shuning uchun uni kamdan-kam o‘zgartiring.
courses-code = Kod
courses-code-hint = Lotin harflari va raqamlar, masalan { "MATEM-2026" }
courses-area = Yo‘nalish
courses-size = Hajmi
courses-field-hours = Soat
courses-field-credits = Kredit
courses-titles = Nomi
courses-titles-hint = Kamida bitta tilda. Yo‘q tilning o‘rniga boshqasi ko‘rinadi, o‘zbekcha yozuvlar bir-biriga o‘giriladi.
courses-title-missing = Nomi bu tillarda yozilmagan: { $languages }.
courses-title-write = Yozish
courses-plan-title = O‘zlashtirish jadvali
courses-plan-hint = Material birdaniga emas, qismlarga bo‘lib ochiladi.
courses-plan-hours = har { $step } soatda { $count } soatlik qism
courses-plan-modules = har { $step } soatda { $count } ta modul
courses-duration = { $count } kun ichida
courses-field-duration = Muddat, kun
courses-field-duration-hint = Boshlangan kundan tugatish kunigacha, platforma boshqacha demasa
courses-field-by = Qismlar nima bilan o‘lchanadi
courses-by-hours = soat
courses-by-hours-hint = Modullar soatlariga qarab to‘planadi
courses-by-modules = modul
courses-by-modules-hint = Har qismda shuncha modul
courses-field-per-portion = Bir qismda
courses-field-step = Oralig‘i, soat
courses-hours-differ = Modullar jami { $hours } soat va { $credits } kredit, kursda esa { $size } deb yozilgan.

## Ruxsat

courses-open-title = Qayerda ochiq
courses-open-hint = Hech narsa tanlanmasa, kurs hamma joyda va doim ochiq.
courses-module-open-hint = Modul faqat kursi ochiq joyda ochiladi; bu yerda uni yanada cheklash mumkin.
courses-open-from = Shu kundan
courses-open-until = Shu kungacha, shu kun ham kiradi
courses-open-dates = Ochiq kunlari
courses-open-places = Hududlar
courses-open-places-hint = Belgilanmasa, hamma joyda. Butun viloyat yoki ayrim tuman va shaharlarni belgilang.
courses-place-whole = Butun hudud
courses-place-some = { $count } ta tuman
courses-places-count = { $count } ta joyda
courses-everywhere = hamma joyda
courses-from = { $day }dan
courses-until = { $day }gacha

## Modullar

courses-modules = Modullar
courses-modules-empty = Hali modul yo‘q
courses-modules-empty-text = Modul qo‘shing: har birining o‘z pasporti raqami bor.
courses-modules-archived = Arxivdagi modullar: { $count }
courses-module-new = Modul qo‘shish
courses-module-about = Modul
courses-module-about-hint = Pasport raqami bo‘yicha savollar va mazmun tahlil qilinadi.
courses-module-archived-sub = Arxivda: kursga kirmaydi
courses-passport = Pasport raqami
courses-passport-hint = Masalan { "MAT-0412-03" }; hech bir boshqa modulda takrorlanmaydi
courses-archive-title = Arxiv
courses-archive-hint-course = Arxivdagi kurs ro‘yxatdan chiqadi, tinglovchilarning natijalari saqlanadi.
courses-archive-hint-module = Arxivdagi modul kurs hisobiga kirmaydi, natijalar saqlanadi.
courses-archive = Arxivga olish
courses-archive-question-course = Kurs arxivga olinsinmi? Keyin qaytarish mumkin.
courses-archive-question-module = Modul arxivga olinsinmi? Keyin kurs oxiriga qaytarish mumkin.
courses-archive-yes = Ha, arxivga
courses-restore = Arxivdan qaytarish

## Xatolar

courses-error-code = Kod 2–32 belgidan iborat bo‘lsin: lotin harflari, raqamlar, chiziqcha
courses-error-code-taken = Bunday kodli kurs bor
courses-error-passport = Raqam { "MAT-0412-03" } ko‘rinishida bo‘lsin: 2–4 harf, 4 raqam, 2 raqam
courses-error-passport-taken = Bu raqam boshqa modulda turibdi
courses-error-title-none = Kamida bitta tilda nom yozing
courses-error-title-long = Nom 200 belgidan oshmasin
courses-error-area = Yo‘nalishni yozing, 100 belgigacha
courses-error-hours = 1 dan 2000 gacha butun son yozing
courses-error-credits = 0 dan 200 gacha son yozing, masalan 1,5
courses-error-duration = 1 dan 1825 gacha kun yozing
courses-error-step = 1 dan 720 gacha soat yozing
courses-error-by = Soat yoki modulni tanlang
courses-error-per-portion = 1 dan 500 gacha son yozing
courses-error-day = Bunday kun yo‘q
courses-error-dates-order = Oxirgi kun birinchi kundan oldin turibdi
courses-error-places = Noma’lum hudud tanlangan
courses-error-stale = Siz yozayotganda kimdir buni o‘zgartirdi. Yana saqlasangiz, sizniki qoladi; avval sahifani yangi oynada ochib solishtirishingiz mumkin.

## Bajarildi

courses-done-added = Kurs yaratildi, endi modullarini qo‘shing
courses-done-saved = Saqlandi
courses-done-archived = Kurs arxivga olindi
courses-done-restored = Kurs arxivdan qaytdi
courses-done-module-added = Modul qo‘shildi
courses-done-module-archived = Modul arxivga olindi
courses-done-module-restored = Modul kurs oxiriga qaytdi
courses-done-ordered = Tartib saqlandi
courses-done-order-stale = Kimdir modullarni o‘zgartirdi, tartib saqlanmadi: yana bir bor urinib ko‘ring
courses-done-import-started = Fayldagi o‘zgarishlar qo‘llanmoqda
courses-done-import-done = Fayl qo‘llandi
courses-done-import-outdated = Ko‘rib chiqqaningizdan keyin kurslar o‘zgardi. Mana yangi holat, yana qarang
courses-done-import-nothing = Qo‘llanadigan o‘zgarish yo‘q
courses-done-import-discarded = Fayl olib tashlandi, hech narsa o‘zgarmadi
courses-done-import-undone = Hammasi fayldan oldingi holatga qaytdi

## Fayldan olish

courses-import-page = Fayldan olish
courses-import-title = Fayl
courses-import-hint = Avval har bir qator bilan nima bo‘lishi ko‘rsatiladi. «Qo‘llash» bosilmaguncha hech narsa yozilmaydi.
courses-file-hint = { $megabytes } MB va { $rows } qatorgacha. Ustun sarlavhalari to‘rt tildan birida bo‘lishi mumkin.
courses-file-template = Namuna jadval
courses-file-none = Fayl tanlanmagan
courses-file-too-big = Fayl { $megabytes } MB dan katta. Uni bir necha faylga bo‘ling
courses-file-empty = Fayl bo‘sh
courses-file-unreadable = Fayl ochilmadi. Uni Excelda ochib, XLSX qilib qayta saqlang
courses-file-old-excel = Bu eski Excel fayli yoki paroli bor. Uni parolsiz, XLSX qilib qayta saqlang
courses-file-encoding = Matn o‘qilmadi. Excelda «CSV UTF-8» turida yoki XLSX qilib saqlang
courses-file-too-many = Faylda { $rows } tadan ko‘p qator bor. Uni bir necha faylga bo‘ling
courses-file-no-heading = Birinchi qatorda «Kurs kodi» ustuni topilmadi. Namuna jadvaldan foydalaning
courses-file-double-heading = Bir ustun ikki marta uchraydi. Ortiqchasini olib tashlang
courses-file-no-rows = Sarlavha ostida qator yo‘q
courses-imports-before = Oldingi fayllar
courses-imports-before-hint = Qo‘llangan faylni keyin ham butunlay qaytarish mumkin.
courses-import-counts = yangi { $fresh }, o‘zgargan { $changed }, bir xil { $same }, xato { $wrong }
courses-import-state-previewed = kutmoqda
courses-import-state-queued = navbatda
courses-import-state-running = qo‘llanmoqda
courses-import-state-done = qo‘llangan
courses-import-state-failed = to‘xtagan
courses-import-state-cancelled = olib tashlangan
courses-import-state-undone = qaytarilgan
courses-import-sub-previewed = Hali hech narsa yozilmagan
courses-import-sub-queued = Navbatda
courses-import-sub-running = Qo‘llanmoqda
courses-import-sub-done = Qo‘llangan
courses-import-sub-failed = To‘xtab qolgan
courses-import-sub-undone = Qaytarilgan: hammasi oldingi holatda
courses-import-ready = { $fresh } ta yangi qo‘shiladi, { $changed } tasi o‘zgaradi.
courses-import-left-out = Xato qatorlar ({ $count }) chetda qoladi: ularni faylda tuzatib, qayta olishingiz mumkin.
courses-import-nothing = Bu faylda qo‘llanadigan o‘zgarish yo‘q.
courses-import-apply = Qo‘llash: { $count } ta qator
courses-import-discard = Olib tashlash
courses-import-running = Qo‘llanmoqda: { $done } / { $total }
courses-import-done = { $fresh } ta yangi qo‘shildi, { $changed } tasi o‘zgardi.
courses-import-undo = Hammasini qaytarish
courses-import-undo-question = Bu fayl qo‘shgan va o‘zgartirgan hamma narsa oldingi holatga qaytsinmi?
courses-import-undo-yes = Ha, qaytarilsin
courses-import-undone = Bu fayldagi o‘zgarishlar qaytarilgan.
courses-import-unknown = Bu ustunlar bizga tanish emas, o‘tkazib yuborildi: { $columns }
courses-import-more = Keyingi qatorlar
courses-undo-refused = Qaytarib bo‘lmadi
courses-undo-refused-text = Fayldan keyin ba’zilari o‘zgargan yoki ishlatilgan, shuning uchun hech narsaga tegilmadi:
courses-undo-edited = — keyin tahrirlangan
courses-undo-gone = — keyin nomi yoki raqami o‘zgargan
courses-undo-used = — tinglovchilar, natijalar yoki savollar bor
courses-undo-grown = — unga keyin modullar qo‘shilgan
courses-fates = Qatorlar
courses-fate-all = Hammasi
courses-fate-new = Yangi
courses-fate-changed = O‘zgaradi
courses-fate-same = Bir xil
courses-fate-wrong = Xato
courses-fate-none = Bunday qator yo‘q.
courses-row = Qator
courses-no-name = (nomsiz)
courses-is-course = kurs
courses-nothing = yo‘q
courses-becomes = o‘rniga
courses-wrong-code = Kurs kodi yozilmagan yoki noto‘g‘ri: 2–32 lotin harfi, raqam, chiziqcha bo‘lsin
courses-wrong-passport = Pasport raqami noto‘g‘ri: { "MAT-0412-03" } ko‘rinishida bo‘lsin
courses-wrong-title-long = Nom 200 belgidan uzun
courses-wrong-title-none = Hech bir tilda nom yo‘q
courses-wrong-area = Yo‘nalish yozilmagan yoki 100 belgidan uzun
courses-wrong-hours = Soat 1 dan 2000 gacha butun son bo‘lsin
courses-wrong-credits = Kredit 0 dan 200 gacha son bo‘lsin
courses-wrong-position = Tartib raqami butun son bo‘lsin
courses-wrong-duration = Muddat 1 dan 1825 kungacha bo‘lsin
courses-wrong-step = Oraliq 1 dan 720 soatgacha bo‘lsin
courses-wrong-portion-by = Qism o‘lchovi «soat» yoki «modul» bo‘lsin
courses-wrong-per-portion = Qism hajmi 1 dan 500 gacha bo‘lsin
courses-wrong-open-from = Ochilish kuni 2026-11-22 ko‘rinishida bo‘lsin
courses-wrong-open-until = Oxirgi kun 2026-11-22 ko‘rinishida bo‘lsin
courses-wrong-dates-order = Oxirgi kun ochilish kunidan oldin turibdi
courses-wrong-place = Hudud nomi tanilmadi yoki bir nechta tumanga to‘g‘ri keladi
courses-wrong-archived = Arxiv ustunida «ha» yoki «yo‘q» bo‘lsin
courses-wrong-not-for-module = Muddat va jadval ustunlari modul qatorida bo‘sh tursin
courses-wrong-not-for-course = Tartib raqami kurs qatorida bo‘sh tursin
courses-wrong-missing = Yangi qator uchun kerakli ustunlar yetishmaydi
courses-wrong-repeated = Bu kurs yoki modul faylda yuqorida uchragan
courses-wrong-course-unknown = Bunday kodli kurs yo‘q, faylning to‘g‘ri qatorlarida ham
courses-wrong-other-course = Bu pasport raqami boshqa kursning modulida
courses-wrong-meanwhile = Qo‘llash paytida kimdir o‘zgartirgan, qator chetda qoldi

## Fayl ustunlari

courses-yes = ha
courses-no = yo‘q
courses-sheet-courses = Kurslar
courses-sheet-help = Yordam
courses-sheet-column = Ustun
courses-sheet-meaning = Ma’nosi
courses-sheet-place = Hudud kodi
courses-sheet-place-name = Hudud
courses-column-course = Kurs kodi
courses-column-course-help = Har bir qatorda. Pasport raqami bo‘sh bo‘lsa, qator kursning o‘zi haqida.
courses-column-passport = Modul pasporti
courses-column-passport-help = Modul qatorida, masalan { "MAT-0412-03" }; kurs qatorida bo‘sh.
courses-column-title_uz = Nomi (o‘zbekcha)
courses-column-title_uz-help = Bo‘sh katak nomni o‘chiradi. Kamida bitta tilda nom kerak.
courses-column-title_uz_cyrl = Nomi (kirillcha)
courses-column-title_uz_cyrl-help = Kirill yozuvidagi o‘zbekcha nom.
courses-column-title_ru = Nomi (ruscha)
courses-column-title_ru-help = Ruscha nom.
courses-column-title_en = Nomi (inglizcha)
courses-column-title_en-help = Inglizcha nom.
courses-column-area = Yo‘nalish
courses-column-area-help = Masalan matematika.
courses-column-hours = Soat
courses-column-hours-help = Butun son, 1 dan 2000 gacha.
courses-column-credits = Kredit
courses-column-credits-help = Son, masalan 1,5.
courses-column-position = Tartib raqami
courses-column-position-help = Modulning kursdagi o‘rni; bo‘sh bo‘lsa, eski o‘rnida yoki oxirida.
courses-column-duration_days = Muddat (kun)
courses-column-duration_days-help = Faqat kurs qatorida: boshlanishdan tugatishgacha kunlar.
courses-column-step_hours = Oraliq (soat)
courses-column-step_hours-help = Faqat kurs qatorida: qismlar orasidagi soatlar, odatda 12.
courses-column-portion_by = Qism o‘lchovi
courses-column-portion_by-help = Faqat kurs qatorida: soat yoki modul.
courses-column-per_portion = Qism hajmi
courses-column-per_portion-help = Faqat kurs qatorida: bir qismda nechta soat yoki modul.
courses-column-open_from = Ochilish kuni
courses-column-open_from-help = Masalan 2026-11-22; bo‘sh bo‘lsa, cheklanmagan.
courses-column-open_until = Oxirgi kun
courses-column-open_until-help = Shu kun ham ochiq; bo‘sh bo‘lsa, cheklanmagan.
courses-column-places = Hududlar
courses-column-places-help = Nuqtali vergul bilan: viloyat, tuman va shahar nomlari yoki pastdagi kodlar; bo‘sh bo‘lsa, hamma joyda.
courses-column-archived = Arxivda
courses-column-archived-help = ha yoki yo‘q.

## O‘zgarishlar tarixi

admin-audit-course-created = { $who } kurs yaratdi: { $target }
admin-audit-course-changed = { $who } kursni o‘zgartirdi: { $target }
admin-audit-course-archived = { $who } kursni arxivga oldi: { $target }
admin-audit-course-restored = { $who } kursni arxivdan qaytardi: { $target }
admin-audit-course-reordered = { $who } modullar tartibini o‘zgartirdi: { $target }
admin-audit-module-created = { $who } modul qo‘shdi: { $target }
admin-audit-module-changed = { $who } modulni o‘zgartirdi: { $target }
admin-audit-module-archived = { $who } modulni arxivga oldi: { $target }
admin-audit-module-restored = { $who } modulni arxivdan qaytardi: { $target }
admin-audit-courses-imported = { $who } kurslarni fayldan oldi: { $target }
admin-audit-courses-importUndone = { $who } fayldagi kurslarni qaytardi: { $target }
