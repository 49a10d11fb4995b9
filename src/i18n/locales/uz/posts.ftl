### Posts of the channel: what is under them, what editors are told, and how people find them in the bot.

posts-ask-button = ✍️ Shu post haqida savol berish
posts-ask-prompt =
    Siz so‘ramoqchi bo‘lgan post:

    <blockquote>{ $gist }</blockquote>

    Savolingizni yozing: matn, surat yoki ovozli xabar yuborishingiz mumkin. Mas’ul xodim qaysi post haqida so‘raganingizni ko‘radi.
posts-ask-gone = Kechirasiz, bu post topilmadi: u o‘chirilgan bo‘lishi mumkin. Savolingizni oddiy so‘zlar bilan yozing, mas’ul xodim javob beradi.
posts-newest =
    📣 Kanaldagi so‘nggi postlar

    So‘z bo‘yicha izlash uchun buyruqdan keyin so‘zni yozing, masalan: /posts sertifikat
posts-found = 🔎 { $words } so‘zi bo‘yicha { $count } ta post topildi
posts-not-found = 🔎 { $words } so‘zi bo‘yicha post topilmadi. Boshqa so‘z bilan izlab ko‘ring yoki savolingizni shu yerga yozing.
posts-none = Kanaldagi postlar hali yo‘q.
posts-wordless = Matnsiz post
bot-command-posts = Kanaldagi postlarni izlash

posts-told-late =
    ⏸ Post o‘z vaqtida e’lon qilinmadi va kutib turibdi: «{ $post }»
    Nima qilishni hal qiling:
posts-told-problems =
    ⏸ Postni bu holida e’lon qilib bo‘lmaydi, u kutib turibdi: «{ $post }»
    Tuzatish uchun oching:
posts-told-review =
    👀 { $name } postni ko‘rib chiqishingizni so‘raydi: «{ $post }»
posts-told-refused =
    ⚠️ Post hamma joyga chiqmadi: «{ $post }»
    Qabul qilmagan joylar: { $rooms }
posts-told-uncertain =
    ❔ Post chiqdimi yoki yo‘qmi, noma’lum: Telegramning javobi yetib kelmadi. «{ $post }»
    Shu joylarni ko‘rib, panelda belgilang: { $rooms }
posts-told-empty =
    📭 «{ $series }» turkumining vaqti keldi, lekin navbatida post yo‘q.
    Navbatni to‘ldirish uchun oching:

posts-settings-title = Kanal
posts-settings-hint = Rejalashtirilgan post o‘z vaqtida chiqa olmagan bo‘lsa, masalan server ishlamay turganda.
posts-settings-grace = Necha daqiqagacha kechikib chiqishi mumkin
posts-settings-grace-hint = Bundan ko‘p kechiksa, post kutib turadi va nima qilishni muharrirlar hal qiladi.
posts-error-grace = 0 dan 1440 gacha butun son yozing: necha daqiqa kutish mumkin.
