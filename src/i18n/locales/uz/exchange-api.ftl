### Interfaces for other systems: the doors, their tokens, and what activities are.

panel-section-exchange = Tizimlar

## The doors

exchange-api-title = Ma’lumot almashinuvi
exchange-api-sub = Platformadan natijalar qaysi yo‘llar bilan keladi
exchange-api-tabs = Almashinuv bo‘limlari
exchange-api-tab-exchange = Yo‘llar
exchange-api-tab-api-tokens = Tokenlar
exchange-api-tab-activities = Faoliyatlar
exchange-api-doors = Har bir yo‘l bilan kelgan ma’lumotlar
exchange-api-door = Yo‘l
exchange-api-door-file = Fayllar
exchange-api-door-rest = REST
exchange-api-door-xapi = xAPI
exchange-api-today = Bugun
exchange-api-applied = { $days } kunda
exchange-api-repeated = Takror
exchange-api-wrong = Yaroqsiz
exchange-api-counts-hint = «Takror» — avval ma’lum bo‘lgan yoki eskiroq ma’lumot: u hech narsani o‘zgartirmaydi. Kunlar UTC bo‘yicha.
exchange-api-kept = Noma’lum faoliyatlar tufayli kutayotgan xabarlar: { $statements } ta ({ $activities } ta faoliyat)
exchange-api-rest = REST
exchange-api-rest-hint = Platforma natijalar, kishilar va kurslarga yozilishlarni o‘zi yuboradi; bir chaqiruvda 1000 tagacha.
exchange-api-rest-docs = Dasturchilar uchun hujjat (OpenAPI)
exchange-api-xapi = xAPI
exchange-api-xapi-hint = Moodle va Open edX ning eksport vositalari shu manzilga yuboradi.
exchange-api-xapi-auth = Foydalanuvchi nomi — tokenning nomi, parol — tokenning o‘zi.

## Tokens

exchange-api-tokens-title = Tokenlar
exchange-api-tokens-sub = Boshqa tizimlar shular bilan kiradi
exchange-api-tokens-empty = Hali token yo‘q
exchange-api-tokens-empty-text = Platforma natijalarni yuborishi uchun unga token bering.
exchange-api-token-new = Yangi token
exchange-api-token-new-hint = Har bir tizimga o‘z tokenini bering: shunda birini bekor qilish boshqalariga ta’sir qilmaydi.
exchange-api-token-name = Nomi
exchange-api-token-name-hint = Qaysi tizim uchun, masalan «Moodle»
exchange-api-token-scopes = Nimaga ruxsat beradi
exchange-api-scope-progress-read = Kurslar va natijalarni o‘qish (REST)
exchange-api-scope-progress-write = Natijalar, kishilar va yozilishlarni yuborish (REST)
exchange-api-scope-statements-read = Xabarlarni o‘qish (xAPI)
exchange-api-scope-statements-write = Xabarlar yuborish (xAPI)
exchange-api-token-make = Token yaratish
exchange-api-token-ready = «{ $name }» uchun token tayyor
exchange-api-token-once = U faqat bir marta ko‘rsatiladi. Hozir nusxa oling va tizimning sozlamalariga qo‘ying.
exchange-api-token-text = Token
exchange-api-token-revoked = bekor qilingan
exchange-api-token-made = { $who } yaratgan, { $when }
exchange-api-token-terminal = terminalda yaratilgan, { $when }
exchange-api-token-unused = hali ishlatilmagan
exchange-api-token-used = oxirgi marta: { $when }
exchange-api-token-revoke = Bekor qilish
exchange-api-token-revoke-ask = Bu token bilan keladigan tizim shu zahoti kira olmay qoladi. Qaytarib bo‘lmaydi.
exchange-api-error-name = Nom yozing: harf yoki raqamlar, ikki nuqtasiz.
exchange-api-error-name-long = Nom juda uzun: 60 belgigacha yozing.
exchange-api-error-scopes = Kamida bitta ruxsatni belgilang.
exchange-done-token-made = Token yaratildi
exchange-done-token-revoked = Token bekor qilindi

## Activities

exchange-api-activities-title = Faoliyatlar
exchange-api-activities-sub = xAPI xabarlari qaysi modul yoki kurs haqida
exchange-api-activities-hint = Noma’lum faoliyatlar: { $count } ta. Har biriga modul pasporti raqami yoki kurs kodini yozing: kutayotgan xabarlar shu zahoti hisobga olinadi. Manzilida pasport raqami bor faoliyatlar o‘zi tanib olinadi.
exchange-api-activities-empty = Hamma faoliyatlar ma’lum
exchange-api-activities-empty-text = Tizimga notanish faoliyat haqida xabar kelsa, u shu yerda paydo bo‘ladi.
exchange-api-activity-waits = kutayotgan xabarlar: { $count } ta
exchange-api-activity-last = oxirgisi: { $when }
exchange-api-activity-target = Pasport raqami yoki kurs kodi
exchange-api-activity-target-of = Pasport raqami yoki kurs kodi: { $name }
exchange-api-activity-map = Bog‘lash
exchange-api-activity-unmap = Bog‘lanishni olib tashlash
exchange-api-error-target = Bunday modul yoki kurs yo‘q. Ro‘yxatdan tanlang yoki raqamini yozing, masalan MAT-0412-03.
exchange-api-mapped = Bog‘langanlar
exchange-api-mapped-hint = Bog‘lanish olib tashlansa, hisobga olingan natijalar qoladi; yangi xabarlar kutadi.
exchange-api-pages = Sahifalar
exchange-api-page-before = Oldingilar
exchange-api-page-after = Keyingilar
exchange-done-activity-mapped = Bog‘landi, hisobga olingan xabarlar: { $count } ta
exchange-done-activity-unmapped = Bog‘lanish olib tashlandi

## In the history of changes

admin-audit-token-created = { $who } token yaratdi: { $target }
admin-audit-token-revoked = { $who } tokenni bekor qildi: { $target }
admin-audit-activity-mapped = { $who } faoliyatni bog‘ladi: { $target }
admin-audit-activity-unmapped = { $who } faoliyat bog‘lanishini olib tashladi: { $target }
