### Kursim: natija, jadval, muddat, eslatmalar va o‘zini topish. Botda va rasmda ko‘rinadi.
### Telegram HTML belgilaridan foydalaniladi; kurs va modul nomlari alohida himoyalanadi.

bot-key-course = 🎓 Kursim
bot-command-course = Kursim: natija, jadval va muddat

learning-pace-not-started = Hali boshlanmagan
learning-pace-ahead = Jadvaldan oldindasiz
learning-pace-on-time = Jadval bo‘yicha boryapsiz
learning-pace-behind = Jadvaldan ortdasiz
learning-pace-at-risk = Ulgurmaslik xavfi bor
learning-pace-overdue = Muddat o‘tib ketgan
learning-pace-completed = Kurs tugatilgan
learning-pace-paused = Vaqtincha to‘xtatilgan

learning-fact-modules = { $total } moduldan { $done } tasi
learning-fact-hours = { $total } soatdan { $done } soati
learning-legend-done = tayyor { $count }
learning-legend-progress = boshlangan { $count }
learning-legend-open = ochiq { $count }
learning-legend-locked = yopiq { $count }
learning-module-name = { $number }-modul. { $title }
learning-next = Keyingi ochilish
learning-due = Tugatish muddati
learning-finished = Tugatilgan sana
learning-begins = Boshlanish sanasi
learning-after-pause = to‘xtatish tugagach
learning-extended =
    { $days } kunga uzaytirilgan
learning-paused-until = { $when } gacha to‘xtatilgan

learning-caption-now = ▶️ Hozir: { $title }
learning-caption-then = ⏭ Keyingisi: { $title }
learning-caption-next = 🔓 Keyingi ochilish: <b>{ $when }</b> ({ $what })
learning-caption-held = 🔓 Keyingi ochilish to‘xtatish tugagach bo‘ladi ({ $what })
learning-caption-begins = 🗓 Kurs <b>{ $when }</b> da boshlanadi
learning-caption-due = 🏁 Tugatish muddati: <b>{ $when }</b>, { $left } qoldi
learning-caption-due-held = 🏁 Muddat to‘xtatish tugagach ma’lum bo‘ladi
learning-caption-overdue = 🏁 Muddat <b>{ $when }</b> da tugagan, { $past } o‘tdi. Iltimos, mutasaddi xodimga yozing.
learning-caption-projected = 📈 Shu sur’atda taxminan <b>{ $when }</b> da tugatasiz
learning-caption-completed = 🎓 <b>{ $when }</b> da tugatdingiz. Tabriklaymiz!
learning-caption-extended = ➕ Muddat { $days } kunga uzaytirilgan
learning-caption-paused = ⏸ Jadval vaqtincha to‘xtatilgan
learning-caption-paused-until = ⏸ Jadval { $when } gacha to‘xtatilgan
learning-caption-group = 👥 { $group }, { $provider }
learning-caption-provider = 🏫 { $provider }
learning-caption-infeasible = ⚠️ Oxirgi qism muddatdan keyin ochiladi: bu sizning aybingiz emas. Muddatni uzaytirish uchun mutasaddi xodimga yozing.
learning-portion = { $number }-qism
learning-provider-regional_centre = Pedagogik mahorat markazi
learning-provider-platform = elektron platforma
learning-provider-university = oliy ta’lim muassasasi
learning-provider-non_state = nodavlat tashkilot

learning-state-done-at = { $when } da tugatilgan
learning-state-progress = { $percent }% o‘rganilgan
learning-state-open = ochiq, hali boshlanmagan
learning-state-locked = { $when } da ochiladi
learning-state-held = to‘xtatish tugagach ochiladi
learning-state-over = hududingizda { $when } da yopilgan
learning-state-elsewhere = hududingizda hozircha ochiq emas
learning-module-passport = Pasport raqami: <code>{ $passport }</code>
learning-module-size =
    Hajmi: { $hours } soat, { $credits } kredit
learning-module-score = Natija: <b>{ $score }</b> ball (100 dan)
learning-module-passed = Sinovdan o‘tgansiz ✓
learning-module-failed = Sinovdan hali o‘tmagansiz
learning-module-due = { $when } gacha tugatish kerak

learning-button-modules = 📗 Modullar
learning-button-schedule = 🗓 Jadval
learning-button-ask = ❓ { $number }-modul haqida so‘rash
learning-button-ask-this = ❓ Shu modul haqida so‘rash
learning-button-calendar = 📅 Taqvimga
learning-button-remind = 🔔 Eslatmalar
learning-button-courses = 🎓 Boshqa kurslarim
learning-button-to-modules = ‹ Modullar
learning-button-to-reminders = ‹ Eslatmalar
learning-button-officials = ✍️ Mutasaddi xodimdan so‘rash
learning-button-phone = 📱 Telefon raqami orqali
learning-button-login = 🔑 Login va kod orqali

learning-courses-title =
    <b>Kurslaringiz</b>

    Qaysi birini ko‘rsatay?
learning-modules-title =
    <b>{ $course }</b>
    Modul haqida batafsil bilish uchun uning raqamini bosing.
learning-schedule-title =
    <b>{ $course }</b>
    O‘zlashtirish jadvali
learning-schedule-coming = <b>Endi ochiladi</b>
learning-schedule-opened = <b>Ochilgan</b>
learning-schedule-all-open = Hamma qismlar ochilgan.
learning-schedule-line = { $when } · { $portion }: { $modules }
learning-schedule-modules =
    { $count ->
        [one] { $numbers }-modul
       *[other] { $numbers }-modullar
    }
learning-gone = Bu kurs endi ro‘yxatingizda yo‘q. Hozirgi holatni ko‘rish uchun: /course
learning-ask-prompt =
    «{ $title }» moduli (<code>{ $passport }</code>) haqida savolingizni yozing. Rasm, video yoki ovozli xabar ham yuborishingiz mumkin.

    Fikringizdan qaytsangiz: /cancel

learning-calendar-caption = Faylni oching: qismlarning ochilish vaqti va tugatish muddati taqvimingizga qo‘shiladi. Jadval o‘zgarsa, faylni qaytadan oching, eski yozuvlar yangilanadi.
learning-calendar-opens = { $portion } ochildi: { $course }
learning-calendar-due = Tugatish muddati: { $course }
learning-calendar-soon = Ertaga muddat tugaydi: { $course }

learning-remind-title =
    <b>Eslatmalar</b>

    Kuniga ko‘pi bilan bitta xabar keladi, tunda hech qachon. Kerak bo‘lmaganini bosib o‘chirib qo‘ying.
learning-remind-hour = ⏰ Vaqti: { $time }
learning-remind-hour-ask =
    <b>Eslatma soat nechada kelsin?</b>
learning-remind-switched-off = Bunday eslatmalar endi kelmaydi. Qaytadan yoqish: /course, so‘ng «🔔 Eslatmalar».
learning-kind-opened = Yangi qism ochilganda
learning-kind-idle = Vaqtning yarmi o‘tib, boshlamaganimda
learning-kind-behind = Jadvaldan ortda qolganimda
learning-kind-due = Muddatga 7, 3 va 1 kun qolganda
learning-kind-overdue = Muddat o‘tib ketganda
learning-kind-cycle = Besh yillik muddat yaqinlashganda

learning-unlinked =
    <b>Kursim</b>

    Natijangizni ko‘rsatish uchun sizni o‘quv platformasidagi ro‘yxatdan topishim kerak. Platformada ko‘rsatilgan telefon raqamingizni yuboring yoki login va bir martalik kodni yozing.
learning-unlinked-phone =
    <b>Kursim</b>

    Platformadagi ro‘yxatda { $phone } raqamli tinglovchi topilmadi. Ehtimol, platformada boshqa raqamingiz yozilgan yoki ma’lumot hali kelmagan: u kelishi bilan sizni o‘zim topaman.

    Hoziroq topish uchun boshqa raqamingizni yuboring, login va bir martalik kodni yozing yoki mutasaddi xodimdan so‘rang.
learning-none =
    <b>Kursim</b>

    Sizni platformada topdim, ammo hozircha birorta kursga yozilmagansiz. Kursga yozilish haqida hududingizdagi Pedagogik mahorat markazidan yoki shu yerda mutasaddi xodimdan so‘rang.
learning-cycle = 🔄 Oxirgi kursni { $done }-yilda tugatgansiz. Malaka oshirish besh yilda bir marta: navbatdagisi { $next }-yilda.
learning-closed-elsewhere =
    <b>{ $course }</b>

    Hurmatli ustoz, bu kurs hozircha faqat quyidagi hududlarda ochiq: { $places }. Siz ro‘yxatda { $place } o‘qituvchisi sifatida turibsiz, shuning uchun u sizga ochilmagan.

    Hududingiz noto‘g‘ri bo‘lsa yoki savolingiz bo‘lsa, mutasaddi xodimdan so‘rang: shu yerga yozsangiz kifoya.
learning-closed-not-yet =
    <b>{ $course }</b>

    Hurmatli ustoz, bu kurs siz uchun { $when } da ochiladi. Savolingiz bo‘lsa, mutasaddi xodimdan so‘rang: shu yerga yozsangiz kifoya.
learning-closed-over =
    <b>{ $course }</b>

    Hurmatli ustoz, bu kurs { $when } da yopilgan. Ulgurmagan bo‘lsangiz, mutasaddi xodimdan so‘rang: shu yerga yozsangiz kifoya.
learning-place-unknown = hududi ko‘rsatilmagan

learning-find-phone = Platformada ko‘rsatilgan <b>telefon raqamingizni</b> pastdagi tugma orqali yuboring. U ma’lumotlaringizga yoziladi, uni faqat mutasaddi xodimlar ko‘radi.
learning-find-login = O‘quv platformasidagi <b>loginingizni</b> yozing.
learning-find-code = Endi platforma bergan <b>bir martalik kodni</b> yozing. Uni platformadagi shaxsiy kabinetingizdan yoki o‘quv markazidan olasiz. Uni boshqa hech kimga bermang.
learning-find-found = ✅ Sizni topdim: <b>{ $name }</b>. Kursingiz quyida.
learning-find-already = ✅ Siz allaqachon topilgansiz: <b>{ $name }</b>.
learning-find-phone-kept = Rahmat, raqamingiz qabul qilindi.
learning-find-wrong = Login yoki kod to‘g‘ri kelmadi. Ikkisini ham tekshirib, kodni qaytadan yozing yoki «‹ Orqaga» tugmasi bilan loginni o‘zgartiring.
learning-find-expired = Bu kodning muddati o‘tgan. Platformadan yangi kod oling va uni shu yerga yozing.
learning-find-locked = Noto‘g‘ri kod juda ko‘p yozildi, shu sababli bu kod endi ishlamaydi. Platformadan yangi kod oling yoki mutasaddi xodimdan so‘rang.
learning-find-limited = Noto‘g‘ri kod juda ko‘p yozildi. Iltimos, bir soatdan keyin urinib ko‘ring yoki mutasaddi xodimdan so‘rang.
learning-find-taken = Bu login botda boshqa odamga bog‘langan. Bu siz bo‘lsangiz, mutasaddi xodimga yozing: u tekshirib, to‘g‘rilab beradi.
learning-find-login-strange = Bu loginga o‘xshamadi. Uni platformaga kirganda qanday yozsangiz, shunday yozing.
learning-find-code-strange = Bu kodga o‘xshamadi. Kodni bitta xabar qilib yozing.
learning-find-other = Hozir sizni ro‘yxatdan topyapmiz, shuning uchun bu xabar savol sifatida qabul qilinmadi. Savol bermoqchi bo‘lsangiz, avval «✍️ Savol berish» tugmasini yoki /cancel buyrug‘ini bosing.
learning-find-cancelled = Bekor qilindi. Istalgan vaqtda davom ettirishingiz mumkin: /course
learning-find-set-aside = Sizni topish to‘xtatib turildi. Davom ettirish uchun: /course
