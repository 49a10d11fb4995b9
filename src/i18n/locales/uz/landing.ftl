### Bosh sahifa: Hamroh nima va unga qanday kiriladi.

landing-title = Ustoz, savolingiz javobsiz qolmaydi
landing-lead = Hamroh – malaka oshirish bo‘yicha savollar uchun Telegram-bot. Siz yozasiz, mas’ul xodim o‘qiydi, javob o‘sha suhbatning o‘ziga keladi.
landing-ask = Telegramda savol berish
landing-try = Sinov suhbatini ochish
landing-desk = Mutasaddilar ish stoli
landing-step-write-title = Odatdagidek yozing
landing-step-write-text = Matn, surat, ovozli xabar yoki fayl. Savol berish uchun ro‘yxatdan o‘tish shart emas.
landing-step-wait-title = Qachon javob kelishini biling
landing-step-wait-text = Bot savolingiz raqamini, navbatdagi o‘rnini va taxminiy kutish vaqtini aytadi.
landing-step-answer-title = Javobni o‘sha yerda o‘qing
landing-step-answer-text = Mas’ul xodimning javobi savolingiz ostida chiqadi. Yana so‘rashingiz va javobni baholashingiz mumkin.
landing-hours = Mutasaddilar har kuni soat { $from } dan { $to } gacha javob beradi.
landing-sandbox = Bu sinov muhiti: haqiqiy Telegram ulanmagan, yozilgan hamma narsa shu kompyuterda qoladi.
landing-example = Suhbatdan namuna
landing-example-question = Assalomu alaykum! 3-modul qachon ochiladi?
landing-example-answer = Vaalaykum assalom, ustoz! 3-modul bugun soat 11:15 da ochiladi.
