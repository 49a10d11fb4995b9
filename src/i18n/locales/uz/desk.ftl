### Murojaatlar bo‘limining o‘z xabarlari: tasdiq, javob tugmalari, baholash.

desk-opened = ✅ Savolingiz qabul qilindi. Murojaat raqami: № { $number }.
desk-opened-module = 📘 Modul: { $title } ({ $passport })
desk-opened-guide = 📹 Video qo‘llanma: { $title }
desk-opened-post = 📣 Kanaldagi post: { $gist }
desk-opened-first = Navbatda siz birinchisiz.
desk-opened-place = Sizdan oldin { $ahead } ta savol javob kutmoqda.
desk-opened-many = Hozir murojaatlar juda ko‘p, ammo har biriga albatta javob beramiz.
desk-opened-wait = So‘nggi javoblarga qaraganda, odatda { $wait } ichida javob beriladi.
desk-opened-away = Mutasaddi xodimlar hozir dam olishda. Soat { $time } dan boshlab javob berishadi.
desk-opened-add = Qo‘shimcha ma’lumot bo‘lsa, shu yerga yozing yoki rasm, video, ovozli xabar yuboring: hammasi shu murojaatga qo‘shiladi.
desk-opened-register = Xohlasangiz, ro‘yxatdan o‘ting: qaysi hududdan ekaningizni bilsak, aniqroq javob beramiz.
desk-button-register = 📝 Ro‘yxatdan o‘tish
desk-joined = ➕ № { $number } murojaatingizga qo‘shildi.
desk-reopened = 🔄 № { $number } murojaatingiz qayta ochildi. Mutasaddi xodimlar yangi xabaringizni ko‘rishadi.
desk-button-separate = Bu boshqa savol
desk-button-solved = Rahmat, hal bo‘ldi
desk-button-more = Yana so‘rash
desk-rate =
    № { $number } murojaatingiz yopildi.
    Javob sizga foydali bo‘ldimi? 1 dan 5 gacha baholang.

span-minutes = { $count } daqiqa
span-hours = { $count } soat
span-days = { $count } kun
