### Jadval haqidagi eslatmalar: o‘qituvchiga boradigan xabar va paneldagi sahifa.

## Xabar

reminders-hello = Assalomu alaykum, hurmatli { $name }!
reminders-opened =
    { $count ->
        [1] Yangi qism ochildi: { $portion }-qism (jami { $of } ta).
       *[other] Yangi qismlar ochildi: { $first }–{ $portion }-qismlar (jami { $of } ta).
    }
reminders-idle = { $portion }-qism uchun vaqtning yarmi o‘tdi, ammo u hali boshlanmagan. Muddati: { $due }.
reminders-behind = Jadvaldan ortda qolyapsiz: bugungacha { $due } soat o‘zlashtirilishi kerak edi, hozircha { $done } soat bajarildi.
reminders-due =
    { $days ->
        [0] Kursni bugun tugatish kerak: muddat { $due }. Hozircha { $percent } foiz bajarildi.
        [1] Kursni tugatishga bir kun qoldi: muddat { $due }. Hozircha { $percent } foiz bajarildi.
       *[other] Kursni tugatishga { $days } kun qoldi: muddat { $due }. Hozircha { $percent } foiz bajarildi.
    }
reminders-overdue = Kursning muddati o‘tdi: { $due }. Hozircha { $percent } foiz bajarildi. Uzrli sababingiz bo‘lsa, shu yerga yozing: muddatni uzaytirish masalasini ko‘rib chiqamiz.
reminders-cycle = Oxirgi malaka oshirganingizga { $date } kuni besh yil to‘ladi. Keyingi kursni shu kungacha rejalashtirib qo‘ying.
reminders-cycle-over = Oxirgi malaka oshirganingizga { $date } kuni besh yil to‘ldi. Malaka oshirish kursiga yozilish vaqti keldi.
reminders-ask = Savolingiz bo‘lsa, shu yerga yozing.
reminders-button-off =
    { $count ->
        [1] 🔕 Bunday eslatma kerak emas
       *[other] 🔕 Bunday eslatmalar kerak emas
    }

## Panel

panel-section-reminders = Eslatmalar
reminders-title = Eslatmalar
reminders-sub = Jadval bo‘yicha kimga nima yuboriladi va nima yuborilgan
reminders-tabs = Eslatmalar bo‘limlari
reminders-tab-overview = Bugun va ertaga
reminders-tab-history = Yuborilganlar
reminders-tab-preview = Ko‘rinishi
reminders-kind-opened = Yangi qism ochildi
reminders-kind-idle = Vaqtning yarmi o‘tdi
reminders-kind-behind = Jadvaldan ortda
reminders-kind-due = Muddat yaqin
reminders-kind-overdue = Muddat o‘tdi
reminders-kind-cycle = Besh yillik davr
reminders-hint-opened = Jadval bo‘yicha yangi qism ochilganda
reminders-hint-idle = Qism muddatining yarmi o‘tib, hech narsa qilinmaganda
reminders-hint-behind = Ortda qolganda, haftada bir marta
reminders-hint-due = Muddatga 7, 3 va 1 kun qolganda
reminders-hint-overdue = Muddat o‘tganda, haftada bir marta, to‘rt hafta
reminders-hint-cycle = Besh yil to‘lishiga 180 va 30 kun qolganda va to‘lganda
reminders-now-title = Bugun yozilgan xabarlar
reminders-none-today = Bugun hali hech kimga yozilmadi.
reminders-fate-waiting = navbatda
reminders-fate-sent = yuborildi
reminders-fate-blocked = bot bloklangan
reminders-fate-failed = yetib bormadi
reminders-fate-uncertain = noma’lum
reminders-fate-stopped = to‘xtatildi
reminders-fate-late = tunga qoldi
reminders-fate-gone = eski
reminders-kinds-title = Tur bo‘yicha
reminders-courses-title = Kurs bo‘yicha
reminders-courses-hint = Kursni oching: u yerda biror turdagi eslatmani to‘xtatish mumkin.
reminders-column-kind = Tur
reminders-column-course = Kurs
reminders-column-written = Bugun yozildi
reminders-column-still = Bugun yana
reminders-column-tomorrow = Ertaga
reminders-column-stopped = To‘xtatilgan
reminders-sum = Xabarlar
reminders-sum-hint = Bir kishiga kuniga ko‘pi bilan bitta xabar boradi, unda bir nechta eslatma bo‘lishi mumkin.
reminders-counted = Hisob vaqti: { $when }. Yangi ma’lumot kelsa, o‘zgaradi.
reminders-counting = Sanalmoqda: { $count } tinglovchi ko‘rib chiqildi.
reminders-night = Tunda, { $from } dan { $until } gacha, hech kim bezovta qilinmaydi.
reminders-no-night = Tungi sokin vaqt belgilanmagan.
reminders-empty = Eslatadigan hech narsa yo‘q
reminders-empty-text = Tinglovchilar kursga yozilib, botda o‘zini topgach, bu yerda ularga nima yuborilishi ko‘rinadi.
reminders-course-sub = Shu kurs haqidagi eslatmalar
reminders-course-still = bugun yana { $count }
reminders-course-tomorrow = ertaga { $count }
reminders-stop = To‘xtatish
reminders-resume = Davom ettirish
reminders-stop-question = Bu kurs haqida «{ $kind }» eslatmasi endi hech kimga yuborilmaydi, navbatdagilari ham qaytarib olinadi.
reminders-stop-yes = Ha, to‘xtatilsin
reminders-look = Ko‘rinishi
reminders-only-editors = Eslatmalarni administrator yoki muharrir to‘xtatadi.
reminders-done-stopped = Eslatma to‘xtatildi, navbatdan qaytarib olindi: { $count } ta
reminders-done-resumed = Eslatma davom ettiriladi
reminders-preview-hint = Telegramda shunday ko‘rinadi. Ism va raqamlar namuna uchun.
reminders-preview-kinds = Eslatma turlari
reminders-preview-name = Dilnoza Karimova
reminders-preview-course = Kurs nomi
reminders-history-search = Ism, telefon yoki login
reminders-history-empty = Hali hech kimga eslatma yuborilmagan
reminders-history-none = Bunday tinglovchiga eslatma topilmadi
reminders-history-none-text = Ismning boshqa yozilishini yoki telefon raqamini kiritib ko‘ring.
reminders-history-older = Oldingilari
reminders-history-nameless = Ismi noma’lum tinglovchi
admin-audit-reminders-stopped = { $who } kurs eslatmasini to‘xtatdi: { $target }
admin-audit-reminders-resumed = { $who } kurs eslatmasini davom ettirdi: { $target }
