### Sinov maydoni: Telegramsiz messenjer va uning boshqaruvi.

sandbox-title = Sinov maydoni
sandbox-home = Ish stoliga qaytish
sandbox-lab = Boshqaruv
sandbox-new-person = Yangi shaxs
sandbox-skip = Suhbatga o‘tish
sandbox-chats = Sinov suhbatlari
sandbox-tabs = Suhbat turi
sandbox-foot = Telegramsiz ishlaydi. Bu yerdagi hech narsa haqiqiy odamga bormaydi.

## Suhbatlar ro‘yxati

sandbox-tab-private = Shaxslar
sandbox-tab-channel = Kanal
sandbox-tab-group = Guruh
sandbox-as-whom = Kim bo‘lib yozasiz
sandbox-you = Siz:{ " " }
sandbox-unread = yangi
sandbox-never-started = Botni hali boshlamagan
sandbox-nothing-yet = Hali xabar yo‘q
sandbox-empty-title = Kim bo‘lib yozamiz?
sandbox-empty-text = O‘qituvchi yoki mutasaddi yarating va u nomidan botga yozing.
sandbox-sign-ban = botni bloklagan
sandbox-sign-user-x = hisobi o‘chirilgan
sandbox-member-creator = Egasi
sandbox-member-administrator = Administrator: yoza oladi
sandbox-member-member = A’zo
sandbox-member-restricted = Cheklangan a’zo
sandbox-member-kicked = Chiqarib yuborilgan
sandbox-member-left = A’zo emas
sandbox-members-channel = { $count ->
    *[other] { $count } obunachi
  }
sandbox-members-group = { $count ->
    *[other] { $count } a’zo
  }

## Suhbat

sandbox-bot = bot
sandbox-typing = yozmoqda
sandbox-connecting = ulanmoqda…
sandbox-back = Suhbatlarga qaytish
sandbox-more = Yana
sandbox-messages = Xabarlar
sandbox-to-end = Oxiriga
sandbox-date = { $day }-{ $month }
sandbox-today = Bugun
sandbox-yesterday = Kecha
sandbox-yesterday-short = kecha
sandbox-sent = yuborildi
sandbox-delivered = bot oldi
sandbox-edited = tahrirlangan
sandbox-forwarded = Uzatilgan xabar
sandbox-what-can-it-do = Bu bot nima qila oladi?
sandbox-press-start = Boshlash uchun pastdagi tugmani bosing.
sandbox-message-menu = Xabar amallari
sandbox-buttons = Xabar tugmalari
sandbox-service-joined = { $name } qo‘shildi
sandbox-service-left = { $name } chiqib ketdi
sandbox-via = { $bot } orqali
sandbox-pinned = Qadalgan xabar
sandbox-pin = Qadab qo‘yish
sandbox-unpin = Qadashni bekor qilish
sandbox-service-pinned = { $name } xabarni qadab qo‘ydi: “{ $what }”
sandbox-choose-chat = Qaysi chatga ulashasiz?

## So‘rovnomalar

sandbox-poll-anonymous = Anonim so‘rovnoma
sandbox-poll-open = So‘rovnoma: kim ovoz bergani ko‘rinadi
sandbox-quiz-anonymous = Anonim viktorina
sandbox-quiz-open = Viktorina: kim javob bergani ko‘rinadi
sandbox-poll-final = Yakuniy natijalar
sandbox-poll-no-votes = Hali ovoz berilmagan
sandbox-poll-votes = { $count } ta ovoz
sandbox-poll-closes = { $at } da yopiladi
sandbox-poll-vote = Ovoz berish
sandbox-poll-retract = Ovozni qaytarib olish
sandbox-poll-right = to‘g‘ri javob
sandbox-poll-wrong = noto‘g‘ri javob
sandbox-poll-mine = sizning tanlovingiz

## Inline rejim

sandbox-inline-results = Bot natijalari
sandbox-inline-asking = Botdan so‘ralmoqda…
sandbox-inline-none = Hech narsa topilmadi
sandbox-inline-more = Yana

## Kanal va guruhlar

sandbox-new-channel = Yangi kanal
sandbox-new-group = Yangi guruh
sandbox-room-name = Nomi
sandbox-room-address-hint = Ochiq manzil; bo‘sh qolsa, yopiq bo‘ladi
sandbox-bot-add = Botni administrator qilib qo‘shish
sandbox-bot-remove = Botni chiqarish
sandbox-bot-may-post = Botga e’lon berishga ruxsat
sandbox-bot-may-not-post = Botga e’lon berishni taqiqlash

## Yozish

sandbox-message = Xabar
sandbox-post = E’lon
sandbox-menu = Menyu
sandbox-commands = Buyruqlar
sandbox-keyboard = Tugmalar
sandbox-send = Yuborish
sandbox-attach = Biriktirish
sandbox-attach-picture = Rasm yoki video
sandbox-attach-file = Fayl
sandbox-attach-voice = Ovozli xabar
sandbox-attach-contact = Kontaktim
sandbox-caption = Izoh
sandbox-sending = { $count ->
    [one] Faylni yuborish
    *[other] { $count } ta faylni yuborish
  }
sandbox-too-many-files = Birdaniga { $max } tagacha fayl yuboriladi
sandbox-recording = Yozib olinmoqda
sandbox-no-microphone = Mikrofonga ruxsat yo‘q: ovozli fayl tanlang
sandbox-reply = Javob berish
sandbox-react = Munosabat bildirish
sandbox-copy = Nusxa olish
sandbox-copied = Nusxa olindi
sandbox-edit = Tahrirlash
sandbox-editing = Tahrirlanmoqda
sandbox-delete = O‘chirish
sandbox-delete-question = Xabar hamma uchun o‘chirilsinmi? Bot buni bilmaydi.
sandbox-cancel = Bekor qilish
sandbox-ok = Tushunarli
sandbox-close = Yopish
sandbox-clear = tozalash

## Nima yuborilgan

sandbox-kind-message = Xabar
sandbox-kind-photo = Rasm
sandbox-kind-voice = Ovozli xabar
sandbox-kind-video = Video
sandbox-kind-video-note = Video xabar
sandbox-kind-audio = Audio
sandbox-kind-animation = GIF
sandbox-kind-document = Fayl
sandbox-kind-sticker = stiker
sandbox-kind-location = Joylashuv
sandbox-kind-contact = Kontakt
sandbox-kind-poll = So‘rovnoma
sandbox-photo-number = { $number }-rasm
sandbox-play = Eshitish, { $length }
sandbox-pause = To‘xtatish
sandbox-cannot-play = ochilmadi
sandbox-download = Yuklab olish
sandbox-previous = Oldingi
sandbox-next = Keyingi

## Botga munosabat

sandbox-start = BOSHLASH
sandbox-restart = Qaytadan boshlash
sandbox-block = Botni bloklash
sandbox-unblock = Blokdan chiqarish
sandbox-deactivate = Hisobni o‘chirish
sandbox-deactivate-question = { $name } Telegramdagi hisobini o‘chiradimi? Buni qaytarib bo‘lmaydi.
sandbox-is-deactivated = Hisob o‘chirilgan
sandbox-join-channel = Kanalga qo‘shilish
sandbox-join-group = Guruhga qo‘shilish
sandbox-leave-channel = Kanaldan chiqish
sandbox-leave-group = Guruhdan chiqish
sandbox-make-admin = Administrator qilish
sandbox-make-member = Oddiy a’zo qilish
sandbox-contact-title = Raqamingizni ulashasizmi?
sandbox-contact-question = { $bot } boti { $name } ismini va { $phone } raqamini ko‘radi.
sandbox-share = Ulashish
sandbox-choose-place = Joyni tanlang
sandbox-own-location = Shu qurilma turgan joy
sandbox-no-location = Joylashuvga ruxsat yo‘q: ro‘yxatdan tanlang
sandbox-town-tashkent = Toshkent
sandbox-town-samarkand = Samarqand
sandbox-town-fergana = Farg‘ona
sandbox-town-nukus = Nukus
sandbox-town-termez = Termiz
sandbox-no-answer = Bot tugmaga javob bermadi
sandbox-not-here = Sinov maydonida bunday tugma ishlamaydi

## Shaxs

sandbox-edit-person = Shaxsni o‘zgartirish
sandbox-first-name = Ism
sandbox-last-name = Familiya
sandbox-phone = Telefon raqami
sandbox-phone-hint = Bo‘sh qolsa, o‘zi tanlanadi
sandbox-user-name = Foydalanuvchi nomi
sandbox-app-language = Telegram ilovasining tili
sandbox-app-language-hint = Bot tilni birinchi marta shunga qarab taxmin qiladi
sandbox-app-uz = O‘zbekcha
sandbox-app-ru = Ruscha
sandbox-app-en = Inglizcha
sandbox-app-kaa = Qoraqalpoqcha
sandbox-app-unknown = Noma’lum
sandbox-create = Yaratish
sandbox-save = Saqlash

## Boshqaruv

sandbox-time = Vaqt
sandbox-time-hour = +1 soat
sandbox-time-half-day = +12 soat
sandbox-time-day = +1 kun
sandbox-time-week = +1 hafta
sandbox-faults = Telegram o‘zini qanday tutsin
sandbox-fault-toomanyrequests = Sekinlashtirsin
sandbox-fault-toomanyrequests-hint = 429, retry_after 7
sandbox-fault-cutafter = Javobi yo‘qolsin
sandbox-fault-cutafter-hint = xabar yetadi, bot bilmaydi
sandbox-fault-hang = Jim qolsin
sandbox-fault-hang-hint = javob ham, xabar ham yo‘q
sandbox-fault-error500 = Nosoz bo‘lsin
sandbox-fault-error500-hint = 500, xabar yetmaydi
sandbox-fault-block = { $name } botni bloklasin
sandbox-fault-block-hint = 403
sandbox-trials = Sinovlar
sandbox-outage = Telegram 20 soniya ishlamaydi
sandbox-outage-begun = { $seconds } soniya hech narsa javob bermaydi
sandbox-expire-files = Ma’lum fayllarni rad etish
sandbox-files-expired = Telegram shu paytgacha yuborilgan fayllarni tanimaydi
sandbox-make-people = Botni boshlagan { $count } kishi
sandbox-people-made = { $count } kishi yaratildi
sandbox-figure-messages = qabul qilingan xabar
sandbox-figure-worst-second = bir soniyada eng ko‘pi
sandbox-figure-too-many = rad etilgan (429)
sandbox-figure-stars = botning yulduzlari
sandbox-calls = Bot chaqirganlari
sandbox-no-calls = Hali chaqirmadi
sandbox-call-lost = yo‘q

## Bo‘lmagan ishlar

sandbox-error-broken = Bo‘lmadi. Yana urinib ko‘ring
sandbox-error-offline = Server javob bermayapti
sandbox-error-invalid = Telegram buni qabul qilmaydi
sandbox-error-too-large = Fayl 64 MB dan katta
sandbox-error-no-such-person = Bunday shaxs yo‘q
sandbox-error-no-such-chat = Bunday suhbat yo‘q
sandbox-error-no-such-message = Bu xabar o‘chirilgan
sandbox-error-no-such-button = Bu tugma endi yo‘q
sandbox-error-no-such-file = Bunday fayl yo‘q
sandbox-error-not-a-member = Avval a’zo bo‘ling
sandbox-error-not-allowed = Bunga ruxsat yo‘q
sandbox-error-bot-is-blocked = Avval botni blokdan chiqaring
sandbox-error-person-is-deactivated = Bu hisob o‘chirilgan
