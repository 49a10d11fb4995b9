### Курслар ва модуллар: панель саҳифалари ва файллар.

panel-section-courses = Курслар

## Рўйхат

courses-title = Курслар
courses-sub = Курслар, модуллар ва улар қаерда очиқ
courses-tabs = Қайси курслар
courses-tab-active = Амалда
courses-tab-untranslated = Таржима кутмоқда
courses-tab-archived = Архив
courses-search = Номи, коди ёки паспорт рақами
courses-found = { $count } та курс
courses-new = Янги курс
courses-import = Файлдан
courses-export = Юклаб олиш
courses-export-xlsx = Excel жадвали
courses-export-csv = Матнли жадвал
courses-missing = { $count } та ном йўқ
courses-missing-in = Номи йўқ тиллар:
courses-missing-by = Қайси тилда йўқ
courses-missing-all = Ҳаммаси
courses-modules-count = { $count } та модуль
courses-hours = { $count } соат
courses-credits = { $count } кредит
courses-empty = Ҳали курс йўқ
courses-empty-text = Биринчи курсни қўлда яратинг ёки тайёр жадвални файлдан олинг.
courses-empty-archived = Архив бўш
courses-empty-archived-text = Муддати тугаган курсни архивга олинг: маълумотлари сақланади, рўйхатда кўринмайди.
courses-none-found = Ҳеч нарса топилмади
courses-none-found-text = Бошқача ёзиб кўринг: курс номи, коди, йўналиши ёки модуль паспорти рақами.
courses-untranslated-sub = Бўш ном ўрнига бошқа тилдагиси кўринади
courses-untranslated-empty = Барча номлар ёзилган
courses-untranslated-empty-text = Амалдаги ҳамма курс ва модулнинг номи шу тилда бор.

## Курс

courses-edit = Таҳрирлаш
courses-archived-sub = Архивда: янги тингловчиларга кўринмайди
courses-about = Курс
courses-about-hint = Код файллар ва бошқа тизимлар билан боғлайди, шунинг учун уни камдан-кам ўзгартиринг.
courses-code = Код
courses-code-hint = Лотин ҳарфлари ва рақамлар, масалан { "MATEM-2026" }
courses-area = Йўналиш
courses-size = Ҳажми
courses-field-hours = Соат
courses-field-credits = Кредит
courses-titles = Номи
courses-titles-hint = Камида битта тилда. Йўқ тилнинг ўрнига бошқаси кўринади, ўзбекча ёзувлар бир-бирига ўгирилади.
courses-title-missing = Номи бу тилларда ёзилмаган: { $languages }.
courses-title-write = Ёзиш
courses-plan-title = Ўзлаштириш жадвали
courses-plan-hint = Материал бирданига эмас, қисмларга бўлиб очилади.
courses-plan-hours = ҳар { $step } соатда { $count } соатлик қисм
courses-plan-modules = ҳар { $step } соатда { $count } та модуль
courses-duration = { $count } кун ичида
courses-field-duration = Муддат, кун
courses-field-duration-hint = Бошланган кундан тугатиш кунигача, платформа бошқача демаса
courses-field-by = Қисмлар нима билан ўлчанади
courses-by-hours = соат
courses-by-hours-hint = Модуллар соатларига қараб тўпланади
courses-by-modules = модуль
courses-by-modules-hint = Ҳар қисмда шунча модуль
courses-field-per-portion = Бир қисмда
courses-field-step = Оралиғи, соат
courses-hours-differ = Модуллар жами { $hours } соат ва { $credits } кредит, курсда эса { $size } деб ёзилган.

## Рухсат

courses-open-title = Қаерда очиқ
courses-open-hint = Ҳеч нарса танланмаса, курс ҳамма жойда ва доим очиқ.
courses-module-open-hint = Модуль фақат курси очиқ жойда очилади; бу ерда уни янада чеклаш мумкин.
courses-open-from = Шу кундан
courses-open-until = Шу кунгача, шу кун ҳам киради
courses-open-dates = Очиқ кунлари
courses-open-places = Ҳудудлар
courses-open-places-hint = Белгиланмаса, ҳамма жойда. Бутун вилоят ёки айрим туман ва шаҳарларни белгиланг.
courses-place-whole = Бутун ҳудуд
courses-place-some = { $count } та туман
courses-places-count = { $count } та жойда
courses-everywhere = ҳамма жойда
courses-from = { $day }дан
courses-until = { $day }гача

## Модуллар

courses-modules = Модуллар
courses-modules-empty = Ҳали модуль йўқ
courses-modules-empty-text = Модуль қўшинг: ҳар бирининг ўз паспорти рақами бор.
courses-modules-archived = Архивдаги модуллар: { $count }
courses-module-new = Модуль қўшиш
courses-module-about = Модуль
courses-module-about-hint = Паспорт рақами бўйича саволлар ва мазмун таҳлил қилинади.
courses-module-archived-sub = Архивда: курсга кирмайди
courses-passport = Паспорт рақами
courses-passport-hint = Масалан { "MAT-0412-03" }; ҳеч бир бошқа модулда такрорланмайди
courses-archive-title = Архив
courses-archive-hint-course = Архивдаги курс рўйхатдан чиқади, тингловчиларнинг натижалари сақланади.
courses-archive-hint-module = Архивдаги модуль курс ҳисобига кирмайди, натижалар сақланади.
courses-archive = Архивга олиш
courses-archive-question-course = Курс архивга олинсинми? Кейин қайтариш мумкин.
courses-archive-question-module = Модуль архивга олинсинми? Кейин курс охирига қайтариш мумкин.
courses-archive-yes = Ҳа, архивга
courses-restore = Архивдан қайтариш

## Хатолар

courses-error-code = Код 2–32 белгидан иборат бўлсин: лотин ҳарфлари, рақамлар, чизиқча
courses-error-code-taken = Бундай кодли курс бор
courses-error-passport = Рақам { "MAT-0412-03" } кўринишида бўлсин: 2–4 ҳарф, 4 рақам, 2 рақам
courses-error-passport-taken = Бу рақам бошқа модулда турибди
courses-error-title-none = Камида битта тилда ном ёзинг
courses-error-title-long = Ном 200 белгидан ошмасин
courses-error-area = Йўналишни ёзинг, 100 белгигача
courses-error-hours = 1 дан 2000 гача бутун сон ёзинг
courses-error-credits = 0 дан 200 гача сон ёзинг, масалан 1,5
courses-error-duration = 1 дан 1825 гача кун ёзинг
courses-error-step = 1 дан 720 гача соат ёзинг
courses-error-by = Соат ёки модулни танланг
courses-error-per-portion = 1 дан 500 гача сон ёзинг
courses-error-day = Бундай кун йўқ
courses-error-dates-order = Охирги кун биринчи кундан олдин турибди
courses-error-places = Номаълум ҳудуд танланган
courses-error-stale = Сиз ёзаётганда кимдир буни ўзгартирди. Яна сақласангиз, сизники қолади; аввал саҳифани янги ойнада очиб солиштиришингиз мумкин.

## Бажарилди

courses-done-added = Курс яратилди, энди модулларини қўшинг
courses-done-saved = Сақланди
courses-done-archived = Курс архивга олинди
courses-done-restored = Курс архивдан қайтди
courses-done-module-added = Модуль қўшилди
courses-done-module-archived = Модуль архивга олинди
courses-done-module-restored = Модуль курс охирига қайтди
courses-done-ordered = Тартиб сақланди
courses-done-order-stale = Кимдир модулларни ўзгартирди, тартиб сақланмади: яна бир бор уриниб кўринг
courses-done-import-started = Файлдаги ўзгаришлар қўлланмоқда
courses-done-import-done = Файл қўлланди
courses-done-import-outdated = Кўриб чиққанингиздан кейин курслар ўзгарди. Мана янги ҳолат, яна қаранг
courses-done-import-nothing = Қўлланадиган ўзгариш йўқ
courses-done-import-discarded = Файл олиб ташланди, ҳеч нарса ўзгармади
courses-done-import-undone = Ҳаммаси файлдан олдинги ҳолатга қайтди

## Файлдан олиш

courses-import-page = Файлдан олиш
courses-import-title = Файл
courses-import-hint = Аввал ҳар бир қатор билан нима бўлиши кўрсатилади. «Қўллаш» босилмагунча ҳеч нарса ёзилмайди.
courses-file-hint = { $megabytes } MB ва { $rows } қаторгача. Устун сарлавҳалари тўрт тилдан бирида бўлиши мумкин.
courses-file-template = Намуна жадвал
courses-file-none = Файл танланмаган
courses-file-too-big = Файл { $megabytes } MB дан катта. Уни бир неча файлга бўлинг
courses-file-empty = Файл бўш
courses-file-unreadable = Файл очилмади. Уни Excelда очиб, XLSX қилиб қайта сақланг
courses-file-old-excel = Бу эски Excel файли ёки пароли бор. Уни паролсиз, XLSX қилиб қайта сақланг
courses-file-encoding = Матн ўқилмади. Excelда «CSV UTF-8» турида ёки XLSX қилиб сақланг
courses-file-too-many = Файлда { $rows } тадан кўп қатор бор. Уни бир неча файлга бўлинг
courses-file-no-heading = Биринчи қаторда «Курс коди» устуни топилмади. Намуна жадвалдан фойдаланинг
courses-file-double-heading = Бир устун икки марта учрайди. Ортиқчасини олиб ташланг
courses-file-no-rows = Сарлавҳа остида қатор йўқ
courses-imports-before = Олдинги файллар
courses-imports-before-hint = Қўлланган файлни кейин ҳам бутунлай қайтариш мумкин.
courses-import-counts = янги { $fresh }, ўзгарган { $changed }, бир хил { $same }, хато { $wrong }
courses-import-state-previewed = кутмоқда
courses-import-state-queued = навбатда
courses-import-state-running = қўлланмоқда
courses-import-state-done = қўлланган
courses-import-state-failed = тўхтаган
courses-import-state-cancelled = олиб ташланган
courses-import-state-undone = қайтарилган
courses-import-sub-previewed = Ҳали ҳеч нарса ёзилмаган
courses-import-sub-queued = Навбатда
courses-import-sub-running = Қўлланмоқда
courses-import-sub-done = Қўлланган
courses-import-sub-failed = Тўхтаб қолган
courses-import-sub-undone = Қайтарилган: ҳаммаси олдинги ҳолатда
courses-import-ready = { $fresh } та янги қўшилади, { $changed } таси ўзгаради.
courses-import-left-out = Хато қаторлар ({ $count }) четда қолади: уларни файлда тузатиб, қайта олишингиз мумкин.
courses-import-nothing = Бу файлда қўлланадиган ўзгариш йўқ.
courses-import-apply = Қўллаш: { $count } та қатор
courses-import-discard = Олиб ташлаш
courses-import-running = Қўлланмоқда: { $done } / { $total }
courses-import-done = { $fresh } та янги қўшилди, { $changed } таси ўзгарди.
courses-import-undo = Ҳаммасини қайтариш
courses-import-undo-question = Бу файл қўшган ва ўзгартирган ҳамма нарса олдинги ҳолатга қайтсинми?
courses-import-undo-yes = Ҳа, қайтарилсин
courses-import-undone = Бу файлдаги ўзгаришлар қайтарилган.
courses-import-unknown = Бу устунлар бизга таниш эмас, ўтказиб юборилди: { $columns }
courses-import-more = Кейинги қаторлар
courses-undo-refused = Қайтариб бўлмади
courses-undo-refused-text = Файлдан кейин баъзилари ўзгарган ёки ишлатилган, шунинг учун ҳеч нарсага тегилмади:
courses-undo-edited = — кейин таҳрирланган
courses-undo-gone = — кейин номи ёки рақами ўзгарган
courses-undo-used = — тингловчилар, натижалар ёки саволлар бор
courses-undo-grown = — унга кейин модуллар қўшилган
courses-fates = Қаторлар
courses-fate-all = Ҳаммаси
courses-fate-new = Янги
courses-fate-changed = Ўзгаради
courses-fate-same = Бир хил
courses-fate-wrong = Хато
courses-fate-none = Бундай қатор йўқ.
courses-row = Қатор
courses-no-name = (номсиз)
courses-is-course = курс
courses-nothing = йўқ
courses-becomes = ўрнига
courses-wrong-code = Курс коди ёзилмаган ёки нотўғри: 2–32 лотин ҳарфи, рақам, чизиқча бўлсин
courses-wrong-passport = Паспорт рақами нотўғри: { "MAT-0412-03" } кўринишида бўлсин
courses-wrong-title-long = Ном 200 белгидан узун
courses-wrong-title-none = Ҳеч бир тилда ном йўқ
courses-wrong-area = Йўналиш ёзилмаган ёки 100 белгидан узун
courses-wrong-hours = Соат 1 дан 2000 гача бутун сон бўлсин
courses-wrong-credits = Кредит 0 дан 200 гача сон бўлсин
courses-wrong-position = Тартиб рақами бутун сон бўлсин
courses-wrong-duration = Муддат 1 дан 1825 кунгача бўлсин
courses-wrong-step = Оралиқ 1 дан 720 соатгача бўлсин
courses-wrong-portion-by = Қисм ўлчови «соат» ёки «модуль» бўлсин
courses-wrong-per-portion = Қисм ҳажми 1 дан 500 гача бўлсин
courses-wrong-open-from = Очилиш куни 2026-11-22 кўринишида бўлсин
courses-wrong-open-until = Охирги кун 2026-11-22 кўринишида бўлсин
courses-wrong-dates-order = Охирги кун очилиш кунидан олдин турибди
courses-wrong-place = Ҳудуд номи танилмади ёки бир нечта туманга тўғри келади
courses-wrong-archived = Архив устунида «ҳа» ёки «йўқ» бўлсин
courses-wrong-not-for-module = Муддат ва жадвал устунлари модуль қаторида бўш турсин
courses-wrong-not-for-course = Тартиб рақами курс қаторида бўш турсин
courses-wrong-missing = Янги қатор учун керакли устунлар етишмайди
courses-wrong-repeated = Бу курс ёки модуль файлда юқорида учраган
courses-wrong-course-unknown = Бундай кодли курс йўқ, файлнинг тўғри қаторларида ҳам
courses-wrong-other-course = Бу паспорт рақами бошқа курснинг модулида
courses-wrong-meanwhile = Қўллаш пайтида кимдир ўзгартирган, қатор четда қолди

## Файл устунлари

courses-yes = ҳа
courses-no = йўқ
courses-sheet-courses = Курслар
courses-sheet-help = Ёрдам
courses-sheet-column = Устун
courses-sheet-meaning = Маъноси
courses-sheet-place = Ҳудуд коди
courses-sheet-place-name = Ҳудуд
courses-column-course = Курс коди
courses-column-course-help = Ҳар бир қаторда. Паспорт рақами бўш бўлса, қатор курснинг ўзи ҳақида.
courses-column-passport = Модуль паспорти
courses-column-passport-help = Модуль қаторида, масалан { "MAT-0412-03" }; курс қаторида бўш.
courses-column-title_uz = Номи (ўзбекча)
courses-column-title_uz-help = Бўш катак номни ўчиради. Камида битта тилда ном керак.
courses-column-title_uz_cyrl = Номи (кириллча)
courses-column-title_uz_cyrl-help = Кирилл ёзувидаги ўзбекча ном.
courses-column-title_ru = Номи (русча)
courses-column-title_ru-help = Русча ном.
courses-column-title_en = Номи (инглизча)
courses-column-title_en-help = Инглизча ном.
courses-column-area = Йўналиш
courses-column-area-help = Масалан математика.
courses-column-hours = Соат
courses-column-hours-help = Бутун сон, 1 дан 2000 гача.
courses-column-credits = Кредит
courses-column-credits-help = Сон, масалан 1,5.
courses-column-position = Тартиб рақами
courses-column-position-help = Модулнинг курсдаги ўрни; бўш бўлса, эски ўрнида ёки охирида.
courses-column-duration_days = Муддат (кун)
courses-column-duration_days-help = Фақат курс қаторида: бошланишдан тугатишгача кунлар.
courses-column-step_hours = Оралиқ (соат)
courses-column-step_hours-help = Фақат курс қаторида: қисмлар орасидаги соатлар, одатда 12.
courses-column-portion_by = Қисм ўлчови
courses-column-portion_by-help = Фақат курс қаторида: соат ёки модуль.
courses-column-per_portion = Қисм ҳажми
courses-column-per_portion-help = Фақат курс қаторида: бир қисмда нечта соат ёки модуль.
courses-column-open_from = Очилиш куни
courses-column-open_from-help = Масалан 2026-11-22; бўш бўлса, чекланмаган.
courses-column-open_until = Охирги кун
courses-column-open_until-help = Шу кун ҳам очиқ; бўш бўлса, чекланмаган.
courses-column-places = Ҳудудлар
courses-column-places-help = Нуқтали вергул билан: вилоят, туман ва шаҳар номлари ёки пастдаги кодлар; бўш бўлса, ҳамма жойда.
courses-column-archived = Архивда
courses-column-archived-help = ҳа ёки йўқ.

## Ўзгаришлар тарихи

admin-audit-course-created = { $who } курс яратди: { $target }
admin-audit-course-changed = { $who } курсни ўзгартирди: { $target }
admin-audit-course-archived = { $who } курсни архивга олди: { $target }
admin-audit-course-restored = { $who } курсни архивдан қайтарди: { $target }
admin-audit-course-reordered = { $who } модуллар тартибини ўзгартирди: { $target }
admin-audit-module-created = { $who } модуль қўшди: { $target }
admin-audit-module-changed = { $who } модулни ўзгартирди: { $target }
admin-audit-module-archived = { $who } модулни архивга олди: { $target }
admin-audit-module-restored = { $who } модулни архивдан қайтарди: { $target }
admin-audit-courses-imported = { $who } курсларни файлдан олди: { $target }
admin-audit-courses-importUndone = { $who } файлдаги курсларни қайтарди: { $target }
