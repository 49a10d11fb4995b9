### What campaigns tell by themselves, and how those are called that follow another.

campaign-alarm-failures = ⚠️ «{ $name }» tarqatmasi o‘zi to‘xtadi: oxirgi { $of } ta xabardan { $failed } tasi yetib bormadi. Sababini panelda ko‘rib, davom ettiring yoki bekor qiling.
campaign-alarm-refused = ⚠️ «{ $name }» tarqatmasi o‘zi to‘xtadi: Telegram xabarning o‘zini qabul qilmadi ({ $detail }). Qolganlarga hali hech narsa yuborilmadi.
campaign-alarm-empty = ⚠️ «{ $name }» tarqatmasi o‘zi to‘xtadi: kimdadir «{ $variable }» bo‘sh va o‘rniga yoziladigan matn berilmagan.
campaign-alarm-approval = «{ $name }» tarqatmasining vaqti keldi, lekin u { $count } kishiga boradi va ikkinchi xodimning tasdig‘ini kutmoqda.
campaign-alarm-unready = «{ $name }» tarqatmasining vaqti keldi, lekin u tayyor emas va qoralamaga qaytarildi.
campaign-follow-edit = { $name } (tahrir)
campaign-follow-delete = { $name } (o‘chirish)
campaign-follow-correction = { $name } (tuzatish)
campaign-follow-rest = { $name } (qolganlarga)
