### Botdagi so‘zlar: salomlashish, menyular, ro‘yxatdan o‘tish, murojaatlarim.
### Telegram HTML belgilaridan foydalaniladi; foydalanuvchi yozgan so‘zlar alohida himoyalanadi.

bot-welcome =
    <b>Assalomu alaykum, hurmatli ustoz!</b>

    Men Hamrohman. Kasbiy rivojlanish bo‘yicha savolingizni mutasaddi xodimlarga yetkazaman va javobini shu yerga olib kelaman.

    Savolingizni oddiy xabar qilib yozing. Rasm, video, ovozli xabar yoki hujjat ham yuborishingiz mumkin.
bot-help =
    <b>Qanday yordam bera olaman?</b>

    • Savolingizni yozing yoki yuboring: u darhol qabul qilinadi va raqam oladi.
    • Ketma-ket yuborgan xabarlaringiz bitta murojaatga qo‘shiladi.
    • Javob shu yerga keladi. Yozgan xabaringizni tahrirlasangiz, biz ham ko‘ramiz.

    /course – kursim, jadval va muddat
    /guides – video qo‘llanmalar
    /posts so‘z – kanaldagi postlardan izlash
    /questions – savollarim
    /profile – ma’lumotlarim
    /register – ro‘yxatdan o‘tish
    /language – tilni almashtirish
    /cancel – boshlangan ishni bekor qilish

bot-about = Kasbiy rivojlanish bo‘yicha savolingiz bormi? Shu yerga yozing: mutasaddi xodimlar haftaning yetti kuni javob beradi, javob esa shu suhbatning o‘ziga keladi. Matn, rasm, ovozli xabar va hujjat yuborish mumkin.
bot-about-short = Kasbiy rivojlanish bo‘yicha savollaringizga javob beramiz.

bot-key-ask = ✍️ Savol berish
bot-key-questions = 📂 Savollarim
bot-key-settings = ⚙️ Sozlamalar

bot-command-questions = Savollarim va javoblar
bot-command-profile = Ma’lumotlarim
bot-command-register = Ro‘yxatdan o‘tish
bot-command-language = Tilni almashtirish
bot-command-help = Yordam
bot-command-cancel = Bekor qilish
bot-command-panel = Boshqaruv paneliga kirish
bot-command-unknown = Bunday buyruqni bilmayman. Nimalar qila olishim /help buyrug‘ida yozilgan. Savolingiz bo‘lsa, uni oddiy so‘zlar bilan yozing.

bot-language-ask = Iltimos, tilni tanlang.
bot-language-changed = Endi siz bilan o‘zbek tilida (lotin yozuvida) gaplashamiz.

bot-ask-how =
    Savolingizni shu yerga yozing, hech qanday shakl to‘ldirish shart emas.

    Rasm, video, ovozli xabar, hujjat yoki joylashuv ham yuborishingiz mumkin. Bir nechta xabar ketma-ket kelsa, hammasi bitta murojaat bo‘ladi.
bot-ask-limited = Hurmatli ustoz, so‘nggi bir soatda juda ko‘p xabar yubordingiz, shu sababli <b>bu xabar qabul qilinmadi</b>. Iltimos, uni soat { $time } dan keyin qayta yuboring.
bot-ask-large = Faylingiz 20 MB dan katta: Telegram uni mutasaddi xodimlarga ochib bera olmaydi. Savolingiz qabul qilindi, ammo faylning kichikroq nusxasini yuboring yoki mazmunini so‘z bilan yozing.

bot-more-prompt = № { $number } murojaatingizga nima qo‘shmoqchisiz? Shu yerga yozing.
bot-solved-closed = Rahmat! Yordamimiz tekkanidan xursandmiz.
bot-solved-already = Bu murojaat allaqachon yopilgan.
bot-solved-unknown = Bunday murojaat topilmadi.
bot-rate-rated = Bahoyingiz uchun rahmat!
bot-rate-already = Siz bu murojaatni allaqachon baholagansiz.
bot-rate-unknown = Bunday murojaat topilmadi.
bot-rate-thanks =
    Bahoyingiz uchun rahmat! № { $number }: { $stars }
    Xohlasangiz, fikringizni ham yozing.
bot-comment-button = 💬 Fikr qoldirish
bot-comment-prompt = № { $number } murojaatga berilgan javob haqida fikringizni bitta xabar qilib yozing. Fikringizdan qaytsangiz: /cancel
bot-comment-kept = Fikringiz uchun rahmat! Uni albatta o‘qiymiz.
bot-comment-already = Bu murojaat haqidagi fikringizni avval yozib bo‘lgansiz. Savolingiz bo‘lsa, uni qayta yuboring.
bot-separated = Bu xabaringiz alohida savol bo‘ldi: № { $number }.
bot-separate-impossible = Endi ajratib bo‘lmaydi: mutasaddi xodim bu xabarga javob bergan yoki u allaqachon alohida savol. Yangi savolingizni bemalol yozing.

bot-questions-title = <b>Savollaringiz</b>
bot-questions-none = Hali savol bermagansiz. Savolingizni shu yerga yozing, biz javob beramiz.
bot-questions-unknown = Bunday savol topilmadi.
bot-state-waiting = ⏳ javob kutilmoqda
bot-state-answered = 💬 javob berilgan
bot-state-closed = ✅ yopilgan
bot-state-withdrawn = ↩️ qaytarib olingan
bot-thread-heading = <b>Savol № { $number }</b>
bot-thread-asked = { $when }
bot-thread-rated = Sizning bahoyingiz: { $stars }
bot-thread-you = Siz
bot-thread-desk = Mutasaddi xodim
bot-thread-edited = tahrirlangan
bot-thread-part = { $part } / { $parts }
bot-thread-add = + Qo‘shish
bot-thread-withdraw = ↩️ Qaytarib olish
bot-thread-back = ‹ Savollarim
bot-withdraw-sure =
    № { $number } savolingizni qaytarib olasizmi?
    U yopiladi va unga javob berilmaydi.
bot-withdraw-yes = Ha, qaytarib olaman
bot-withdraw-no = Yo‘q, qolsin
bot-menu-outdated = Bu tugmalar eskirgan. Hozirgi holat ko‘rsatildi.
bot-buttons-old = Bu tugmalar endi amal qilmaydi.

bot-kind-text = Matn
bot-kind-photo = 🖼 Rasm
bot-kind-video = 🎬 Video
bot-kind-animation = 🎞 Animatsiya
bot-kind-voice = 🎤 Ovozli xabar
bot-kind-audio = 🎵 Audio
bot-kind-video_note = 📹 Videoxabar
bot-kind-document = 📄 Hujjat
bot-kind-sticker = 🙂 Stiker
bot-kind-location = 📍 Joylashuv
bot-kind-contact = 👤 Kontakt
bot-kind-other = 📎 Boshqa xabar

bot-settings-title = <b>Sozlamalar</b>
bot-settings-language = 🌐 Til
bot-settings-profile = 👤 Ma’lumotlarim
bot-settings-zone = 🕰 Vaqt mintaqasi
bot-zone-title =
    <b>Qayerda yashaysiz?</b>
    Tarqatmalar sizning tungi vaqtingizda yuborilmaydi.
bot-zone = { $place }, UTC{ $offset }
bot-zone-chosen = Saqlandi
bot-zone-home = O‘zbekiston
bot-zone-moscow = Moskva
bot-zone-almaty = Olmaota
bot-zone-istanbul = Istanbul
bot-zone-dubai = Dubay
bot-zone-seoul = Seul
bot-zone-tokyo = Tokio
bot-zone-beijing = Pekin
bot-zone-berlin = Berlin
bot-zone-london = London
bot-zone-new-york = Nyu-York

bot-register = 📝 Ro‘yxatdan o‘tish
bot-register-resume = 📝 Ro‘yxatdan o‘tishni davom ettirish
bot-profile-none = Siz hali ro‘yxatdan o‘tmagansiz. Bu majburiy emas: savolni shundoq ham berishingiz mumkin. Ro‘yxatdan o‘tsangiz, mutasaddi xodimlar qaysi hududdan ekaningizni bilib, aniqroq javob berishadi.
bot-profile-title = <b>Ma’lumotlaringiz</b>
bot-profile-saved = ✅ O‘zgarish saqlandi.

bot-field-fullName = Ism-familiya
bot-field-regionId = Hudud
bot-field-school = Maktab
bot-field-subject = Fan
bot-field-position = Lavozim
bot-field-phone = Telefon
bot-field-empty = ko‘rsatilmagan

bot-position-subject = Fan o‘qituvchisi
bot-position-leading = Yetakchi o‘qituvchi
bot-position-mentor = Mentor o‘qituvchi
bot-position-master = Master-trener
bot-position-head = Rahbar
bot-position-methodologist = Metodist

bot-form-consent =
    <b>Ro‘yxatdan o‘tish</b>

    Biz ism-familiyangiz, hududingiz, maktabingiz, faningiz, lavozimingiz va, o‘zingiz xohlasangiz, telefon raqamingizni saqlaymiz. Ular savolingizga to‘g‘ri javob berish uchun kerak, ularni faqat mutasaddi xodimlar ko‘radi. Istalgan vaqtda /profile orqali o‘zgartirishingiz mumkin.

    Shunga rozimisiz?
bot-form-agree = ✅ Roziman, boshlaymiz
bot-form-progress = <i>{ $step }-qadam, jami { $steps } ta</i>
bot-form-fullName = <b>Familiyangiz, ismingiz va otangiz ismini</b> yozing. Masalan: Karimova Dilnoza Rustamovna
bot-form-regionId = <b>Hududingizni</b> tanlang yoki nomini yozing.
bot-form-districtId =
    📍 { $region }
    <b>Tuman yoki shahringizni</b> tanlang yoki nomini yozing.
bot-form-school = <b>Maktabingizni</b> yozing. Masalan: 25-maktab
bot-form-subject = Qaysi <b>fandan</b> dars berasiz? Masalan: matematika
bot-form-position = <b>Lavozimingizni</b> tanlang.
bot-form-phone = <b>Telefon raqamingizni</b> pastdagi tugma orqali yuboring. Xohlamasangiz, bu qadamni o‘tkazib yuboring.
bot-form-review = <b>Hammasi to‘g‘rimi?</b> Tekshirib, saqlang. O‘zgartirmoqchi bo‘lsangiz, kerakli tugmani bosing.
bot-form-back = ‹ Orqaga
bot-form-skip = O‘tkazib yuborish
bot-form-clear = O‘chirib tashlash
bot-form-cancel = ✕ Bekor qilish
bot-form-save = ✅ Saqlash
bot-form-share = 📱 Raqamimni yuborish
bot-form-phone-kept = Rahmat, raqamingiz qabul qilindi.
bot-form-phone-skipped = Yaxshi, raqamsiz davom etamiz.
bot-form-phone-back = Orqaga qaytdik.
bot-form-stale = Bu qadam o‘tib bo‘ldi. Davomi pastda.
bot-form-cancelled = Bekor qilindi, hech narsa o‘zgarmadi. Savolingizni istalgan payt yozishingiz mumkin.
bot-form-saved = ✅ <b>Rahmat, ro‘yxatdan o‘tdingiz!</b>
bot-form-set-aside = Ro‘yxatdan o‘tish to‘xtatib turildi. Yozganlaringiz saqlanib turibdi, davom ettirish uchun: /register
bot-form-renewed = Siz yo‘q paytingizda bu shakl yangilandi, shuning uchun uni boshidan to‘ldirish kerak bo‘ladi: /register. Hozirgi xabaringiz savol sifatida qabul qilinmadi: agar u savol bo‘lsa, iltimos, qayta yuboring.
bot-cancelled = Bekor qilindi.
bot-cancel-nothing = Bekor qiladigan narsa yo‘q. Savolingiz bo‘lsa, bemalol yozing.

bot-wrong-name-short = Iltimos, familiyangizni ham, ismingizni ham yozing. Masalan: Karimova Dilnoza
bot-wrong-name-strange = Bu ism-familiyaga o‘xshamadi: faqat harflar bilan yozing. Agar savol bermoqchi bo‘lsangiz, avval «✍️ Savol berish» tugmasini bosing.
bot-wrong-words-short = Iltimos, bir-ikki so‘z bilan yozing yoki bu qadamni o‘tkazib yuboring.
bot-wrong-words-long = Bu juda uzun bo‘ldi. Iltimos, qisqaroq yozing. Agar savol bermoqchi bo‘lsangiz, avval «✍️ Savol berish» tugmasini bosing.
bot-wrong-place-unknown = Bunday nomni topa olmadim. Iltimos, yuqoridagi tugmalardan tanlang yoki nomning bosh harflarini yozing.
bot-wrong-choose = Iltimos, yuqoridagi tugmalardan birini bosing. Agar savol bermoqchi bo‘lsangiz, avval «✍️ Savol berish» tugmasini bosing.
bot-wrong-phone-typed = Raqamni yozish shart emas: pastdagi «📱 Raqamimni yuborish» tugmasini bosing yoki bu qadamni o‘tkazib yuboring.
bot-wrong-phone-foreign = Bu boshqa odamning raqami. Iltimos, pastdagi tugma orqali o‘zingizning raqamingizni yuboring.
bot-wrong-phone-strange = Bu raqamni o‘qiy olmadim. Iltimos, pastdagi tugma orqali qayta yuboring yoki bu qadamni o‘tkazib yuboring.
bot-wrong-other = Hozir ro‘yxatdan o‘tyapsiz, shuning uchun bu xabar savol sifatida qabul qilinmadi. Savol bermoqchi bo‘lsangiz, avval «✍️ Savol berish» tugmasini yoki /cancel buyrug‘ini bosing.

bot-panel-unknown = Bu buyruq faqat mutasaddi xodimlar uchun. Xodim bo‘lsangiz, administratordan taklif havolasini so‘rang.
bot-panel-link = { $name }, panelga kirish uchun tugmani bosing. Havola 5 daqiqa ishlaydi va faqat bir marta ochiladi. Uni hech kimga bermang.
bot-panel-open = 🔑 Panelni ochish
bot-invitation-accepted = <b>Xush kelibsiz, { $name }!</b> Sizning vazifangiz: { $role }. Panelga istalgan payt /panel buyrug‘i bilan kirasiz.
bot-invitation-already = { $name }, siz allaqachon xodimsiz, vazifangiz: { $role }. Bu taklif boshqa odam uchun, u hali ham ishlaydi.
bot-invitation-unknown = Bu taklif havolasi yaroqsiz yoki undan foydalanib bo‘lingan. Administratordan yangisini so‘rang.
bot-invitation-expired = Bu taklif havolasining muddati o‘tgan. Administratordan yangisini so‘rang.
bot-role-administrator = administrator
bot-role-supervisor = hudud nazoratchisi
bot-role-official = mutasaddi xodim
bot-role-editor = muharrir
