### Video guides: the catalogue, the bot, the page for everybody.

panel-section-guides = Videolar

bot-key-guides = 📹 Video qo‘llanmalar
bot-command-guides = Video qo‘llanmalar

guides-title =
    <b>📹 Video qo‘llanmalar</b>

    Mavzuni tanlang yoki kerakli videoni so‘z bilan qidiring.
guides-none = Hozircha video qo‘llanmalar yo‘q. Savolingiz bo‘lsa, shu yerga yozing: mutasaddi xodimlar javob beradi.
guides-topic =
    <b>📹 { $title }</b>

    Ko‘rmoqchi bo‘lgan videongizni tanlang.
guides-favourites = <b>⭐️ Saqlangan videolaringiz</b>
guides-favourites-none = Siz hali birorta videoni saqlamagansiz. Video ostidagi «⭐️ Saqlab qo‘yish» tugmasini bossangiz, u shu yerda turadi.
guides-button-search = 🔍 Qidirish
guides-button-favourites = ⭐️ Saqlanganlar
guides-button-topics = ‹ Mavzular
guides-button-again = 🔍 Boshqa so‘z bilan qidirish
guides-button-officials = ✍️ Mutasaddidan so‘rash
guides-search-prompt = 🔍 Nimani qidiramiz? Bir-ikki so‘z yozing, masalan: <i>sertifikat</i> yoki <i>parolni tiklash</i>.
guides-found = 🔍 «{ $words }» bo‘yicha { $count } ta video topildi:
guides-not-found =
    🔍 «{ $words }» bo‘yicha video topilmadi. So‘rovingizni yozib qo‘ydik: shunday video kerakligini muharrirlar ko‘radi.

    Boshqa so‘z bilan qidirib ko‘ring yoki savolingizni mutasaddi xodimlarga bering.
guides-gone = Bu video qo‘llanma endi yo‘q yoki sizning hududingiz uchun ochilmagan. Boshqalari: /guides

guides-chapter-before = ⏮ Oldingi bo‘lim
guides-chapter-after = Keyingi bo‘lim ⏭
guides-chapter-whole = 🎬 Videoning boshiga qaytish
guides-button-helped = 👍 Foydali bo‘ldi
guides-button-not-helped = 👎 Yordam bermadi
guides-button-keep = ⭐️ Saqlab qo‘yish
guides-button-unkeep = ✓ ⭐️ Saqlangan
guides-button-next = Keyingi video ›
guides-button-ask = ❓ Shu video haqida so‘rash
guides-button-watch = ▶️ Tomosha qilish
guides-elsewhere = Video boshqa sahifada: uni ko‘rish uchun quyidagi tugmani bosing.
guides-thanks = Fikringiz uchun rahmat!
guides-sorry = Afsusdamiz. Savolingizni yozing, yordam beramiz.
guides-kept = Saqlab qo‘yildi
guides-unkept = Saqlanganlardan olindi
guides-not-helped = Video yetarli bo‘lmagan bo‘lsa, uzr. <b>Nima tushunarsiz qoldi?</b> Shu yerga yozing: savolingiz «{ $title }» videosi haqidaligini mutasaddi xodimlar ko‘radi.
guides-ask-prompt = <b>«{ $title }»</b> videosi haqida savolingizni yozing. Rasm yoki ovozli xabar ham yuborishingiz mumkin.
guides-broken = Uzr, «{ $title }» videosini hozir yubora olmadik. Muharrirlarga xabar berdik, tez orada tuzatiladi. Savolingiz bo‘lsa, shu yerga yozing.
guides-broken-editor = ⚠️ «{ $title }» ({ $code }) video qo‘llanmasini yuborib bo‘lmayapti: Telegram faylni qabul qilmadi, faylning o‘zi esa serverda saqlanmagan. Iltimos, videoni shu yerga qaytadan yuboring va «Boshqa video o‘rniga»ni tanlang yoki panel orqali yuklang.

guides-inline-button = Barcha video qo‘llanmalar
guides-inline-open = 📹 Botda ochish

guides-video-offer = 📹 Video qabul qilindi ({ $length }, { $size } MB). U nima uchun?
guides-video-new = ➕ Yangi video qo‘llanma
guides-video-instead = 🔁 Boshqa video o‘rniga
guides-video-leave = Kerak emas
guides-video-left = Mayli, video qo‘llanmalarga qo‘shilmadi.
guides-video-gone = Video topilmadi yoki sizda video qo‘llanmalarni o‘zgartirish huquqi yo‘q. Videoni qaytadan yuboring.
guides-video-none = Almashtirish uchun hali birorta video qo‘llanma yo‘q.
guides-video-instead-of = Yangi video qaysi qo‘llanmaniki o‘rniga tursin?
guides-video-topic = Qaysi mavzuga qo‘shamiz?
guides-video-drafted = ✅ Qoralama tayyor: <b>{ $title }</b>. Nomi, tavsifi va bo‘limlarini panelda to‘ldiring, so‘ng e’lon qiling.
guides-video-replaced = ✅ <b>{ $title }</b>: endi yangi video ko‘rsatiladi. Bo‘limlar vaqtini tekshirib qo‘ying.
guides-video-known = Bu video allaqachon <b>{ $title }</b> qo‘llanmasida turibdi.
guides-video-panel = Panelda ochish
guides-first-topic = Umumiy

guides-about = Video qo‘llanma haqida savol
guides-about-others = Shu video haqidagi boshqa savollar
