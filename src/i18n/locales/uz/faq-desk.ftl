### Savol-javob va murojaatlar: xodim stolidagi yordam, taklif qilingan savollar, hisobot, yoziladigan mavzular.

entries-tab-asks = Takliflar
entries-tab-toWrite = Yangi mavzular
entries-tab-figures = Hisobot

## Murojaat yonida

faqdesk-part = Savol-javob
faqdesk-make = Yozuv ochish
faqdesk-made = Shu murojaatdan ochilgan
faqdesk-found-none = Bu savolga tayyor javob topilmadi.
faqdesk-found-unsure = Aniq mosi yo‘q. Eng yaqinlari:
faqdesk-insert = Javobga qo‘yish
faqdesk-link = Bog‘lash
faqdesk-link-hint = Savol shu yozuvga yangi so‘rash usuli sifatida taklif qilinadi
faqdesk-link-waiting = bog‘landi, ko‘rib chiqiladi
faqdesk-link-taken = savol qo‘shilgan
faqdesk-link-refused = savol olinmagan
faqdesk-linked = Murojaat bog‘landi. Savolni muharrir ko‘rib chiqadi.
faqdesk-unlinked = Bog‘lash bekor qilindi
faqdesk-link-already = Bu murojaat shu yozuvga avval bog‘langan
faqdesk-link-decided = Muharrir qaror qilib bo‘lgan
faqdesk-link-impossible = Bog‘lab bo‘lmadi: murojaat yoki yozuv topilmadi

## Murojaatdan javob

faqdesk-from-ticket = Murojaatdan savol-javob yozuvi
faqdesk-from-ticket-sub = Qoralama bo‘lib saqlanadi, muharrir e’lon qiladi
faqdesk-made-already = Bu murojaatdan avval yozuv ochilgan:
faqdesk-similar = Shunga o‘xshash yozuvlar
faqdesk-similar-hint = Biri mos bo‘lsa, yangisini yozmang: murojaatni unga bog‘lang.
faqdesk-link-instead = Yaxshisi, shunga bog‘lash
faqdesk-source = Murojaatda yozilgani
faqdesk-source-hint = Chizib qo‘yilgani shaxsiy ma’lumot: u qoralamaga o‘tmaydi. Hech bir qoida hamma ismni bilmaydi, shuning uchun o‘zingiz ham qarab chiqing.
faqdesk-source-question = Savol
faqdesk-source-answer = Javob
faqdesk-nothing-personal = Shaxsiy ma’lumot topilmadi.
faqdesk-no-answer = Bu murojaatga hali javob berilmagan: javobni quyida o‘zingiz yozing.
faqdesk-draft = Qoralama: { $language }
faqdesk-draft-hint = O‘zbekchaning ikkinchi yozuvi o‘zi hosil qilinadi. Boshqa tillarni muharrir qo‘shadi.
faqdesk-draft-title = Sarlavha
faqdesk-draft-ask = O‘qituvchi qanday so‘ragan
faqdesk-draft-ask-hint = Qidiruv shu satrdan o‘rganadi.
faqdesk-draft-body = Javob
faqdesk-draft-body-hint = «…» turgan joyda nimadir olib tashlangan: gapni silliqlang.
faqdesk-draft-save = Qoralamani saqlash
faqdesk-error-title = Sarlavhani yozing
faqdesk-error-title-long = Sarlavha 120 belgidan oshmasin
faqdesk-error-ask = Savolni yozing
faqdesk-error-ask-long = Savol 200 belgidan oshmasin
faqdesk-error-body = Javobni yozing
faqdesk-error-body-long = Javob 2500 belgidan oshmasin
faqdesk-done-entry-made = Qoralama saqlandi
faqdesk-done-linked = Murojaat bog‘landi. Savolni muharrir ko‘rib chiqadi.
faqdesk-personal-name = ism
faqdesk-personal-phone = telefon raqami
faqdesk-personal-document = hujjat raqami
faqdesk-personal-number = uzun raqam
faqdesk-personal-email = elektron pochta
faqdesk-personal-username = Telegramdagi nom
faqdesk-personal-login = login, parol yoki kod
faqdesk-personal-link = shaxsiy havola
faqdesk-personal-school = maktab
faqdesk-personal-place = manzil
faqdesk-personal-ticket = murojaat raqami
faqdesk-personal-birth = tug‘ilgan kun
faqdesk-personal-signature = imzo

## Taklif qilingan savollar

faqdesk-asks-hint =
    { $count ->
        [one] Bitta savol ko‘rib chiqishni kutmoqda. Qabul qilinsa, qidiruv undan o‘rganadi.
       *[other] { $count } ta savol ko‘rib chiqishni kutmoqda. Qabul qilinsa, qidiruv ulardan o‘rganadi.
    }
faqdesk-asks-none = Kutayotgan savol yo‘q
faqdesk-asks-none-text = Xodim murojaatni yozuvga bog‘lasa, uning savoli shu yerda chiqadi.
faqdesk-asks-decided = So‘nggi qarorlar
faqdesk-ask-wording = Savol matni
faqdesk-ask-take = Qabul qilish
faqdesk-ask-refuse = Rad etish
faqdesk-ask-alike = Yozuvda bor, shu ma’noda:
faqdesk-ask-taken = qabul qilingan
faqdesk-ask-refused = rad etilgan
faqdesk-somebody = ketgan xodim
faqdesk-undo = Bekor qilish
faqdesk-done-ask-taken = Savol yozuvga qo‘shildi
faqdesk-done-ask-refused = Savol rad etildi
faqdesk-done-ask-waits = Qaror bekor qilindi: savol yana kutmoqda
faqdesk-done-ask-stands = Yozuvda aynan shu savol bor edi: qo‘shilmadi
faqdesk-done-ask-empty = Savol bo‘sh yoki 200 belgidan uzun: qo‘shilmadi
faqdesk-done-ask-full = Bu yozuvda savollar soni chegaraga yetgan: avval birini o‘chiring
faqdesk-done-ask-unknown = Bu savol bo‘yicha qaror qilib bo‘lingan

## Yoziladigan mavzular

faqdesk-topics-of = So‘nggi 30 kunda bot tayyor javob taklif qila olmagan { $questions } ta savoldan bir xillari birga ko‘rsatilgan.
faqdesk-topics-cut = So‘nggi 30 kunda bot tayyor javob taklif qila olmagan savollarning eng yangi { $questions } tasidan bir xillari birga ko‘rsatilgan.
faqdesk-topics-none = Yoziladigan mavzu yo‘q
faqdesk-topics-none-text = So‘nggi 30 kunda tayyor javobi yo‘q savollar orasida takrorlangani yo‘q.
faqdesk-topic-asked =
    { $count ->
       *[other] marta so‘ralgan
    }
faqdesk-topic-times = { $count } marta so‘ralgan
faqdesk-topic-write = Yozuv ochish
faqdesk-topic-begun = Boshlangan yozuv
faqdesk-topic-aside = Savol-javobga kirmaydi
faqdesk-topics-aside = Chetga qo‘yilgan mavzular: { $count }
faqdesk-topic-back = Qaytarish
faqdesk-done-topic-written = Qoralama tayyor: o‘qituvchilarning savollari unda, javobni yozing
faqdesk-done-topic-aside = Mavzu chetga qo‘yildi
faqdesk-done-topic-back = Mavzu qaytarildi

## Hisobot

faqdesk-whole = Tayyor javoblar { $questions } ta savoldan { $net } tasini ({ $share }) xodimsiz hal qildi.
faqdesk-no-figures = Hali hech narsa taklif qilinmagan
faqdesk-no-figures-text = Bu davrda birorta savolga tayyor javob taklif qilinmagan.
faqdesk-by-week = Haftalar bo‘yicha
faqdesk-by-topic = Mavzular bo‘yicha
faqdesk-by-language = Tillar bo‘yicha
faqdesk-file = faylni yuklab olish: { $what }
faqdesk-topic = Mavzu
faqdesk-topic-gone = o‘chirilgan
faqdesk-language = Til
faqdesk-week = Hafta
faqdesk-questions = Barcha savollar
faqdesk-share-percent = Ulushi, %
faqdesk-week-says = { $day }: { $offered } ta taklif, { $net } tasi hal bo‘ldi
faqdesk-figure-questions = Barcha savollar
faqdesk-figure-offered = Taklif qilindi
faqdesk-figure-solved = Yordam berdi deyildi
faqdesk-figure-missed = Qayta so‘raldi
faqdesk-figure-net = Haqiqatan hal bo‘ldi
faqdesk-figure-asked = Xodimga o‘tdi
faqdesk-figure-lapsed = Bosilmadi, o‘zi o‘tdi
faqdesk-figure-open = O‘qilmoqda
faqdesk-figure-share = Ulushi

## Jurnal

admin-audit-faq-created = { $who } savol-javob yozuvini ochdi: { $target }
admin-audit-faq-changed = { $who } savol-javob yozuvini o‘zgartirdi: { $target }
admin-audit-faq-state = { $who } savol-javob yozuvining holatini o‘zgartirdi: { $target }
admin-audit-faq-ask-proposed = { $who } murojaatni savol-javob yozuviga bog‘ladi: { $target }
admin-audit-faq-topic-aside = { $who } savol-javob uchun mavzuni chetga qo‘ydi
admin-audit-faq-topic-back = { $who } savol-javob mavzusini qaytardi
