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
reminders-button-course = 📚 Mening kursim
reminders-button-off =
    { $count ->
        [1] 🔕 Bunday eslatma kerak emas
       *[other] 🔕 Bunday eslatmalar kerak emas
    }
