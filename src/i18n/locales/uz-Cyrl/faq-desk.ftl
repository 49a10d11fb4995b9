### Савол-жавоб ва мурожаатлар: ходим столидаги ёрдам, таклиф қилинган саволлар, ҳисобот, ёзиладиган мавзулар.

entries-tab-asks = Таклифлар
entries-tab-toWrite = Янги мавзулар
entries-tab-figures = Ҳисобот

## Мурожаат ёнида

faqdesk-part = Савол-жавоб
faqdesk-make = Ёзув очиш
faqdesk-made = Шу мурожаатдан очилган
faqdesk-found-none = Бу саволга тайёр жавоб топилмади.
faqdesk-found-unsure = Аниқ моси йўқ. Энг яқинлари:
faqdesk-insert = Жавобга қўйиш
faqdesk-link = Боғлаш
faqdesk-link-hint = Савол шу ёзувга янги сўраш усули сифатида таклиф қилинади
faqdesk-link-waiting = боғланди, кўриб чиқилади
faqdesk-link-taken = савол қўшилган
faqdesk-link-refused = савол олинмаган
faqdesk-linked = Мурожаат боғланди. Саволни муҳаррир кўриб чиқади.
faqdesk-unlinked = Боғлаш бекор қилинди
faqdesk-link-already = Бу мурожаат шу ёзувга аввал боғланган
faqdesk-link-decided = Муҳаррир қарор қилиб бўлган
faqdesk-link-impossible = Боғлаб бўлмади: мурожаат ёки ёзув топилмади

## Мурожаатдан жавоб

faqdesk-from-ticket = Мурожаатдан савол-жавоб ёзуви
faqdesk-from-ticket-sub = Қоралама бўлиб сақланади, муҳаррир эълон қилади
faqdesk-made-already = Бу мурожаатдан аввал ёзув очилган:
faqdesk-similar = Шунга ўхшаш ёзувлар
faqdesk-similar-hint = Бири мос бўлса, янгисини ёзманг: мурожаатни унга боғланг.
faqdesk-link-instead = Яхшиси, шунга боғлаш
faqdesk-source = Мурожаатда ёзилгани
faqdesk-source-hint = Чизиб қўйилгани шахсий маълумот: у қораламага ўтмайди. Ҳеч бир қоида ҳамма исмни билмайди, шунинг учун ўзингиз ҳам қараб чиқинг.
faqdesk-source-question = Савол
faqdesk-source-answer = Жавоб
faqdesk-nothing-personal = Шахсий маълумот топилмади.
faqdesk-no-answer = Бу мурожаатга ҳали жавоб берилмаган: жавобни қуйида ўзингиз ёзинг.
faqdesk-draft = Қоралама: { $language }
faqdesk-draft-hint = Ўзбекчанинг иккинчи ёзуви ўзи ҳосил қилинади. Бошқа тилларни муҳаррир қўшади.
faqdesk-draft-title = Сарлавҳа
faqdesk-draft-ask = Ўқитувчи қандай сўраган
faqdesk-draft-ask-hint = Қидирув шу сатрдан ўрганади.
faqdesk-draft-body = Жавоб
faqdesk-draft-body-hint = «…» турган жойда нимадир олиб ташланган: гапни силлиқланг.
faqdesk-draft-save = Қораламани сақлаш
faqdesk-error-title = Сарлавҳани ёзинг
faqdesk-error-title-long = Сарлавҳа 120 белгидан ошмасин
faqdesk-error-ask = Саволни ёзинг
faqdesk-error-ask-long = Савол 200 белгидан ошмасин
faqdesk-error-body = Жавобни ёзинг
faqdesk-error-body-long = Жавоб 2500 белгидан ошмасин
faqdesk-done-entry-made = Қоралама сақланди
faqdesk-done-linked = Мурожаат боғланди. Саволни муҳаррир кўриб чиқади.
faqdesk-personal-name = исм
faqdesk-personal-phone = телефон рақами
faqdesk-personal-document = ҳужжат рақами
faqdesk-personal-number = узун рақам
faqdesk-personal-email = электрон почта
faqdesk-personal-username = Telegramдаги ном
faqdesk-personal-login = логин, парол ёки код
faqdesk-personal-link = шахсий ҳавола
faqdesk-personal-school = мактаб
faqdesk-personal-place = манзил
faqdesk-personal-ticket = мурожаат рақами
faqdesk-personal-birth = туғилган кун
faqdesk-personal-signature = имзо

## Таклиф қилинган саволлар

faqdesk-asks-hint =
    { $count ->
        [one] Битта савол кўриб чиқишни кутмоқда. Қабул қилинса, қидирув ундан ўрганади.
       *[other] { $count } та савол кўриб чиқишни кутмоқда. Қабул қилинса, қидирув улардан ўрганади.
    }
faqdesk-asks-none = Кутаётган савол йўқ
faqdesk-asks-none-text = Ходим мурожаатни ёзувга боғласа, унинг саволи шу ерда чиқади.
faqdesk-asks-decided = Сўнгги қарорлар
faqdesk-ask-wording = Савол матни
faqdesk-ask-take = Қабул қилиш
faqdesk-ask-refuse = Рад этиш
faqdesk-ask-alike = Ёзувда бор, шу маънода:
faqdesk-ask-taken = қабул қилинган
faqdesk-ask-refused = рад этилган
faqdesk-somebody = кетган ходим
faqdesk-undo = Бекор қилиш
faqdesk-done-ask-taken = Савол ёзувга қўшилди
faqdesk-done-ask-refused = Савол рад этилди
faqdesk-done-ask-waits = Қарор бекор қилинди: савол яна кутмоқда
faqdesk-done-ask-stands = Ёзувда айнан шу савол бор эди: қўшилмади
faqdesk-done-ask-empty = Савол бўш ёки 200 белгидан узун: қўшилмади
faqdesk-done-ask-full = Бу ёзувда саволлар сони чегарага етган: аввал бирини ўчиринг
faqdesk-done-ask-unknown = Бу савол бўйича қарор қилиб бўлинган

## Ёзиладиган мавзулар

faqdesk-topics-of = Сўнгги 30 кунда бот тайёр жавоб таклиф қила олмаган { $questions } та саволдан бир хиллари бирга кўрсатилган.
faqdesk-topics-cut = Сўнгги 30 кунда бот тайёр жавоб таклиф қила олмаган саволларнинг энг янги { $questions } тасидан бир хиллари бирга кўрсатилган.
faqdesk-topics-none = Ёзиладиган мавзу йўқ
faqdesk-topics-none-text = Сўнгги 30 кунда тайёр жавоби йўқ саволлар орасида такрорлангани йўқ.
faqdesk-topic-asked =
    { $count ->
       *[other] марта сўралган
    }
faqdesk-topic-times = { $count } марта сўралган
faqdesk-topic-write = Ёзув очиш
faqdesk-topic-begun = Бошланган ёзув
faqdesk-topic-aside = Савол-жавобга кирмайди
faqdesk-topics-aside = Четга қўйилган мавзулар: { $count }
faqdesk-topic-back = Қайтариш
faqdesk-done-topic-written = Қоралама тайёр: ўқитувчиларнинг саволлари унда, жавобни ёзинг
faqdesk-done-topic-aside = Мавзу четга қўйилди
faqdesk-done-topic-back = Мавзу қайтарилди

## Ҳисобот

faqdesk-whole = Тайёр жавоблар { $questions } та саволдан { $net } тасини ({ $share }) ходимсиз ҳал қилди.
faqdesk-no-figures = Ҳали ҳеч нарса таклиф қилинмаган
faqdesk-no-figures-text = Бу даврда бирорта саволга тайёр жавоб таклиф қилинмаган.
faqdesk-by-week = Ҳафталар бўйича
faqdesk-by-topic = Мавзулар бўйича
faqdesk-by-language = Тиллар бўйича
faqdesk-file = файлни юклаб олиш: { $what }
faqdesk-topic = Мавзу
faqdesk-topic-gone = ўчирилган
faqdesk-language = Тил
faqdesk-week = Ҳафта
faqdesk-questions = Барча саволлар
faqdesk-share-percent = Улуши, %
faqdesk-week-says = { $day }: { $offered } та таклиф, { $net } таси ҳал бўлди
faqdesk-figure-questions = Барча саволлар
faqdesk-figure-offered = Таклиф қилинди
faqdesk-figure-solved = Ёрдам берди дейилди
faqdesk-figure-missed = Қайта сўралди
faqdesk-figure-net = Ҳақиқатан ҳал бўлди
faqdesk-figure-asked = Ходимга ўтди
faqdesk-figure-lapsed = Босилмади, ўзи ўтди
faqdesk-figure-open = Ўқилмоқда
faqdesk-figure-share = Улуши

## Журнал

admin-audit-faq-created = { $who } савол-жавоб ёзувини очди: { $target }
admin-audit-faq-changed = { $who } савол-жавоб ёзувини ўзгартирди: { $target }
admin-audit-faq-state = { $who } савол-жавоб ёзувининг ҳолатини ўзгартирди: { $target }
admin-audit-faq-ask-proposed = { $who } мурожаатни савол-жавоб ёзувига боғлади: { $target }
admin-audit-faq-topic-aside = { $who } савол-жавоб учун мавзуни четга қўйди
admin-audit-faq-topic-back = { $who } савол-жавоб мавзусини қайтарди
