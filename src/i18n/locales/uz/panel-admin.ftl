### Panelga kirish, xodimlar, sozlamalar, yorliqlar.

## Eshik

door-ask-title = Ish stoliga kirish
door-ask-text = Parol kerak emas. Telegramda botga /panel deb yozing: { $minutes } daqiqa ishlaydigan bir martalik havola keladi.
door-ask-new = Bot havola bermasa, siz hali xodimlar ro‘yxatida emassiz: administrator taklif yuborishi kerak. Birinchi administrator havolani serverda npm run login-link buyrug‘i bilan oladi.
door-open-bot = Botni ochish
door-confirm-title = Ish stoliga kirasizmi?
door-enter = Kirish
door-confirm-small = Havola bir marta ishlaydi va { $minutes } daqiqadan keyin eskiradi. Siz emasmisiz? Sahifani yoping: tugma bosilmaguncha hech kim kirmaydi.
door-expired-title = Havola eskirgan
door-expired-text = Havola { $minutes } daqiqa ishlaydi, bunisining vaqti o‘tgan. Botga /panel deb yozing, yangi havola keladi.
door-used-title = Havola ishlatilgan
door-used-text = Bu havola bilan bir marta kirilgan. Botga /panel deb yozing, yangi havola keladi. Siz kirmagan bo‘lsangiz, kirganingizdan so‘ng o‘z sahifangizda hamma qurilmalardan chiqing.
door-unknown-title = Bunday havola yo‘q
door-unknown-text = Havola to‘liq ko‘chirilmagan yoki bekor qilingan. Botga /panel deb yozing, yangi havola keladi.

## Vazifalar

admin-role-administrator = administrator
admin-role-administrator-hint = Hammasi: xodimlar, sozlamalar va barcha hududlar murojaatlari
admin-role-supervisor = nazoratchi
admin-role-supervisor-hint = O‘z hududlari murojaatlari, taqsimlash va yorliqlar
admin-role-official = mutasaddi
admin-role-official-hint = O‘z hududlari murojaatlariga javob berish
admin-role-editor = muharrir
admin-role-editor-hint = Murojaatlarni ko‘rmaydi
admin-regions-all = barcha hududlar

## O‘z sahifasi

admin-me-title = Mening sahifam
admin-sign-out = Chiqish
admin-sign-out-everywhere = Hamma joydan chiqish
admin-language-title = Til
admin-language-hint = Panel siz bilan shu tilda gaplashadi. Botning tilini botda /language bilan tanlaysiz.
admin-save = Saqlash
admin-cancel = Bekor qilish
admin-sessions-title = Kirgan qurilmalar
admin-sessions-hint = Notanish qurilmani ko‘rsangiz, undan chiqing: kirish o‘sha zahoti to‘xtaydi.
admin-session-current = shu qurilma
admin-session-meta = { $address } · oxirgi marta { $seen } · kirgan: { $since }
admin-session-end = Chiqarish
admin-sessions-end-others = Qolgan hammasidan chiqish
admin-device-unknown = Noma’lum qurilma

## Xodimlar

admin-officials-title = Xodimlar
admin-officials-sub = Kim javob beradi va kim nimani ko‘radi
admin-you = siz
admin-disabled = o‘chirilgan
admin-disabled-sub = Kirish huquqi o‘chirilgan
admin-never-seen = hali kirmagan
admin-seen = oxirgi marta { $when }
admin-invite = Taklif qilish
admin-invite-title = Xodimni taklif qilish
admin-invite-sub = Taklif havolasini birinchi ochgan kishi shu vazifaga o‘tadi
admin-invitations-title = Ochilmagan takliflar
admin-invitations-hint = Havolani birinchi ochgan kishi xodim bo‘ladi. Adashgan bo‘lsangiz, qaytarib oling.
admin-invitation-until = { $when } gacha
admin-invitation-revoke = Qaytarib olish
admin-invitation-ready = Taklif tayyor: { $name }
admin-invitation-link = Shu havolani unga yuboring. Telegramda ochib, «Boshlash» tugmasini bossa, xodim bo‘ladi.
admin-invitation-command = Bu yerda Telegram o‘rnida sinov muhiti ishlayapti yoki bot hali ulanmagan. U kishi botga shu buyruqni yozsa, xodim bo‘ladi.
admin-invitation-sandbox = Sinov muhitini ochish
admin-invitation-text = Taklif matni
admin-invitation-once = Faqat hozir ko‘rinadi va { $days } kun ishlaydi. Yo‘qolsa, qaytarib olib, yangisini yarating.
admin-drag = Sudrab joyini o‘zgartiring
admin-move-up = Yuqoriga: { $title }
admin-move-down = Pastga: { $title }
admin-copy = Nusxa olish
admin-copied = Nusxa olindi
admin-field-name = Ism va familiya
admin-field-name-hint = Hamkasblari panelda shu ism bilan taniydi.
admin-field-role = Vazifasi
admin-field-regions = Hududlar
admin-field-regions-hint = Mutasaddi va nazoratchi faqat shu hududlar murojaatlarini ko‘radi. Hech biri tanlanmasa, hammasini ko‘radi.
admin-field-telegram-id = Telegram raqami (ID), ixtiyoriy
admin-field-telegram-id-hint = Ma’lum bo‘lsa, havola kerak emas: shu hisob egasi darhol xodim bo‘ladi va botga /panel deb yozib kiradi.
admin-official-about = Xodim haqida
admin-access-title = Kirish
admin-access-hint = O‘chirilgan xodim hamma qurilmadan o‘sha zahoti chiqadi. Yozgan javoblari joyida qoladi.
admin-access-me = O‘zingizni o‘chira olmaysiz: kerak bo‘lsa, buni boshqa administrator qiladi.
admin-fact-telegram = Telegram ID
admin-fact-since = Qo‘shilgan
admin-fact-seen = Oxirgi marta
admin-disable = Kirishni o‘chirish
admin-disable-question = { $name } paneldan hozir chiqariladi va qayta kira olmaydi. Keyin yana yoqish mumkin.
admin-disable-yes = Ha, o‘chirilsin
admin-enable = Kirishni yoqish
admin-end-sessions = Hamma qurilmadan chiqarish ({ $count })
admin-audit-open = Tarix
admin-audit-title = O‘zgarishlar tarixi
admin-audit-sub = Huquq va sozlamalarda kim nimani o‘zgartirgan, so‘nggi { $count } ta
admin-audit-system = Tizim
admin-audit-official-invited = { $who } taklif yaratdi: { $target }
admin-audit-official-appointed = { $who } xodim qo‘shdi: { $target }
admin-audit-official-joined = { $target } taklifni ochib, xodim bo‘ldi
admin-audit-official-changed = { $who } xodimni o‘zgartirdi: { $target }
admin-audit-official-signedOut = { $who } xodimni hamma qurilmadan chiqardi: { $target }
admin-audit-invitation-revoked = { $who } taklifni qaytarib oldi: { $target }
admin-audit-settings-changed = { $who } sozlamalarni o‘zgartirdi
admin-audit-label-added = { $who } yorliq qo‘shdi: { $target }
admin-audit-label-renamed = { $who } yorliqni qayta nomladi: { $target }
admin-audit-label-archived = { $who } yorliqni olib tashladi: { $target }
admin-audit-disabled = kirishi o‘chirildi
admin-audit-enabled = kirishi yoqilgan

## Sozlamalar

admin-settings-title = Sozlamalar
admin-settings-sub = Butun ish stoli uchun, hamma xodimlarga birdek
admin-signature-title = Javob imzosi
admin-signature-hint = Har bir javob ostida turadi, ustozning tilida. Bo‘sh qoldirilsa, imzo bo‘lmaydi.
admin-show-name = Xodimning ismi ham ko‘rinsin
admin-show-name-hint = O‘chiq bo‘lsa, ustoz faqat bo‘lim nomini ko‘radi.
admin-preview-title = Ustoz shunday ko‘radi
admin-preview-answer = Assalomu alaykum! 3-modul bugun soat 11:15 da ochiladi.
admin-limits-title = Chegara
admin-limits-hint = Bir kishi navbatni to‘ldirib yubormasligi uchun. Ortig‘i yo‘qolmaydi: bot kutishni so‘raydi.
admin-messages-per-hour = Bir ustozdan bir soatda nechta xabar
admin-messages-per-hour-hint = { $min } dan { $max } gacha

## Yorliqlar

admin-labels-title = Yorliqlar
admin-labels-sub = Murojaatlarni mavzusi bo‘yicha ajratish va keyin topish uchun
admin-labels-empty = Hali yorliq yo‘q
admin-labels-empty-text = Ko‘p so‘raladigan mavzular uchun qo‘shing, masalan: sertifikat, modul ochilmadi.
admin-label-new = Yangi yorliq
admin-label-new-hint = Qisqa va bitta ma’noli nom
admin-label-add = Qo‘shish
admin-label-name = Yorliq nomi: { $name }
admin-label-archive = Olib tashlash

## Bajarildi

admin-done-language = Til saqlandi
admin-done-session = Qurilmadan chiqildi
admin-done-sessions = Qolgan qurilmalardan chiqildi
admin-done-invited = Taklif yaratildi
admin-done-appointed = Xodim qo‘shildi: { $name }
admin-done-revoked = Taklif qaytarib olindi
admin-done-revoked-late = Taklif allaqachon ochilgan yoki qaytarib olingan
admin-done-saved = Saqlandi
admin-done-disabled = Kirish o‘chirildi: { $name }
admin-done-enabled = Kirish yoqildi: { $name }
admin-done-signed-out = Hamma qurilmadan chiqarildi: { $name }
admin-done-not-yourself = Buni o‘zingizga qila olmaysiz: boshqa administratorga ayting
admin-done-last-administrator = Bu yagona administrator: avval boshqasini tayinlang
admin-done-settings = Sozlamalar saqlandi
admin-done-label-added = Yorliq qo‘shildi: { $name }
admin-done-label-renamed = Yangi nomi: { $name }
admin-done-label-archived = Yorliq olib tashlandi, eski murojaatlarda qoladi
admin-failed = Bajarilmadi. Sahifani yangilab, yana urinib ko‘ring

## Xatolar

admin-error-name = Ism va familiyani yozing, kamida 2 ta harf
admin-error-name-long = Ism juda uzun
admin-error-role = Vazifani tanlang
admin-error-regions = Hududlarni ro‘yxatdan tanlang
admin-error-telegram-id = Telegram raqami faqat sonlardan iborat, masalan 123456789
admin-error-telegram-id-known = Bu hisob egasi xodimlar ro‘yxatida bor
admin-error-last-administrator = Bu yagona administrator. Avval boshqa administrator tayinlang
admin-error-signature = Imzo juda uzun: ko‘pi bilan 120 ta belgi
admin-error-messages-per-hour = 5 dan 1000 gacha butun son yozing
admin-error-label = Yorliq nomini yozing
admin-error-label-long = Nom juda uzun: ko‘pi bilan 40 ta belgi
admin-error-label-taken = Bunday yorliq bor. Boshqacha nom bering yoki borini ishlating

admin-attach-choose = Fayllarni tanlang yoki shu yerga tashlang
admin-attach-as-document = Fayl sifatida
admin-attach-earlier = Oldinga surish
admin-attach-later = Orqaga surish
admin-attach-too-many = Bir postda { $count } tagacha fayl bo‘ladi
admin-file = XLSX yoki CSV fayl
admin-file-choose = Faylni tanlang yoki shu yerga tashlang
admin-file-look = Ko‘rib chiqish
admin-file-sending = Yuborilmoqda: { $percent } %
admin-chart-table = Sonlar jadvali
admin-period = Davr
admin-period-days = { $count } kun
admin-text-length = Belgilar soni:
admin-text-length-over = ruxsat etilganidan ko‘p
