### Ko‘p so‘raladigan savollar botda: taklif, tugmalari, natijasi.

faq-offer-intro = 📖 Savolingiz qabul qilindi. Tayyor javoblar orasida shunisi topildi:
faq-offer-intro-guide = 📖 Savolingiz qabul qilindi. Video qo‘llanmalar orasida shunisi topildi:
faq-offer-foot = Javob yetarli bo‘lmasa, «✍️ Mutasaddidan so‘rash» tugmasini bosing. Hech narsa bosmasangiz, savolingiz soat { $time } da o‘zi mutasaddi xodimlarga yetkaziladi.
faq-offer-solved = ✅ Foydamiz tekkanidan xursandmiz! Yana savolingiz bo‘lsa, shu yerga yozing.
faq-offer-asked = ✍️ № { $number } savolingiz mutasaddi xodimlarga yetkazilgan.
faq-offer-withdrawn = ↩️ № { $number } savolingizni qaytarib oldingiz.
faq-button-solved = ✅ Savolim hal bo‘ldi
faq-button-ask = ✍️ Mutasaddidan so‘rash
faq-button-watch = ▶️ Videoni ko‘rish
faq-button-watch-from = ▶️ Videoni { $time } dan ko‘rish
faq-guide-below = Video quyida yuborildi.
faq-gone = Bu javob hozir yangilanmoqda yoki endi yo‘q.
faq-press-solved = Rahmat! Yordam berganimizdan xursandmiz.
faq-press-asked = Savolingiz mutasaddi xodimlarga yuborildi.
faq-stands-solved = Bu savol hal bo‘lgan deb belgilangan. Yana savolingiz bo‘lsa, yozing.
faq-stands-asked = Bu savol allaqachon mutasaddi xodimlarga yetkazilgan.
faq-stands-closed = Bu murojaat yopilgan.
faq-stands-unknown = Bunday savol topilmadi.
faq-again = 🙏 Uzr, tayyor javob Sizga yordam bermabdi. Endi savolingizni mutasaddi xodimning o‘zi ko‘rib chiqadi.
faq-taken = 👀 № { $number } savolingizni mutasaddi xodim ko‘ryapti. Javobi shu yerga keladi.
desk-handed-over = ✍️ Savolingiz mutasaddi xodimlarga yuborildi. Murojaat raqami: № { $number }.

faq-pacing-course = 🎓 { $title }: { $percent }% o‘zlashtirilgan. { $state }
faq-pacing-next = 🔓 Sizda keyingi qism ({ $portion }-qism) { $when } da, { $wait }dan keyin ochiladi.
faq-pacing-begins = 🗓 Kursingiz { $when } da boshlanadi.
faq-pacing-held = 🔓 Jadval to‘xtatib turilgan: keyingi qism tanaffusdan keyin ochiladi.
faq-pacing-all-open = 🔓 Sizda kursning barcha qismlari ochilgan.
faq-pacing-due = 🏁 Tugatish muddati: { $when } ({ $left } qoldi).
faq-pacing-due-held = 🏁 Tugatish muddati tanaffusdan keyin ma’lum bo‘ladi.
faq-pacing-overdue = 🏁 Muddat { $when } da tugagan. Buni mutasaddi xodimga albatta yozing.

faq-link-gone = Bu javob endi yo‘q. Savolingizni shu yerga yozing: javob topamiz.
faq-link-ask = Savolingizga javob topmagan bo‘lsangiz, shu yerga yozing: mutasaddi xodimlar javob beradi.
faq-inline-open = 📖 Botda ochish

bot-state-offered = 📖 tayyor javob taklif qilindi
bot-thread-ask = ✍️ Mutasaddidan so‘rash

panel-state-offered = tayyor javob o‘qilmoqda
panel-end-faq = tayyor javob hal qildi
panel-did-offered-self = Ustozga tayyor javob taklif qilindi: «{ $title }»
panel-did-solvedByFaq-self = Ustoz tayyor javob ostida: «Savolim hal bo‘ldi»
panel-did-handedOver = { $who } murojaatni tayyor javob o‘qilayotgan paytda oldi
panel-did-handedOver-you = Siz murojaatni tayyor javob o‘qilayotgan paytda oldingiz
panel-did-handedOver-self =
    { $by ->
        [asker] Ustoz mutasaddidan so‘rashni tanladi
        [message] Ustoz yana yozdi, murojaat mutasaddilarga o‘tdi
       *[clock] Hech narsa bosilmadi, murojaat mutasaddilarga o‘tdi
    }
panel-did-missed-self = Ustoz shuni yana so‘radi: tayyor javob yordam bermagan

offer-title = Taklif qilingan javob
offer-open = Tayyor javob o‘qilmoqda, { $time } da mutasaddilarga o‘tadi
offer-solved = Tayyor javob hal qildi
offer-missed = Hal bo‘ldi deyilgan, lekin yana so‘raldi
offer-asked = Ustoz mutasaddidan so‘rashni tanladi
offer-lapsed = Hech narsa bosilmadi
offer-kind-entry = Savol-javob
offer-kind-guide = Video qo‘llanma
offer-kind-pacing = Savol-javob, ustozning jadvali bilan
offer-unseen = ochilmagan
offer-helped = shu hal qildi
offer-removed = endi yo‘q

faq-settings-title = Ko‘p so‘raladigan savollar
faq-settings-hint = Bot savolni mutasaddilarga berishdan oldin tayyor javob taklif qiladi.
faq-settings-offers = Tayyor javob taklif qilinsin
faq-settings-offers-hint = O‘chirilsa, har bir savol to‘g‘ri mutasaddilarga boradi.
faq-settings-wait = Necha daqiqadan keyin savol o‘zi mutasaddilarga o‘tadi
faq-settings-wait-hint = Ustoz shu vaqt ichida hech narsa bosmasa. 1 dan { $most } gacha.
faq-error-wait = 1 dan 120 gacha butun son yozing: necha daqiqa kutiladi.
