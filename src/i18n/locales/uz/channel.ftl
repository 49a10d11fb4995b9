### Kanal: postlar, taqvim, turkumlar, xonalar.

panel-section-channel = Kanal

## Sahifalar

channel-title = Kanal
channel-sub = Postlar, ularning taqvimi va so‘rovnomalar
channel-tabs = Kanal sahifalari
channel-tab-calendar = Taqvim
channel-tab-posts = Postlar
channel-tab-series = Turkumlar
channel-tab-rooms = Qayerga
channel-new = Yangi post
channel-untitled = Nomsiz post
channel-post-number = Post № { $id }
channel-has-files = Fayl bor
channel-day = Kun
channel-time = Soat
channel-zone = Vaqt mintaqasi: { $zone }

## Holatlar

channel-state-draft = Qoralama
channel-state-review = Tekshiruvda
channel-state-queued = Navbatda
channel-state-scheduled = Rejada
channel-state-publishing = Chiqmoqda
channel-state-published = Chiqqan
channel-state-held = To‘xtab turibdi
channel-state-failed = Chiqmadi

## Taqvim

channel-months = Oylar
channel-month-before = Oldingi oy
channel-month-after = Keyingi oy
channel-today = Bugun
channel-month-empty = Bu oyda hali post yo‘q. Kunni tanlab, birinchisini rejalang.
channel-drag-hint = Postni boshqa kunga sudrang yoki tanlab, { "Alt" } va yo‘nalish tugmasini bosing
channel-new-on = Yangi post: { $day }
channel-move = Ko‘chirish
channel-move-of = Boshqa kunga ko‘chirish: { $title }
channel-series = Turkum
channel-series-nothing = Navbat bo‘sh

## Ro‘yxat

channel-shows = Qaysi postlar
channel-show-published = Chiqqan
channel-show-waiting = Kutmoqda
channel-show-drafts = Qoralamalar
channel-show-decide = Qaror kutmoqda
channel-search = Post matni bo‘yicha
channel-origin-seen = Kanalda yozilgan
channel-origin-imported = Fayldan
channel-asked = Savollar
channel-asked-open = Shu post haqidagi savollarni navbatda ko‘rish
channel-older = Eskiroqlari
channel-empty-published = Hali post chiqmagan
channel-empty-published-text = Yangi post yozing yoki kanalda borlarini fayldan oling.
channel-empty-waiting = Rejada post yo‘q
channel-empty-waiting-text = Vaqti belgilangan va turkum navbatidagi postlar shu yerda turadi.
channel-empty-drafts = Qoralama yo‘q
channel-empty-drafts-text = Boshlab, hali rejalanmagan postlar shu yerda turadi.
channel-empty-decide = Hal qilinadigan ish yo‘q
channel-empty-decide-text = Tekshiruvga berilgan, vaqti o‘tib ketgan yoki chiqmagan postlar shu yerda turadi.
channel-none-found = Hech narsa topilmadi
channel-none-found-text = Boshqa so‘z bilan qidirib ko‘ring: lotincha va kirillcha matnlar birga qidiriladi.

## Yozish

channel-part-text = Matn
channel-text = Post matni
channel-text-placeholder = Aziz ustozlar…
channel-files = Rasm, video, hujjat
channel-files-hint = 10 tagacha fayl, har biri 50 MB gacha. Bir nechta rasm va video albom bo‘lib chiqadi.
channel-part-buttons = Tugmalar
channel-buttons = Havola tugmalari
channel-buttons-hint = Post ostida turadi. Albomda tugma bo‘lmaydi, shuning uchun u yerda matn ostidagi havolalarga aylanadi.
channel-button-add = Havola qo‘shish
channel-button-label = Tugma yozuvi
channel-button-url = Havola manzili
channel-button-remove = Tugmani olib tashlash
channel-ask = «Shu post haqida savol berish» tugmasi
channel-ask-hint = Tugma botni ochadi, savol shu postga bog‘lanadi va sanaladi
channel-part-where = Qayerga
channel-rooms-to = Xonalar
channel-rooms-every = Hamma xonalar
channel-rooms-none = Bot hali hech bir kanal yoki guruhga yoza olmaydi.
channel-rooms-how = Qanday qo‘shiladi
channel-room-channel = kanal
channel-room-group = guruh
channel-room-members = { $count } kishi
channel-room-open = Yoza oladi
channel-room-closed = Yoza olmaydi
channel-silent = Ovozsiz
channel-silent-hint = Obunachilarga bildirishnoma tovushsiz keladi
channel-pin-on = Qadab qo‘yish
channel-pin-on-hint = Chiqishi bilan xona boshiga qadaladi
channel-part-when = Qachon
channel-plan = Post bilan nima qilinsin
channel-plan-draft = Qoralama
channel-plan-draft-hint = Saqlanadi, hech qayerga chiqmaydi
channel-plan-review = Tekshiruvga
channel-plan-review-hint = Boshqa muharrir ko‘rib, tasdiqlaydi yoki izoh bilan qaytaradi
channel-plan-at = Belgilangan vaqtda
channel-plan-at-hint = O‘sha kuni va soatda o‘zi chiqadi
channel-plan-series = Turkumga
channel-plan-series-hint = Navbat oxiriga qo‘shiladi va o‘z navbatida chiqadi
channel-plan-now = Hozir
channel-plan-now-hint = Saqlanadi va yana bir bor so‘raladi
channel-do-draft = Qoralamani saqlash
channel-do-review = Tekshiruvga berish
channel-do-at = Rejalash
channel-do-series = Navbatga qo‘yish
channel-do-now = Hozir chiqarish
channel-series-which = Qaysi turkum
channel-series-none-yet = Hali turkum yo‘q.
channel-series-make = Turkum ochish
channel-look = Telegramdagi ko‘rinishi
channel-look-empty = Matn yozing yoki fayl qo‘shing: post shu yerda ko‘rinadi.
channel-problems = Chiqarishdan oldin tuzating
channel-cannot = Hozircha chiqarib bo‘lmaydi
channel-duplicate = Nusxa olish
channel-throw-away = O‘chirish
channel-throw-away-question = Post butunlay o‘chirilsinmi? Qaytarib bo‘lmaydi.
channel-throw-away-yes = Ha, o‘chirilsin

## To‘siqlar

channel-problem-empty = Matn ham, fayl ham yo‘q.
channel-problem-noRooms = Qayerga chiqishi tanlanmagan.
channel-problem-mixedAlbum = Albomda rasm bilan video birga turadi; hujjat va musiqa alohida albom bo‘ladi.
channel-problem-filesWithPoll = So‘rovnomaga fayl qo‘shib bo‘lmaydi: ularni ikki post qiling.
channel-problem-tooLong = Matn { $length } belgi, bu yerda { $limit } gacha bo‘ladi.
channel-problem-tooManyFiles = { $limit } tadan ortiq fayl bor.
channel-problem-closedRoom = «{ $title }»ga bot yoza olmaydi.
channel-problem-badButton = «{ $label }» tugmasining yozuvi yoki manzili noto‘g‘ri.
channel-problem-pollQuestion = So‘rovnoma savolini yozing, { $limit } belgigacha.
channel-problem-pollOptions = Javoblar { $least } tadan { $most } tagacha bo‘lsin.
channel-problem-pollOption = { $number }-javob bo‘sh yoki { $limit } belgidan uzun.
channel-problem-pollSameOptions = Ikki javob bir xil.
channel-problem-pollCorrect = Viktorinada to‘g‘ri javobni belgilang.
channel-problem-pollExplanation = Izoh { $limit } belgidan va uch qatordan oshmasin.
channel-problem-namedPoll = Kanalda so‘rovnoma faqat yashirin ovozli bo‘ladi.
channel-problem-pollCloses = So‘rovnoma post chiqqanidan keyin bir daqiqadan o‘ttiz kungacha yopilsin.

## Tekshiruv va qaror

channel-review-title = { $name } tekshirib berishingizni so‘ramoqda
channel-review-own = Post tekshiruvda
channel-review-own-hint = O‘zingiz yozganni boshqa muharrir tasdiqlaydi.
channel-review-when = Tasdiqlansa, { $moment } da o‘zi chiqadi.
channel-review-no-moment = Vaqti belgilanmagan: tasdiqlansa, qoralama bo‘lib qoladi.
channel-review-note = Izoh: nimani tuzatish kerak
channel-review-back = Qaytarish
channel-review-withdraw = Tekshiruvdan olish
channel-approve = Tasdiqlash
channel-approved-by = { $name } tasdiqlagan. Endi vaqtini belgilash yoki chiqarish mumkin.
channel-sent-back = Tekshiruvdan qaytgan: { $note }
channel-now-question = Post hozir chiqarilsinmi?
channel-now-yes = Ha, chiqarilsin
channel-now-no = Yo‘q, keyinroq
channel-held-late = { $moment } da chiqishi kerak edi, lekin server ishlamay turgan
channel-held-problems = { $moment } da chiqa olmadi: postda tuzatiladigan joy bor
channel-held-text = Kechikib o‘zi chiqib ketmadi, qarorni siz qilasiz.
channel-held-another = Boshqa vaqtga
channel-held-draft = Qoralamaga qaytarish
channel-failed-title = Post hech bir xonaga chiqmadi
channel-again = Yana urinish

## Chiqqan post

channel-publishing-now = Post Telegramga yuborilmoqda.
channel-deleted = Post hamma xonadan o‘chirilgan.
channel-published-at = Chiqqan vaqti
channel-copies = Xonalarda
channel-copy-there = Chiqqan
channel-copy-sending = Yuborilmoqda
channel-copy-pinned = Qadalgan
channel-copy-edited = Tahrirlangan
channel-copy-edited-at = tahrir { $moment }
channel-copy-deleted = O‘chirilgan
channel-copy-failed = Chiqmadi
channel-copy-uncertain = Noma’lum
channel-uncertain-text = Telegramning javobi yo‘qoldi. Kanalga qarang: post u yerda bormi?
channel-uncertain-there = Bor, chiqqan
channel-uncertain-again = Yo‘q, qayta yuborish
channel-again-refused = Chiqmagan xonalarga qayta yuborish
channel-open-telegram = Telegramda ochish
channel-change-edit = Tahrir
channel-change-delete = O‘chirish
channel-change-pin = Qadash
channel-change-unpin = Qadalganini olish
channel-change-close = So‘rovnomani yopish
channel-change-under-way = { $what }: yuborilmoqda
channel-reactions = Munosabatlar
channel-reactions-none = Hali munosabat bildirilmagan.
channel-pin = Qadab qo‘yish
channel-unpin = Qadalganini olish
channel-edit = Tahrirlash
channel-delete = O‘chirish
channel-delete-question = Post hamma xonadan o‘chirilsinmi? Telegram bunga 48 soat ichida ruxsat beradi.
channel-delete-yes = Ha, o‘chirilsin
channel-revise = Chiqqan postni tahrirlash
channel-revise-sub = Matn va tugmalar hamma xonada birdan o‘zgaradi, fayllar o‘zgarmaydi
channel-revise-do = Hamma xonada o‘zgartirish

## Telegram nega olmadi

channel-failure-kicked = bot bu xonadan chiqarilgan
channel-failure-notAllowed = botda yozish huquqi yo‘q
channel-failure-chatGone = bunday xona yo‘q
channel-failure-fileTooBig = fayl 50 MB dan katta
channel-failure-badFile = Telegram faylni qabul qilmadi
channel-failure-tooLong = matn juda uzun
channel-failure-badMarkup = Telegram tugma yoki formatni tushunmadi
channel-failure-messageGone = xabar o‘chirilgan yoki juda eski
channel-failure-unauthorized = botning tokeni noto‘g‘ri
channel-failure-serverFault = Telegramda nosozlik, birozdan keyin urinib ko‘ring
channel-failure-expired = vaqtida yuborib bo‘lmadi
channel-failure-uncertain = javobi yo‘qoldi, bajarilgan bo‘lishi mumkin
channel-failure-other = Telegram qabul qilmadi

## Turkumlar

channel-series-new = Yangi turkum
channel-series-name = Nomi
channel-series-name-hint = Masalan: Hafta metodi
channel-series-repeat = Qanchalik tez-tez
channel-repeat-weekly = Har hafta
channel-repeat-daily = Har kuni
channel-repeat-monthly = Har oy
channel-repeat-cron = O‘z ifodam bilan
channel-series-weekdays = Hafta kunlari
channel-series-dates = Oy kunlari
channel-series-dates-hint = Masalan: 1, 15
channel-series-cron = Ifoda
channel-series-cron-hint = Besh maydon: daqiqa, soat, kun, oy, hafta kuni. Masalan { "0 9 * * 1" }
channel-series-next = Keyingi chiqishlar
channel-series-next-one = Keyingisi
channel-series-no-moments = Bu tanlov bilan post chiqmaydi: kun va soatni belgilang.
channel-series-active = Ishlamoqda
channel-series-active-hint = O‘chirilsa, navbat saqlanadi, post chiqmaydi
channel-series-rests = Dam olmoqda
channel-series-empty = Hali turkum yo‘q
channel-series-empty-text = Turkum ochsangiz, navbatdagi postlar belgilangan kunlarda birma-bir o‘zi chiqadi.
channel-series-empty-tag = Navbat bo‘sh
channel-series-waiting = navbatda { $count } ta
channel-series-comes = Chiqadi
channel-series-queue = Navbat
channel-series-queue-empty = Navbat bo‘sh
channel-series-queue-empty-text = Post yozing va «Turkumga»ni tanlang.
channel-series-change = Sozlash
channel-series-end = Turkumni tugatish
channel-series-end-hint = Navbatdagi postlar qoralamaga aylanadi, chiqqanlari qoladi.
channel-series-end-question = Turkum tugatilsinmi?
channel-series-end-yes = Ha, tugatilsin
channel-cron-daily = har kuni { $time } da
channel-cron-weekly = har { $days } { $time } da
channel-cron-monthly = har oyning { $days }-kuni { $time } da

## Qayerga

channel-rooms-empty = Bot hali birorta kanalda emas
channel-rooms-empty-text = Uni kanal yoki guruhga administrator qilib qo‘shsangiz, shu yerda ko‘rinadi.
channel-rooms-add = Kanal yoki guruh qo‘shish
channel-rooms-add-hint = Buni kanal egasi Telegramda qiladi.
channel-rooms-the-bot = botimiz
channel-rooms-step-open = Telegramda kanal yoki guruhning sozlamalarini oching.
channel-rooms-step-admin = Administratorlar qatoriga qo‘shing: { $bot }.
channel-rooms-step-rights = Xabar joylash, tahrirlash, o‘chirish va qadash huquqlarini bering.
channel-rooms-step-seen = Xona bir daqiqa ichida shu ro‘yxatda paydo bo‘ladi.

## Fayldan olish

channel-import = Fayldan olish
channel-import-sub = Kanalda avval chiqqan postlar qidiruvda ko‘rinadi, qayta yuborilmaydi
channel-import-how = Faylni qanday olish
channel-import-how-hint = Kompyuterdagi Telegram Desktop kerak.
channel-import-step-open = Kanalni oching va o‘ng yuqoridagi uch nuqtani bosing.
channel-import-step-menu = «Suhbat tarixini eksport qilish»ni tanlang.
channel-import-step-format = Format sifatida mashina o‘qiydigan JSON ko‘rinishini belgilang, rasm va videolar shart emas.
channel-import-step-bring = Tayyor bo‘lgan papkadagi { "result.json" } faylini shu yerga bering.
channel-import-file = Fayl
channel-import-file-hint = Avval nima borligi ko‘rsatiladi, keyin qabul qilasiz. Ikki marta olinsa ham post takrorlanmaydi.
channel-import-size = JSON fayl, { $megabytes } MB gacha
channel-import-none = Faylni tanlang
channel-import-too-big = Fayl { $megabytes } MB dan katta
channel-import-unreadable = Bu fayl o‘qilmadi: Telegram Desktop eksport qilgan { "result.json" } kerak
channel-import-not-a-channel = Bu eksport kanalniki emas
channel-import-look = Faylda nima bor
channel-import-count-posts = Postlar
channel-import-count-new = Yangi
channel-import-count-known = Oldin bor edi
channel-import-count-polls = So‘rovnoma
channel-import-count-files = Faylli
channel-import-count-skipped = Xizmat xabari
channel-import-span = { $first } dan { $last } gacha
channel-import-samples = Eng yangilari
channel-import-known-hint = Oldin bor postlarning faqat o‘zgargan matni va munosabatlari yangilanadi.
channel-import-do = { $count } ta postni olish
channel-import-discard = Olmaslik

## Murojaatda

channel-about-post = Post haqida savol
channel-about-post-others = Shu post haqidagi boshqa savollar

## Xatolar

channel-error-moment = Kun va soatni to‘liq yozing
channel-error-past = Bu vaqt o‘tib ketgan
channel-error-series = Turkumni tanlang
channel-error-overtaken = Siz yozayotganda kimdir postni o‘zgartirdi. Yana saqlasangiz, sizniki qoladi; avval sahifani yangi oynada ochib solishtirishingiz mumkin.
channel-error-series-name = Turkumga nom bering
channel-error-series-rooms = Kamida bitta xonani tanlang
channel-error-cron-unreadable = Kun va soatni tanlang yoki ifodani to‘g‘rilang
channel-error-cron-never = Bunday kun hech qachon kelmaydi
channel-error-cron-tooOften = Postlar soatiga bir martadan ko‘p chiqmasin

## Bajarildi

channel-done-saved = Saqlandi
channel-done-review = Tekshiruvga berildi, muharrirlarga xabar ketdi
channel-done-scheduled = Rejaga qo‘yildi
channel-done-queued = Turkum navbatiga qo‘yildi
channel-done-moved = Ko‘chirildi: { $moment }
channel-done-not-moved-past = Ko‘chirilmadi: u vaqt o‘tib ketgan
channel-done-not-moved-state = Ko‘chirilmadi: postning holati o‘zgargan
channel-done-not-now = Bajarilmadi: postning holati o‘zgargan
channel-done-not-own = O‘zingiz yozgan postni boshqa muharrir tasdiqlaydi
channel-done-approved = Tasdiqlandi
channel-done-sent-back = Muallifga qaytarildi
channel-done-unscheduled = Qoralamaga qaytdi
channel-done-publishing = Post chiqmoqda
channel-done-duplicated = Nusxasi yaratildi
channel-done-thrown-away = Post o‘chirildi
channel-done-pinning = Qadalmoqda
channel-done-unpinning = Qadalgani olinmoqda
channel-done-deleting = Xonalardan o‘chirilmoqda
channel-done-some-left = Eski nusxalarni bot o‘chira olmaydi, qolgani o‘chirilmoqda
channel-done-too-old = 48 soatdan oshgan: endi faqat Telegramda qo‘lda o‘chiriladi
channel-done-editing = Hamma xonada o‘zgarmoqda
channel-done-closing = So‘rovnoma yopilmoqda
channel-done-again = Qayta yuborilmoqda
channel-done-stands = Chiqqan deb belgilandi
channel-done-series-saved = Turkum saqlandi
channel-done-series-ended = Turkum tugatildi
channel-done-order-stale = Navbat o‘zgargan, tartib saqlanmadi: yana bir bor urinib ko‘ring
channel-done-imported = Olindi: { $added } ta yangi, { $refreshed } ta yangilandi, { $known } ta o‘zgarmadi
channel-done-import-discarded = Fayl olib tashlandi
