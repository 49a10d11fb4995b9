### Panelning tinglovchilar sahifalari: o‘zlashtirish, jadvallar, bot bilan bog‘lanish va juda tez tugatganlar.

panel-section-learners = Tinglovchi
learners-title = Tinglovchilar
learners-sub = Hududingiz o‘qituvchilari kurslarni qanday o‘zlashtirmoqda
learners-tabs = Ro‘yxatlar
learners-tab-everybody = Hammasi
learners-tab-too-fast = Juda tez
learners-too-fast-spoken =
    { $count ->
       *[other] { " " }{ $count } nafari juda tez tugatgan, tekshirishni kutmoqda
    }
learners-search = Ism, ID, login yoki telefon
learners-filter-region = Hudud
learners-filter-course = Kurs
learners-filter-group = Guruh
learners-filter-state = Holat
learners-state-behind = Ortda qolgan
learners-state-at-risk = Xavf ostida
learners-state-overdue = Muddati o‘tgan
learners-state-paused = To‘xtatib turilgan
learners-state-completed = Tugatgan
learners-state-too-fast = Juda tez
learners-state-unlinked = Botda yo‘q
learners-in-bot = Botda bor
learners-no-course = Hech qaysi kursga yozilmagan
learners-no-course-text = Kursga yozilish va natijalar o‘quv platformasidan keladi.
learners-due = muddat { $day }
learners-count =
    { $count ->
       *[other] { $count } nafar tinglovchi
    }
learners-uncounted = Shu daqiqadagi holat, avval yangilari
learners-more = Yana ko‘rsatish
learners-empty = Hali tinglovchilar yo‘q
learners-empty-text = Ular fayldan yoki o‘quv platformasidan kelganda shu yerda ko‘rinadi.
learners-none-found = Hech kim topilmadi
learners-none-found-text = Yozilishini tekshiring yoki filtrni olib tashlang.
learners-none-yet = Hozircha ko‘rilganlar orasida yo‘q. Davom ettirish uchun «Yana ko‘rsatish»ni bosing.
learners-nameless = Tinglovchi № { $id }
learners-percent = { $percent }% o‘zlashtirilgan
learners-pace-not-started = Hali boshlanmagan
learners-pace-ahead = Jadvaldan oldinda
learners-pace-on-time = Jadval bo‘yicha
learners-pace-behind = Jadvaldan ortda
learners-pace-at-risk = Kechikish xavfi bor
learners-pace-overdue = Muddati o‘tgan
learners-pace-completed = Tugatilgan
learners-pace-paused = To‘xtatib turilgan
learners-pace-withdrawn = Kursdan chiqqan

## Kurs

learners-started = Boshlangan
learners-due-before = (avval { $day } edi)
learners-earliest = Bundan oldin tugatib bo‘lmaydi
learners-projected = Shu sur’atda tugatadi
learners-projected-unknown = hali aytib bo‘lmaydi
learners-last-fact = Oxirgi ma’lumot
learners-too-fast-open = Kurs jadval ruxsat berganidan oldin tugatilgan. Tekshirishni kutmoqda.
learners-too-fast-reviewed = Kurs jadval ruxsat berganidan oldin tugatilgan. Tekshirilgan: { $note }
learners-infeasible = Oxirgi qism muddatdan keyin ochiladi: ulgurib bo‘lmaydi. Muddatni uzaytiring.
learners-modules = Modullar va jadval
learners-until = { $day } gacha
learners-score = { $score } ball
learners-failed = testdan o‘tmagan
learners-legend-bar = ochilishidan muddatigacha
learners-legend-finish = tugatilgan
learners-others = Boshqa kurslar

## Jadvalni o‘zgartirish

learners-do-pause = To‘xtatib turish
learners-do-resume = Davom ettirish
learners-do-extend = Muddatni uzaytirish
learners-do-shift = Surish
learners-changes = Jadvaldagi o‘zgarishlar
learners-change-pause = { $from } dan to‘xtatib turilgan
learners-change-pause-until = { $from } dan { $until } gacha to‘xtatib turilgan
learners-change-extend = Muddat { $days } kunga uzaytirilgan
learners-change-shift = { $from } dan boshlab { $days } kunga surilgan
learners-change-group = guruh, { $count } nafar
learners-change-undone = bekor qilingan: { $when }
learners-undo = Bekor qilish
learners-undo-question = Jadval bu o‘zgarish bo‘lmagandek bo‘ladi.
learners-undo-question-group = Bu o‘zgarish guruh uchun qilingan ({ $count } nafar). Siz ko‘radigan hammasida bekor bo‘ladi.
learners-undo-yes = Ha, bekor qilinsin
learners-form-pause-hint = To‘xtatib turilganda hech narsa ochilmaydi, hech kim kechikkan hisoblanmaydi, eslatma ham bormaydi. Ochilmagan qismlar va muddat shu vaqtga suriladi.
learners-form-resume-hint = To‘xtatish shu zahoti tugaydi. Surilgan qismlar surilganicha qoladi.
learners-form-extend-hint = Muddat keyinroq bo‘ladi. Ochilish vaqtlari o‘zgarmaydi.
learners-form-shift-hint = Shu kungacha ochilmagan qismlar va muddat keyinroqqa suriladi.
learners-form-scope = Kim uchun
learners-scope-learner = Faqat { $name }
learners-scope-region-group = «{ $group }» guruhining hammasi, { $region }
learners-scope-group = «{ $group }» guruhining hammasi, barcha hududlar
learners-scope-count =
    { $count ->
       *[other] hozir { $count } nafar tinglovchi o‘qimoqda
    }
learners-form-pause-from = To‘xtatishning birinchi kuni
learners-form-pause-until = To‘xtatishning oxirgi kuni
learners-form-pause-until-hint = Hali noma’lum bo‘lsa, bo‘sh qoldiring. Istalgan vaqtda davom ettirsa bo‘ladi.
learners-form-extend-days = Necha kunga
learners-form-shift-from = Qaysi kundan boshlab
learners-form-shift-days = Necha kunga
learners-form-reason = Sababi
learners-form-reason-hint = Masalan: kasallik varaqasi № 123. Tarixda saqlanadi.
learners-cancel = Bekor qilish
learners-error-reason = Sababini yozing, kamida uchta harf.
learners-error-from = Bugundan bir yildan uzoq bo‘lmagan kunni tanlang.
learners-error-until = Birinchi kundan keyingi, bir yil ichidagi kunni tanlang.
learners-error-days = 1 dan 365 gacha butun son yozing.
learners-done-pause = To‘xtatib turildi: { $count }
learners-done-resume = Davom ettirildi: { $count }
learners-done-extend = Muddat uzaytirildi: { $count }
learners-done-shift = Jadval surildi: { $count }
learners-done-undone = O‘zgarish bekor qilindi: { $count }
learners-done-nobody = Hech narsa o‘zgarmadi: bu endi hech kimga tegishli emas.
learners-groups-title = Guruhlar va o‘zgarishlar
learners-groups-sub = Butun guruhlar jadvallari va yaqinda qilingan o‘zgarishlar
learners-groups-pick = Qaysi kurs guruhlari o‘zgartiriladi
learners-groups-none = Hozir bu kurs guruhlarida hech kim o‘qimayapti.
learners-batches = Yaqinda o‘zgartirilganlar
learners-batches-none = Hali hech narsa o‘zgartirilmagan.
learners-batch-undone = { $count } nafarida bekor qilingan

## Bu kim

learners-who = Tinglovchi haqida
learners-platform-id = Platformadagi ID
learners-login = Login
learners-cycle = Besh yillik davr
learners-cycle-none = hali kurs tugatmagan
learners-cycle-done = Oxirgisini tugatgan: { $day },
learners-cycle-next = keyingisi { $year }-yilda
learners-bot = Botda
learners-bot-hint = Botdagi qaysi o‘qituvchi shu tinglovchi ekani. Bir kishiga bir kishi.
learners-linked-by-phone = Telefon raqami bo‘yicha bog‘langan
learners-linked-by-code = Login va bir martalik kod bilan bog‘langan
learners-linked-by-official = Mutasaddi bog‘lagan
learners-unlink = Bog‘lanishni uzish
learners-unlink-question = { $name } endi bu tinglovchining natijalarini ko‘rmaydi va eslatma olmaydi. Telefon raqami ularni qayta bog‘lamaydi.
learners-unlink-yes = Ha, uzilsin
learners-unlinked = Botda hech kim bilan bog‘lanmagan. O‘qituvchi platformadagi telefon raqamini yuborsa, o‘zi bog‘lanadi.
learners-unlinked-refused = Xato bog‘lanishni mutasaddi uzgan, u o‘zi qayta tiklanmaydi.
learners-find-teacher = Qo‘lda bog‘lash: Telegram ID, @nom, ism yoki telefon
learners-find = Topish
learners-find-none = Botda bunday o‘qituvchi yo‘q yoki u boshqa hududdan.
learners-link = Bog‘lash
learners-link-question = Botdagi { $teacher } platformadagi { $learner } ekani aniqmi? U shu natijalarni ko‘radi.
learners-link-yes = Ha, bog‘lansin
learners-teacher-taken = bog‘langan: { $name }
learners-done-linked = Bog‘landi
learners-done-unlinked = Bog‘lanish uzildi
learners-done-taken = Bog‘lanmadi: ikkovidan biri allaqachon boshqasi bilan bog‘langan.

## Juda tez

learners-fast-title = Juda tez
learners-fast-sub = Jadval bo‘yicha hech kim tugata olmaydigan vaqtda tugatganlar
learners-fast-which = Qaysilari
learners-fast-open = Tekshirish kerak
learners-fast-reviewed = Tekshirilgan
learners-fast-sum = { $hours } o‘quv soati { $took } ichida; jadval bo‘yicha kamida { $least } kerak
learners-fast-sum-before = { $hours } o‘quv soati boshlanishidan oldin tugatilgan; jadval bo‘yicha kamida { $least } kerak
learners-fast-note = Nima aniqlandi
learners-fast-review = Tekshirildi deb belgilash
learners-fast-next = Keyingi sahifa
learners-fast-empty = Juda tez tugatganlar yo‘q
learners-fast-empty-reviewed = Hali tekshirilganlar yo‘q
learners-fast-empty-text = Kursni oxirgi qismi ochilishidan oldin tugatganlar bu yerda o‘zi ko‘rinadi.
learners-error-note = Nima aniqlanganini yozing, kamida uchta harf.
learners-done-reviewed = Tekshirildi deb belgilandi

## Suhbatda va navbatda

learners-card = Kurs
learners-card-open = Tinglovchi sahifasi
learners-card-none = Hali platforma ro‘yxatida yo‘q: natijalari noma’lum.
learners-module = Modul
learners-passport = Modul pasporti raqami
learners-from-module = Savol shu moduldan berilgan
learners-passport-others = Shu modul haqidagi boshqa savollar

## Tarix

admin-audit-learner-linked = { $who } botdagi o‘qituvchi bilan bog‘ladi: { $target }
admin-audit-learner-unlinked = { $who } bot bilan bog‘lanishni uzdi: { $target }
