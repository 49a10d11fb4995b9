### Tinglovchilar va natijalar fayllari: panel sahifalari, ustunlar, rad etish sabablari.

exchange-api-tab-imports = Fayllar

## Sahifa

exchange-title = Tinglovchilar va natijalar
exchange-sub = Platformadan chiqarilgan jadvallar
exchange-bring = Fayl
exchange-bring-hint = Avval birinchi qatorlar ko‘rsatiladi, keyin o‘zingiz boshlaysiz. Xuddi shu faylni qayta yuklash zarar qilmaydi: hech narsa ikki marta hisoblanmaydi.
exchange-file-hint = XLSX yoki CSV, { $rows } qatorgacha, { $megabytes } MB gacha
exchange-template-people = Tinglovchilar uchun namuna
exchange-template-progress = Natijalar uchun namuna
exchange-columns = Qaysi ustunlar tushuniladi
exchange-columns-hint = Sarlavhalar to‘rt tilning istalganida va istalgan tartibda bo‘lishi mumkin. Notanish ustunlar o‘qilmaydi.
exchange-columns-people = Tinglovchi haqida
exchange-columns-progress = O‘qishi haqida
exchange-history = Avvalgi fayllar
exchange-history-hint = Rad etilgan qatorlarni sababi bilan yuklab olib, tuzatib, qayta yuboring.
exchange-none = Hali fayl yuklanmagan
exchange-none-text = Platformadan chiqarilgan jadvalni yuklang yoki namunani to‘ldiring.
exchange-terminal = buyruq satridan
exchange-counts = yangi { $fresh }, o‘zgargan { $changed }, o‘sha-o‘sha { $same }, rad etilgan { $wrong }

## Bitta fayl

exchange-kind-people = Tinglovchilar
exchange-kind-progress = Natijalar
exchange-state-previewed = Qaror kutmoqda
exchange-state-queued = Navbatda
exchange-state-running = Yuklanmoqda
exchange-state-done = Yuklandi
exchange-state-failed = Yuklab bo‘lmadi
exchange-state-cancelled = To‘xtatildi
exchange-state-undone = Qaytarildi
exchange-preview = Birinchi qatorlar
exchange-preview-hint = Har qator bilan nima bo‘lishi shu yerda ko‘rinadi; hali hech narsa yozilmadi.
exchange-decide = Birinchi qatorlar to‘g‘ri tushunilgan bo‘lsa, yuklashni boshlang.
exchange-row = Qator
exchange-unknown = O‘qilmaydigan ustunlar: { $columns }
exchange-start = Yuklashni boshlash
exchange-discard = Kerak emas
exchange-cancel = To‘xtatish
exchange-cancel-question = To‘xtatilsinmi? Shu paytgacha yuklangan qatorlar qoladi.
exchange-cancel-yes = Ha, to‘xtatilsin
exchange-queued = Oldingi fayl tugashi bilan boshlanadi.
exchange-reading = Fayl o‘qilmoqda…
exchange-running = { $done } / { $total } qator
exchange-left = taxminan { $minutes } daqiqa qoldi
exchange-leave = Sahifani yopish mumkin: yuklash davom etadi.
exchange-fate-new = yangi
exchange-fate-changed = o‘zgargan
exchange-fate-same = o‘sha-o‘sha
exchange-fate-wrong = rad etilgan
exchange-rejected = Rad etilgan qatorlar
exchange-rejected-hint = Tuzatilgan faylni yana yuklash mumkin, sabab ustuni xalaqit bermaydi.
exchange-rejected-download = Sabablari bilan yuklab olish
exchange-rejected-more = Birinchi { $count } tasi ko‘rsatilgan.
exchange-reason = Sabab
exchange-all-good = Hamma qator qabul qilindi.
exchange-example-name = Dilnoza Karimova
exchange-example-group = 7-guruh
exchange-example-provider = Platforma
exchange-example-status = O‘qimoqda
exchange-sheet-help = Ustunlar
exchange-done-started = Yuklash boshlandi
exchange-done-cancelled = To‘xtatildi
exchange-done-discarded = Fayl olib tashlandi, hech narsa o‘zgarmadi

## Ustunlar

exchange-column-platform_id = Platforma ID
exchange-column-platform_id-help = Tinglovchining platformadagi raqami
exchange-column-login = Login
exchange-column-login-help = Platformaga kirish nomi
exchange-column-phone = Telefon
exchange-column-phone-help = Istalgan ko‘rinishda: 90 123-45-67
exchange-column-full_name = Familiya, ism, sharif
exchange-column-full_name-help = Yoki alohida uchta ustunda
exchange-column-surname = Familiya
exchange-column-surname-help = To‘liq ism o‘rniga
exchange-column-first_name = Ism
exchange-column-first_name-help = To‘liq ism o‘rniga
exchange-column-patronymic = Otasining ismi
exchange-column-patronymic-help = To‘liq ism o‘rniga
exchange-column-region = Viloyat
exchange-column-region-help = Istalgan tilda
exchange-column-district = Tuman yoki shahar
exchange-column-district-help = Istalgan tilda
exchange-column-code = Bir martalik kod
exchange-column-code-help = Botda login bilan birga yoziladi; bazada faqat izi saqlanadi
exchange-column-code_expires = Kod muddati
exchange-column-code_expires-help = Bo‘sh bo‘lsa, 14 kun
exchange-column-course = Kurs kodi
exchange-column-course-help = Modulsiz qator butun kurs haqida
exchange-column-passport = Modul pasporti raqami
exchange-column-passport-help = Masalan { "MAT-0412-03" }
exchange-column-percent = Foiz
exchange-column-percent-help = 0 dan 100 gacha
exchange-column-completed = Tugatgan
exchange-column-completed-help = Ha, yo‘q yoki sana
exchange-column-result = Natija
exchange-column-result-help = O‘tdi yoki o‘tmadi
exchange-column-score = Ball
exchange-column-score-help = 0 dan 100 gacha
exchange-column-time = Sana va vaqt
exchange-column-time-help = Qachon shunday bo‘lgan; bo‘sh bo‘lsa, fayl yuklangan payt
exchange-column-group = Guruh
exchange-column-group-help = Platformadagi nomi
exchange-column-start = Boshlanishi
exchange-column-start-help = Kurs boshlangan kun
exchange-column-due = Muddati
exchange-column-due-help = Kurs tugashi kerak bo‘lgan kun
exchange-column-provider = Kim o‘qitadi
exchange-column-provider-help = Markaz, platforma, universitet yoki nodavlat
exchange-column-status = Holati
exchange-column-status-help = O‘qimoqda, tugatgan yoki chiqib ketgan

## Fayl nega yaramaydi

exchange-file-none = Fayl tanlanmagan
exchange-file-empty = Faylda qator yo‘q
exchange-file-unreadable = Faylni o‘qib bo‘lmadi: u buzilgan yoki jadval emas
exchange-file-old-excel = Bu eski Excel yoki parolli fayl: XLSX qilib, parolsiz saqlang
exchange-file-too-big = Fayl juda katta
exchange-file-too-many = Faylda 500 000 tadan ko‘p qator bor: bo‘lib yuklang
exchange-file-no-key = Birinchi qatorda platforma ID, login yoki telefon ustuni topilmadi
exchange-file-double-heading = Ikki ustunning ma’nosi bir xil: bittasining sarlavhasini o‘zgartiring
exchange-file-gone = Fayl serverda topilmadi: qayta yuklang

## Qator nega rad etildi

exchange-wrong-no-key = Platforma ID, login va telefon bo‘sh
exchange-wrong-phone-strange = Telefon raqami noto‘g‘ri
exchange-wrong-phone-shared = Bu telefon bir necha tinglovchida bor: ID yoki loginni ham yozing
exchange-wrong-keys-disagree = ID, login va telefon turli odamlarniki
exchange-wrong-no-target = Kurs kodi va modul pasporti bo‘sh
exchange-wrong-passport-strange = Modul pasporti raqami noto‘g‘ri yozilgan
exchange-wrong-passport-unknown = Bunday modul yo‘q
exchange-wrong-course-unknown = Bunday kurs yo‘q
exchange-wrong-course-differs = Modul boshqa kursniki
exchange-wrong-percent-strange = Foiz 0 dan 100 gacha son bo‘lsin
exchange-wrong-score-strange = Ball 0 dan 100 gacha son bo‘lsin
exchange-wrong-time-strange = Sana tushunarsiz: 22.11.2026 ko‘rinishida yozing
exchange-wrong-time-ahead = Sana kelajakda
exchange-wrong-region-unknown = Bunday viloyat yo‘q
exchange-wrong-district-unknown = Bu viloyatda bunday tuman yo‘q
exchange-wrong-completed-strange = «Tugatgan» ustunida ha, yo‘q yoki sana bo‘lsin
exchange-wrong-result-strange = Natija: o‘tdi yoki o‘tmadi
exchange-wrong-provider-strange = Kim o‘qitishi tushunarsiz
exchange-wrong-status-strange = Holati tushunarsiz
exchange-wrong-code-without-login = Bir martalik kod bor, login yo‘q
exchange-wrong-dates-order = Muddat boshlanishidan oldin turibdi
