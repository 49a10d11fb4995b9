### Panel: mutasaddilarning ish joyi.

## Qobiq

panel-sections = Asosiy bo‘limlar
panel-sections-more = Yana
panel-home = Hamroh, bosh sahifa
panel-section-queue = Navbat
panel-section-officials = Xodimlar
panel-section-labels = Yorliqlar
panel-section-settings = Sozlamalar
panel-section-sandbox = Sinov
panel-theme = Mavzu
panel-me-spoken = , siz va kirgan qurilmalaringiz
panel-unassigned-spoken = { " " }ta egasiz murojaat
panel-offline-title = Aloqa uzildi.
panel-offline-text = Ro‘yxat hozir yangilanmayapti. Ulanganda o‘zi yangilanadi, yozganlaringiz joyida qoladi.
panel-offline-now = Hozir ulanish
panel-failed = Bajarilmadi. Sahifani yangilab, yana urinib ko‘ring.

## Vaqt

panel-today = Bugun
panel-yesterday = Kecha
panel-seconds = s
panel-span-minutes = { $count } daq
panel-span-hours = { $hours } soat { $minutes }
panel-span-days = { $count } kun

## Navbat

panel-queue-label = Murojaatlar
panel-tabs = Navbat turlari
panel-tab-mine = Menda
panel-tab-unassigned = Egasiz
panel-tab-all = Hammasi
panel-tab-snoozed = Keyinga
panel-tab-closed = Yopilgan
panel-sort-waiting = Avval ko‘p kutgani
panel-sort-newest = Avval yangisi
panel-sort-oldest = Avval eskisi
panel-filters = Filtr
panel-filter-region = Hudud
panel-filter-label = Yorliq
panel-filter-lang = Til
panel-filter-any = Hammasi
panel-filter-show = Ko‘rsatish
panel-filter-clear = Filtrlarni olib tashlash
panel-filter-remove = Filtrni olib tashlash: { $filter }
panel-search = Murojaatlardan qidirish
panel-search-placeholder = Ism, matn, №
panel-search-chip = Qidiruv: { $words }
panel-rows-more = Yana yuklanmoqda…
panel-row-back = qaytadi:{ " " }
panel-row-waits = kutmoqda:{ " " }
panel-row-draft = Qoralama:
panel-row-ours = Bizning javob
panel-row-failed = Javob yetkazilmadi
panel-row-uncertain = Javob yetgani noma’lum
panel-row-blocked = Botni bloklagan
panel-row-unread = { " " }yangi xabar
panel-row-assignee = mas’ul:{ " " }
panel-region-unknown = Hudud ko‘rsatilmagan
panel-typing = { $name } yozmoqda
panel-looking = { $name } ham ko‘rmoqda
panel-empty-mine = Sizda ochiq murojaat yo‘q
panel-empty-mine-text = Egasiz murojaatni oling: u shu yerda paydo bo‘ladi.
panel-empty-unassigned = Egasiz murojaat yo‘q
panel-empty-unassigned-text = Yangi murojaat kelsa, shu yerda o‘zi paydo bo‘ladi.
panel-empty-all = Hammasiga javob berildi
panel-empty-all-text = Yangi murojaat kelsa, shu yerda o‘zi paydo bo‘ladi.
panel-empty-snoozed = Keyinga qoldirilgani yo‘q
panel-empty-snoozed-text = Qoldirilgan murojaat vaqti kelganda navbatga o‘zi qaytadi.
panel-empty-closed = Yopilgan murojaat hali yo‘q
panel-empty-closed-text = Yopilganlari shu yerda saqlanadi.
panel-empty-filter = Bu filtrga mos murojaat yo‘q
panel-empty-filter-text = Filtrni o‘zgartiring yoki olib tashlang.
panel-empty-search = Hech narsa topilmadi
panel-empty-search-text = Boshqa so‘z, ism yoki murojaat raqami bilan urinib ko‘ring.

## Xabar turlari

panel-kind-text = Matn
panel-kind-photo = Rasm
panel-kind-video = Video
panel-kind-animation = GIF
panel-kind-voice = Ovozli xabar
panel-kind-audio = Audio
panel-kind-video_note = Video xabar
panel-kind-document = Hujjat
panel-kind-sticker = Stiker
panel-kind-location = Joylashuv
panel-kind-contact = Kontakt
panel-kind-other = Boshqa xabar
panel-kind-unknown = Bu turdagi xabarni panel ko‘rsata olmaydi. Ustozdan uni matn yoki rasm qilib yuborishni so‘rang.

## Suhbat

panel-pick-title = Murojaatni tanlang
panel-pick-text = Ustozning savoli va unga javob shu yerda ochiladi.
panel-talk = Suhbat
panel-back = Navbatga qaytish
panel-earlier = Oldingi xabarlar
panel-state-open = ochiq
panel-state-snoozed = keyinga qoldirilgan
panel-state-closed = yopilgan
panel-claim = Menga olish
panel-assign = Biriktirish
panel-assign-search = Xodim ismi
panel-assign-impossible = Bu xodimga biriktirib bo‘lmaydi: u bu hududni ko‘rmaydi yoki faol emas.
panel-assignee = Mas’ul: { $name }
panel-assignee-you = Mas’ul: siz
panel-unassign = Egasiz qilish
panel-me = { $name } (siz)
panel-close = Yopish
panel-close-next = Yopish va keyingisi
panel-reopen = Qayta ochish
panel-snooze = Keyinga qoldirish
panel-snooze-title = Qachon qaytsin
panel-snooze-1h = 1 soatdan keyin
panel-snooze-3h = 3 soatdan keyin
panel-snooze-6h = 6 soatdan keyin
panel-snooze-12h = 12 soatdan keyin
panel-snooze-tomorrow = Ertaga
panel-snooze-week = Bir haftadan keyin
panel-snooze-custom = Boshqa vaqt
panel-snooze-do = Qoldirish
panel-snooze-past = Kelgusi bir yil ichidagi vaqtni tanlang.
panel-wake = Navbatga qaytarish
panel-labels = Yorliqlar
panel-labels-none = Yorliqlar hali yaratilmagan. Ularni administrator yoki nazoratchi qo‘shadi.
panel-official-gone = Sobiq xodim
panel-note-label = ichki eslatma
panel-edited = tahrirlangan
panel-edited-empty = (matnsiz)
panel-photo-open = Rasmni kattalashtirish
panel-photo-save = Yuklab olish
panel-voice-play = Ovozli xabarni eshitish { $length }
panel-voice-seek = Ovozli xabardagi joy
panel-voice-rate = Eshitish tezligi
panel-media-too-big = Fayl 20 MB dan katta: Telegram botlarga bunday faylni bermaydi. Ustozdan kichikroq fayl yoki havola so‘rang.
panel-media-gone = Fayl Telegramda endi yo‘q. Ustozdan uni qayta yuborishni so‘rang.
panel-media-unreachable = Telegram hozir javob bermayapti. Bir daqiqadan keyin yana urinib ko‘ring.

## Nima qilingani

panel-did-opened = Murojaat ochildi
panel-did-claimed = { $who } murojaatni oldi
panel-did-claimed-you = Siz murojaatni oldingiz
panel-did-assigned = { $who } murojaatni biriktirdi: { $to }
panel-did-assigned-you = Siz murojaatni biriktirdingiz: { $to }
panel-did-unassigned = { $who } murojaatni egasiz qildi
panel-did-unassigned-you = Siz murojaatni egasiz qildingiz
panel-did-snoozed = { $who } keyinga qoldirdi, qaytadi: { $until }
panel-did-snoozed-you = Siz keyinga qoldirdingiz, qaytadi: { $until }
panel-did-woke = { $who } navbatga qaytardi
panel-did-woke-you = Siz navbatga qaytardingiz
panel-did-woke-self = Murojaat navbatga qaytdi
panel-did-labelled = { $who } yorliq qo‘ydi: { $label }
panel-did-labelled-you = Siz yorliq qo‘ydingiz: { $label }
panel-did-unlabelled = { $who } yorliqni oldi: { $label }
panel-did-unlabelled-you = Siz yorliqni oldingiz: { $label }
panel-did-closed = { $who } murojaatni yopdi
panel-did-closed-you = Siz murojaatni yopdingiz
panel-did-reopened = { $who } qayta ochdi
panel-did-reopened-you = Siz qayta ochdingiz
panel-did-reopened-self = Ustoz yozdi, murojaat qayta ochildi
panel-did-withdrawn-self = Ustoz savolini qaytarib oldi
panel-did-rated-self = Ustoz { $stars } ball qo‘ydi
panel-did-solved-self = Ustoz: «Rahmat, hal bo‘ldi»
panel-did-edited-self = Ustoz xabarini tahrirladi

## Yetkazish

panel-delivery-queued = navbatda
panel-delivery-cancel = bekor qilish
panel-delivery-cancelled = bekor qilingan
panel-delivery-sent = Telegramga yuborildi
panel-delivery-failed-mark = yetkazilmadi
panel-delivery-uncertain-mark = yetgani noma’lum
panel-delivery-uncertain = Telegram javobi yo‘qoldi: balki yetgandir
panel-delivery-arrived = Yetgan
panel-delivery-again = Qayta yuborish
panel-delivery-retry = Qayta urinish
panel-delivery-failed = Yetkazilmadi:
panel-reason-blocked = ustoz botni bloklagan. Javob kutib turadi va ustoz qaytganda o‘zi yetkaziladi (90 kungacha).
panel-reason-deactivated = ustozning Telegram hisobi o‘chirilgan.
panel-reason-cannotInitiate = ustoz botni hali ishga tushirmagan.
panel-reason-chatGone = Telegramda bunday suhbat yo‘q.
panel-reason-fileTooBig = fayl 50 MB dan katta. Havola qilib yuboring.
panel-reason-badFile = Telegram bu faylni qabul qilmadi. Uni boshqa turda biriktiring.
panel-reason-tooLong = matn juda uzun. Uni ikkiga bo‘lib yuboring.
panel-reason-unauthorized = botning tokeni noto‘g‘ri. Administratorga ayting.
panel-reason-serverFault = Telegramda nosozlik. Birozdan keyin qayta urining.
panel-reason-other = Telegram xabarni qabul qilmadi. Matnni o‘zgartirib, qayta yuboring.

## Javob yozish

panel-composer = Javob yozish
panel-composer-mode = Nima yoziladi
panel-composer-label = Javob: { $name }
panel-reply = Javob
panel-note = Ichki eslatma
panel-reply-placeholder = Javob yozing
panel-note-placeholder = Hamkasblarga eslatma: ustoz buni ko‘rmaydi
panel-draft-saved = Qoralama saqlandi { $time }
panel-send = Yuborish
panel-send-note = Eslatma qo‘shish
panel-send-more = Yuborishning boshqa turlari
panel-send-close = Yuborish va yopish
panel-send-next = Yuborish va keyingisi
panel-attach = Rasm, video yoki hujjat biriktirish
panel-files = Biriktirilgan fayllar
panel-record = Ovozli xabar yozish
panel-recording = Yozilmoqda. Tugatish uchun tugmani yana bosing.
panel-record-denied = Mikrofon ochilmadi. Brauzerda bu saytga mikrofon uchun ruxsat bering.
panel-upload-too-big = Fayl 50 MB dan katta: Telegram uni qabul qilmaydi. Kichikroq fayl biriktiring yoki havola yuboring.
panel-upload-failed = Fayl yuklanmadi. Aloqani tekshirib, yana urinib ko‘ring.
panel-upload-empty = Fayl bo‘sh.
panel-upload-gone = Biriktirilgan fayl topilmadi. Uni olib tashlab, qaytadan biriktiring.
panel-upload-remove = Olib tashlash
panel-marks = Matn ko‘rinishi
panel-mark-bold = Qalin
panel-mark-italic = Qiya
panel-mark-strike = Ustidan chizilgan
panel-mark-code = Kod
panel-mark-quote = Iqtibos
panel-mark-link = Havola
panel-preview = Telegramda qanday ko‘rinadi
panel-preview-title = Telegramda shunday ko‘rinadi
panel-preview-empty = Hali hech narsa yozilmagan.
panel-warn-blocked = Ustoz botni bloklagan: javob u qaytguncha kutib turadi.
panel-overtaken = { $name } { $ago } oldin javob berdi.
panel-overtaken-look = Javobini ko‘rish
panel-overtaken-anyway = Baribir yuborish
panel-too-long = Matn juda uzun yoki fayllar juda ko‘p. Ikki javobga bo‘lib yuboring.
panel-empty-answer = Javob bo‘sh: matn yozing yoki fayl biriktiring.
panel-empty-note = Eslatma bo‘sh.

## Bajarilgani

panel-undo = Qaytarish
panel-done-claimed = Murojaat sizda
panel-done-assigned = Biriktirildi: { $name }
panel-done-unassigned = Murojaat endi egasiz
panel-done-snoozed = { $time } da qaytadi
panel-done-woken = Murojaat navbatga qaytdi
panel-done-closed = Murojaat yopildi
panel-done-reopened = Murojaat qayta ochildi
panel-done-noted = Eslatma qo‘shildi
panel-done-sent-stay = Javob yuborilmoqda
panel-done-sent-close = Javob yuborilmoqda, murojaat yopildi
panel-done-sent-next = Javob yuborilmoqda, keyingisi ochildi
panel-done-undone = Javob qaytarildi, matni joyida
panel-undo-late = Kech bo‘ldi: javob yuborilgan.
panel-undo-unknown = Bu javobni faqat uni yozgan xodim qaytara oladi.
panel-done-resent = Qayta yuborilmoqda
panel-done-arrived = Yetgan deb belgilandi
panel-stale = Boshqa xodim ulgurdi: murojaat o‘zgargan.
panel-stale-assigned = Murojaat endi bu xodimda: { $name }
panel-gone = Bunday murojaat yo‘q yoki u sizning hududingizga tegishli emas.
panel-gone-message = Bu xabar endi yo‘q.
panel-bad-request = So‘rov tushunarsiz. Sahifani yangilab, yana urinib ko‘ring.

## O‘qituvchi kartasi

panel-card = O‘qituvchi
panel-card-open = O‘qituvchi kartasi
panel-card-back = Suhbatga qaytish
panel-card-close = Kartani yopish
panel-fact-region = Hudud
panel-fact-school = Maktab
panel-fact-subject = Fan
panel-fact-position = Toifa
panel-fact-language = Til
panel-fact-phone = Telefon
panel-fact-telegram = Telegram
panel-fact-since = Ro‘yxatda
panel-not-registered = ro‘yxatdan o‘tmagan
panel-phone-show = Ko‘rsatish
panel-position-subject = fan o‘qituvchisi
panel-position-leading = yetakchi o‘qituvchi
panel-position-mentor = mentor
panel-position-master = master-trener
panel-position-head = rahbar
panel-position-methodologist = metodist
panel-rating-title = Baho
panel-rating = 5 dan { $stars }
panel-others = Boshqa murojaatlari
panel-others-before = shu murojaatdan oldingisi
panel-end-answered = javob berilgan
panel-end-solved = hal bo‘lgan
panel-end-withdrawn = qaytarib olingan

## Tugmalar va buyruqlar

panel-palette = Buyruqlar
panel-palette-label = Buyruq, ism yoki raqam
panel-palette-tab = Navbat: { $tab }
panel-palette-tickets = Murojaatlar
panel-keys = Tugmalar
panel-keys-queue = Navbat
panel-keys-ticket = Murojaat
panel-keys-writing = Yozayotganda
panel-keys-everywhere = Hamma joyda
panel-key-move = Keyingi, oldingi
panel-key-open = Ochish
panel-key-search = Qidirish
panel-key-reply = Javob yozish
panel-key-note = Ichki eslatma
panel-key-claim = Menga olish
panel-key-close = Yopish, qayta ochish
panel-key-close-next = Yopish va keyingisi
panel-key-snooze = Keyinga qoldirish
panel-key-label = Yorliq
panel-key-send = Yuborish
panel-key-line = Yangi qator
panel-key-bold = Qalin
panel-key-italic = Qiya
panel-key-palette = Buyruqlar
panel-key-undo = Qaytarish
panel-key-keys = Shu ro‘yxat
panel-key-back = Orqaga
