### Тингловчилар ва натижалар файллари: панель саҳифалари, устунлар, рад этиш сабаблари.

exchange-api-tab-imports = Файллар

## Саҳифа

exchange-title = Тингловчилар ва натижалар
exchange-sub = Платформадан чиқарилган жадваллар
exchange-bring = Файл
exchange-bring-hint = Аввал биринчи қаторлар кўрсатилади, кейин ўзингиз бошлайсиз. Худди шу файлни қайта юклаш зарар қилмайди: ҳеч нарса икки марта ҳисобланмайди.
exchange-file-hint = XLSX ёки CSV, { $rows } қаторгача, { $megabytes } MB гача
exchange-template-people = Тингловчилар учун намуна
exchange-template-progress = Натижалар учун намуна
exchange-columns = Қайси устунлар тушунилади
exchange-columns-hint = Сарлавҳалар тўрт тилнинг исталганида ва исталган тартибда бўлиши мумкин. Нотаниш устунлар ўқилмайди.
exchange-columns-people = Тингловчи ҳақида
exchange-columns-progress = Ўқиши ҳақида
exchange-history = Аввалги файллар
exchange-history-hint = Рад этилган қаторларни сабаби билан юклаб олиб, тузатиб, қайта юборинг.
exchange-none = Ҳали файл юкланмаган
exchange-none-text = Платформадан чиқарилган жадвални юкланг ёки намунани тўлдиринг.
exchange-terminal = буйруқ сатридан
exchange-counts = янги { $fresh }, ўзгарган { $changed }, ўша-ўша { $same }, рад этилган { $wrong }

## Битта файл

exchange-kind-people = Тингловчилар
exchange-kind-progress = Натижалар
exchange-state-previewed = Қарор кутмоқда
exchange-state-queued = Навбатда
exchange-state-running = Юкланмоқда
exchange-state-done = Юкланди
exchange-state-failed = Юклаб бўлмади
exchange-state-cancelled = Тўхтатилди
exchange-state-undone = Қайтарилди
exchange-preview = Биринчи қаторлар
exchange-preview-hint = Ҳар қатор билан нима бўлиши шу ерда кўринади; ҳали ҳеч нарса ёзилмади.
exchange-decide = Биринчи қаторлар тўғри тушунилган бўлса, юклашни бошланг.
exchange-row = Қатор
exchange-unknown = Ўқилмайдиган устунлар: { $columns }
exchange-start = Юклашни бошлаш
exchange-discard = Керак эмас
exchange-cancel = Тўхтатиш
exchange-cancel-question = Тўхтатилсинми? Шу пайтгача юкланган қаторлар қолади.
exchange-cancel-yes = Ҳа, тўхтатилсин
exchange-queued = Олдинги файл тугаши билан бошланади.
exchange-reading = Файл ўқилмоқда…
exchange-running = { $done } / { $total } қатор
exchange-left = тахминан { $minutes } дақиқа қолди
exchange-leave = Саҳифани ёпиш мумкин: юклаш давом этади.
exchange-fate-new = янги
exchange-fate-changed = ўзгарган
exchange-fate-same = ўша-ўша
exchange-fate-wrong = рад этилган
exchange-rejected = Рад этилган қаторлар
exchange-rejected-hint = Тузатилган файлни яна юклаш мумкин, сабаб устуни халақит бермайди.
exchange-rejected-download = Сабаблари билан юклаб олиш
exchange-rejected-more = Биринчи { $count } таси кўрсатилган.
exchange-reason = Сабаб
exchange-all-good = Ҳамма қатор қабул қилинди.
exchange-example-name = Дилноза Каримова
exchange-example-group = 7-гуруҳ
exchange-example-provider = Платформа
exchange-example-status = Ўқимоқда
exchange-sheet-help = Устунлар
exchange-done-started = Юклаш бошланди
exchange-done-cancelled = Тўхтатилди
exchange-done-discarded = Файл олиб ташланди, ҳеч нарса ўзгармади

## Устунлар

exchange-column-platform_id = Платформа ID
exchange-column-platform_id-help = Тингловчининг платформадаги рақами
exchange-column-login = Логин
exchange-column-login-help = Платформага кириш номи
exchange-column-phone = Телефон
exchange-column-phone-help = Исталган кўринишда: 90 123-45-67
exchange-column-full_name = Фамилия, исм, шариф
exchange-column-full_name-help = Ёки алоҳида учта устунда
exchange-column-surname = Фамилия
exchange-column-surname-help = Тўлиқ исм ўрнига
exchange-column-first_name = Исм
exchange-column-first_name-help = Тўлиқ исм ўрнига
exchange-column-patronymic = Отасининг исми
exchange-column-patronymic-help = Тўлиқ исм ўрнига
exchange-column-region = Вилоят
exchange-column-region-help = Исталган тилда
exchange-column-district = Туман ёки шаҳар
exchange-column-district-help = Исталган тилда
exchange-column-code = Бир марталик код
exchange-column-code-help = Ботда логин билан бирга ёзилади; базада фақат изи сақланади
exchange-column-code_expires = Код муддати
exchange-column-code_expires-help = Бўш бўлса, 14 кун
exchange-column-course = Курс коди
exchange-column-course-help = Модулсиз қатор бутун курс ҳақида
exchange-column-passport = Модуль паспорти рақами
exchange-column-passport-help = Масалан { "MAT-0412-03" }
exchange-column-percent = Фоиз
exchange-column-percent-help = 0 дан 100 гача
exchange-column-completed = Тугатган
exchange-column-completed-help = Ҳа, йўқ ёки сана
exchange-column-result = Натижа
exchange-column-result-help = Ўтди ёки ўтмади
exchange-column-score = Балл
exchange-column-score-help = 0 дан 100 гача
exchange-column-time = Сана ва вақт
exchange-column-time-help = Қачон шундай бўлган; бўш бўлса, файл юкланган пайт
exchange-column-group = Гуруҳ
exchange-column-group-help = Платформадаги номи
exchange-column-start = Бошланиши
exchange-column-start-help = Курс бошланган кун
exchange-column-due = Муддати
exchange-column-due-help = Курс тугаши керак бўлган кун
exchange-column-provider = Ким ўқитади
exchange-column-provider-help = Марказ, платформа, университет ёки нодавлат
exchange-column-status = Ҳолати
exchange-column-status-help = Ўқимоқда, тугатган ёки чиқиб кетган

## Файл нега ярамайди

exchange-file-none = Файл танланмаган
exchange-file-empty = Файлда қатор йўқ
exchange-file-unreadable = Файлни ўқиб бўлмади: у бузилган ёки жадвал эмас
exchange-file-old-excel = Бу эски Excel ёки паролли файл: XLSX қилиб, паролсиз сақланг
exchange-file-too-big = Файл жуда катта
exchange-file-too-many = Файлда 500 000 тадан кўп қатор бор: бўлиб юкланг
exchange-file-no-key = Биринчи қаторда платформа ID, логин ёки телефон устуни топилмади
exchange-file-double-heading = Икки устуннинг маъноси бир хил: биттасининг сарлавҳасини ўзгартиринг
exchange-file-gone = Файл серверда топилмади: қайта юкланг

## Қатор нега рад этилди

exchange-wrong-no-key = Платформа ID, логин ва телефон бўш
exchange-wrong-phone-strange = Телефон рақами нотўғри
exchange-wrong-phone-shared = Бу телефон бир неча тингловчида бор: ID ёки логинни ҳам ёзинг
exchange-wrong-keys-disagree = ID, логин ва телефон турли одамларники
exchange-wrong-no-target = Курс коди ва модуль паспорти бўш
exchange-wrong-passport-strange = Модуль паспорти рақами нотўғри ёзилган
exchange-wrong-passport-unknown = Бундай модуль йўқ
exchange-wrong-course-unknown = Бундай курс йўқ
exchange-wrong-course-differs = Модуль бошқа курсники
exchange-wrong-percent-strange = Фоиз 0 дан 100 гача сон бўлсин
exchange-wrong-score-strange = Балл 0 дан 100 гача сон бўлсин
exchange-wrong-time-strange = Сана тушунарсиз: 22.11.2026 кўринишида ёзинг
exchange-wrong-time-ahead = Сана келажакда
exchange-wrong-region-unknown = Бундай вилоят йўқ
exchange-wrong-district-unknown = Бу вилоятда бундай туман йўқ
exchange-wrong-completed-strange = «Тугатган» устунида ҳа, йўқ ёки сана бўлсин
exchange-wrong-result-strange = Натижа: ўтди ёки ўтмади
exchange-wrong-provider-strange = Ким ўқитиши тушунарсиз
exchange-wrong-status-strange = Ҳолати тушунарсиз
exchange-wrong-code-without-login = Бир марталик код бор, логин йўқ
exchange-wrong-dates-order = Муддат бошланишидан олдин турибди
