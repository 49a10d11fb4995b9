### Video qo‘llanmalar: panel sahifalari va hamma uchun sahifa.

## Katalog

catalogue-title = Video qo‘llanmalar
catalogue-sub = Bot va sayt shu katalogdan ko‘rsatadi
catalogue-tabs = Katalog bo‘limlari
catalogue-tab-list = Katalog
catalogue-tab-topics = Mavzular
catalogue-tab-figures = Ko‘rsatkichlar
catalogue-tab-archived = Arxiv
catalogue-public = Saytda ko‘rish
catalogue-new = Yangi qo‘llanma
catalogue-new-here = Shu mavzuga
catalogue-search = Nomi, kodi, pasport raqami yoki kalit so‘z
catalogue-none-found = Hech narsa topilmadi
catalogue-none-found-text = Boshqacha yozib ko‘ring yoki qidiruvni tozalang.
catalogue-empty = Hali mavzu yo‘q
catalogue-empty-text = Avval mavzu oching, keyin unga video qo‘llanmalar qo‘shing.
catalogue-topic-empty = Bu mavzuda hali qo‘llanma yo‘q.
catalogue-draft = qoralama
catalogue-no-video = video yo‘q
catalogue-missing = { $count } ta til yo‘q
catalogue-views = { $count } marta ko‘rilgan
catalogue-helped = { $percent }% foydali
catalogue-chapters-count = { $count } ta bob
catalogue-guides-count = { $count } ta qo‘llanma
catalogue-archive-empty = Arxiv bo‘sh
catalogue-archive-empty-text = Eskirgan qo‘llanmalarni arxivga oling: ko‘rsatkichlari saqlanadi.

## Mavzular

catalogue-topic = Mavzu
catalogue-topic-new = Yangi mavzu
catalogue-topic-name = Nomi
catalogue-topic-name-hint = Kamida bitta tilda. Yo‘q tilning o‘rniga boshqasi ko‘rinadi, o‘zbekcha yozuvlar bir-biriga o‘giriladi.
catalogue-topics-archived = Arxivdagi mavzular: { $count }
catalogue-topic-archive-hint = Faqat bo‘sh mavzu arxivga olinadi: avval qo‘llanmalarini boshqa mavzuga o‘tkazing.
catalogue-topic-archive-question = Mavzu bot va saytda ko‘rinmay qoladi.
catalogue-topic-restore = Arxivdan qaytarish

## Tahrirlash

catalogue-video = Video
catalogue-video-about = Bot videoni bir marta yuklaydi, keyin hammaga o‘sha faylni yuboradi.
catalogue-video-file = Video fayl
catalogue-video-choose = MP4 faylni tanlang yoki shu yerga tashlang
catalogue-video-hint = MP4, eng ko‘pi { $most }. Videoni botga yuborib ham qo‘llanma ochish mumkin.
catalogue-video-too-big = Fayl { $most }dan katta. Uni kichraytiring yoki havolasini yozing.
catalogue-video-failed = Fayl yuborilmadi. Aloqani tekshirib, qayta urinib ko‘ring.
catalogue-video-remove = Videoni olib tashlash
catalogue-video-elsewhere = Bu video botga yuborilgan va Telegramda saqlanadi: uni botda ko‘rish mumkin.
catalogue-video-notVideo = Fayl ochilmadi: bu MP4 video emas.
catalogue-video-gone = Video fayl topilmadi. Uni qayta yuklang.
catalogue-watch-elsewhere = Videoni ochish
catalogue-url = Yoki havola
catalogue-url-hint = Video juda katta bo‘lsa: https:// bilan boshlanadigan manzil
catalogue-length = Davomiyligi
catalogue-length-hint = Faqat havola uchun, masalan 12:30. Yuklangan videoniki o‘zidan olinadi.
catalogue-texts = Matnlar
catalogue-texts-hint = Har bir tilda nomi, tavsifi va boblari. Yo‘q tilning o‘rniga boshqasi ko‘rinadi.
catalogue-title-field = Nomi
catalogue-description = Tavsifi
catalogue-chapters = Boblar
catalogue-chapters-format = Har qatorda bittadan: { "1:05 Ro‘yxatdan o‘tish" }
catalogue-chapters-now = Video turgan joydan bob
catalogue-chapters-read = Boblar shunday o‘qildi
catalogue-chapters-none = Hali bob yo‘q.
catalogue-chapter-line = { $language }, { $line }-qator
catalogue-chapter-unreadable = «daqiqa:soniya nomi» shaklida yozing, masalan 1:05 Ro‘yxatdan o‘tish
catalogue-chapter-notRising = vaqti oldingi qatordagidan keyin bo‘lishi kerak
catalogue-chapter-beyondEnd = video bu vaqtgacha tugaydi
catalogue-chapter-titleTooLong = nomi juda uzun
catalogue-chapter-tooMany = boblar juda ko‘p
catalogue-lacking = yo‘q: { $parts }
catalogue-part-title = nomi
catalogue-part-description = tavsifi
catalogue-part-chapters = boblari
catalogue-cover = Muqova
catalogue-cover-about = Ro‘yxatda va video ochilguncha ko‘rinadigan rasm.
catalogue-cover-file = Rasm
catalogue-cover-choose = JPEG, PNG yoki WebP rasmni tanlang
catalogue-cover-hint = Eni bo‘yiga 16:9 bo‘lsa, yaxshi ko‘rinadi. Videoni kerakli joyda to‘xtatib, o‘sha kadrni ham olish mumkin.
catalogue-cover-frame = Shu kadrni muqova qilish
catalogue-cover-remove = Muqovani olib tashlash
catalogue-where = Katalogdagi o‘rni
catalogue-where-hint = Qaysi mavzuda turadi va nima bilan topiladi.
catalogue-code = Kod
catalogue-code-hint = Havolalarda turadi: lotin harflari, raqamlar va chiziqcha. Bo‘sh qolsa, nomidan yasaladi.
catalogue-passports = Modul pasportlari
catalogue-passports-hint = Shu modullarni o‘qiyotganlarga ko‘rsatiladi, masalan { "MAT-0412-03" }
catalogue-passport-unknown = { $number }: bunday modul yo‘q
catalogue-keywords = Kalit so‘zlar
catalogue-keywords-hint = Odamlar qanday so‘rasa, shunday yozing: istalgan til va yozuvda.
catalogue-open-hint = Hech narsa tanlanmasa, qo‘llanma hamma joyda va doim ko‘rinadi.

## Xatolar

catalogue-error-title-none = Kamida bitta tilda nom yozing.
catalogue-error-title-long = Nom juda uzun.
catalogue-error-description-long = Tavsif juda uzun: Telegramda video ostiga sig‘maydi.
catalogue-error-chapters = Boblar o‘qilmadi: qaysi qator noto‘g‘ri ekani pastda yozilgan.
catalogue-error-topic = Mavzuni tanlang.
catalogue-error-code = Faqat lotin harflari, raqamlar va chiziqcha, eng ko‘pi 36 ta.
catalogue-error-code-taken = Bu kod boshqa qo‘llanmada bor.
catalogue-error-url = To‘liq manzil yozing: https:// bilan boshlansin.
catalogue-error-url-both = Video ham, havola ham bor: bittasini qoldiring.
catalogue-error-length = Daqiqa va soniyani yozing, masalan 12:30.
catalogue-error-passports = Ba’zi raqamlarda modul yo‘q: pastda ko‘rsatilgan.
catalogue-error-keywords = Kalit so‘zlar juda ko‘p.
catalogue-error-upload = Video fayl topilmadi. Uni qayta yuklang.
catalogue-error-not-video = Bu MP4 video emas: Telegram faqat MP4 videoni joyida ko‘rsatadi.
catalogue-error-cover = Muqova JPEG, PNG yoki WebP rasm bo‘lishi kerak, 10 MB gacha.
catalogue-error-incomplete = E’lon qilingan qo‘llanma nomsiz yoki videosiz qolmaydi.

## Qo‘llanma

catalogue-edit = Tahrirlash
catalogue-publish = E’lon qilish
catalogue-unpublish = Qoralamaga qaytarish
catalogue-archive = Arxivga olish
catalogue-archive-question = Qo‘llanma bot va saytda ko‘rinmay qoladi, havolalari ishlamaydi.
catalogue-archive-yes = Ha, arxivga
catalogue-restore = Arxivdan qaytarish
catalogue-restore-hint = Qoralama bo‘lib qaytadi.
catalogue-state = Holati
catalogue-state-hint = Qoralamani faqat muharrirlar ko‘radi.
catalogue-state-draft = Qoralama: hozircha faqat muharrirlar ko‘radi
catalogue-state-published = E’lon qilingan
catalogue-state-archived = Arxivda
catalogue-lacks = E’lon qilish uchun yetishmaydi:
catalogue-lack-title = nomi
catalogue-lack-video = video yoki havola
catalogue-lack-topic = amaldagi mavzu
catalogue-shown = Qayerda ko‘rinadi
catalogue-links = Havolalar
catalogue-links-hint = Platforma sahifalariga va xabarlarga qo‘ying: bosgan kishi shu videoga tushadi.
catalogue-link-bot = Botda ochadigan havola
catalogue-link-page = Saytdagi sahifa
catalogue-preview = Botda shunday ko‘rinadi
catalogue-preview-hint = Yuboriladigan xabarning o‘zi, tugmalari bilan.
catalogue-preview-language = Xabar tili

## Ko‘rsatkichlar

catalogue-figures = Ko‘rsatkichlar
catalogue-figures-hint = Sonlar boshidan beri, chizma oxirgi { $days } kun.
catalogue-figure-views = ko‘rish
catalogue-figure-viewers = odam
catalogue-figure-helped = yordam berdi
catalogue-figure-notHelped = yordam bermadi
catalogue-figure-favourites = saqlangan
catalogue-figure-tickets = savol berilgan
catalogue-views-chart = Kunlar bo‘yicha ko‘rishlar
catalogue-no-views = Bu kunlarda hech kim ko‘rmagan.
catalogue-day = Kun
catalogue-way-browse = mavzulardan
catalogue-way-search = qidiruvdan
catalogue-way-link = havoladan
catalogue-way-share = ulashilgan
catalogue-guide = Qo‘llanma
catalogue-by-guide = Qo‘llanmalar bo‘yicha
catalogue-missed = Topilmagan qidiruvlar
catalogue-missed-of = Qidiruv: { $searches }, topilmagani: { $missed }
catalogue-missed-times = { $count } marta
catalogue-make = Qo‘llanma qilish

## Bajarildi

catalogue-done-added = Qo‘llanma qoralama bo‘lib saqlandi.
catalogue-done-saved = Saqlandi.
catalogue-done-published = E’lon qilindi.
catalogue-done-unpublished = Qoralamaga qaytarildi.
catalogue-done-incomplete = E’lon qilinmadi: hali hammasi to‘liq emas.
catalogue-done-archived = Arxivga olindi.
catalogue-done-restored = Arxivdan qaytarildi.
catalogue-done-topic-added = Mavzu qo‘shildi.
catalogue-done-topic-in-use = Mavzuda qo‘llanmalar bor: avval ularni boshqa mavzuga o‘tkazing.
catalogue-done-ordered = Tartib saqlandi.
catalogue-done-order-stale = Ro‘yxat shu orada o‘zgardi: tartibni qaytadan bering.

## O‘zgarishlar tarixi

admin-audit-guide-created = { $who } video qo‘llanma ochdi: { $target }
admin-audit-guide-changed = { $who } video qo‘llanmani o‘zgartirdi: { $target }
admin-audit-guide-video = { $who } qo‘llanma videosini almashtirdi: { $target }
admin-audit-guide-published = { $who } video qo‘llanmani e’lon qildi: { $target }
admin-audit-guide-unpublished = { $who } video qo‘llanmani qoralamaga qaytardi: { $target }
admin-audit-guide-archived = { $who } video qo‘llanmani arxivga oldi: { $target }
admin-audit-guide-restored = { $who } video qo‘llanmani arxivdan qaytardi: { $target }
admin-audit-guide-reordered = { $who } video qo‘llanmalar tartibini o‘zgartirdi: { $target }
admin-audit-guide-topic-created = { $who } video mavzusini qo‘shdi: { $target }
admin-audit-guide-topic-renamed = { $who } video mavzusi nomini o‘zgartirdi: { $target }
admin-audit-guide-topic-archived = { $who } video mavzusini arxivga oldi: { $target }
admin-audit-guide-topic-restored = { $who } video mavzusini arxivdan qaytardi: { $target }

## Hamma uchun sahifa

guide-page-title = Video qo‘llanmalar
guide-page-lead = Platformada ishlash, kurslar va sertifikatlar haqida qisqa videolar.
guide-page-home = Hamroh bosh sahifasi
guide-page-search = Nima kerak? Masalan: sertifikat
guide-page-find = Topish
guide-page-found = { $count } ta video topildi
guide-page-none = Hech narsa topilmadi
guide-page-none-text = Boshqa so‘z bilan izlang yoki savolingizni botga yozing.
guide-page-all = Barcha videolar
guide-page-empty = Hozircha video yo‘q
guide-page-empty-text = Tez orada qo‘shamiz. Savolingizni botga yozing.
guide-page-in-bot = Botda ochish
guide-page-ask = Botga savol berish
guide-page-elsewhere = Videoni ochish
guide-page-only-bot = Bu videoni botda ko‘rasiz.
guide-page-chapters = Boblar
guide-page-only-in = Faqat: { $places }
guide-page-places = { $count } ta hudud
guide-page-length = Davomiyligi { $length }
guide-page-more = Shu mavzuda yana
guide-page-link = Video qo‘llanmalar
