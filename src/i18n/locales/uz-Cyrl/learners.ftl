### Панелнинг тингловчилар саҳифалари: ўзлаштириш, жадваллар, бот билан боғланиш ва жуда тез тугатганлар.

panel-section-learners = Тингловчи
learners-title = Тингловчилар
learners-sub = Ҳудудингиз ўқитувчилари курсларни қандай ўзлаштирмоқда
learners-tabs = Рўйхатлар
learners-tab-everybody = Ҳаммаси
learners-tab-too-fast = Жуда тез
learners-too-fast-spoken =
    { $count ->
       *[other] { " " }{ $count } нафари жуда тез тугатган, текширишни кутмоқда
    }
learners-search = Исм, ID, логин ёки телефон
learners-filter-region = Ҳудуд
learners-filter-course = Курс
learners-filter-group = Гуруҳ
learners-filter-state = Ҳолат
learners-state-behind = Ортда қолган
learners-state-at-risk = Хавф остида
learners-state-overdue = Муддати ўтган
learners-state-paused = Тўхтатиб турилган
learners-state-completed = Тугатган
learners-state-too-fast = Жуда тез
learners-state-unlinked = Ботда йўқ
learners-in-bot = Ботда бор
learners-no-course = Ҳеч қайси курсга ёзилмаган
learners-no-course-text = Курсга ёзилиш ва натижалар ўқув платформасидан келади.
learners-due = муддат { $day }
learners-count =
    { $count ->
       *[other] { $count } нафар тингловчи
    }
learners-uncounted = Шу дақиқадаги ҳолат, аввал янгилари
learners-more = Яна кўрсатиш
learners-empty = Ҳали тингловчилар йўқ
learners-empty-text = Улар файлдан ёки ўқув платформасидан келганда шу ерда кўринади.
learners-none-found = Ҳеч ким топилмади
learners-none-found-text = Ёзилишини текширинг ёки фильтрни олиб ташланг.
learners-none-yet = Ҳозирча кўрилганлар орасида йўқ. Давом эттириш учун «Яна кўрсатиш»ни босинг.
learners-nameless = Тингловчи № { $id }
learners-percent = { $percent }% ўзлаштирилган
learners-pace-not-started = Ҳали бошланмаган
learners-pace-ahead = Жадвалдан олдинда
learners-pace-on-time = Жадвал бўйича
learners-pace-behind = Жадвалдан ортда
learners-pace-at-risk = Кечикиш хавфи бор
learners-pace-overdue = Муддати ўтган
learners-pace-completed = Тугатилган
learners-pace-paused = Тўхтатиб турилган
learners-pace-withdrawn = Курсдан чиққан

## Курс

learners-started = Бошланган
learners-due-before = (аввал { $day } эди)
learners-earliest = Бундан олдин тугатиб бўлмайди
learners-projected = Шу суръатда тугатади
learners-projected-unknown = ҳали айтиб бўлмайди
learners-last-fact = Охирги маълумот
learners-too-fast-open = Курс жадвал рухсат берганидан олдин тугатилган. Текширишни кутмоқда.
learners-too-fast-reviewed = Курс жадвал рухсат берганидан олдин тугатилган. Текширилган: { $note }
learners-infeasible = Охирги қисм муддатдан кейин очилади: улгуриб бўлмайди. Муддатни узайтиринг.
learners-modules = Модуллар ва жадвал
learners-until = { $day } гача
learners-score = { $score } балл
learners-failed = тестдан ўтмаган
learners-legend-bar = очилишидан муддатигача
learners-legend-finish = тугатилган
learners-others = Бошқа курслар

## Жадвални ўзгартириш

learners-do-pause = Тўхтатиб туриш
learners-do-resume = Давом эттириш
learners-do-extend = Муддатни узайтириш
learners-do-shift = Суриш
learners-changes = Жадвалдаги ўзгаришлар
learners-change-pause = { $from } дан тўхтатиб турилган
learners-change-pause-until = { $from } дан { $until } гача тўхтатиб турилган
learners-change-extend = Муддат { $days } кунга узайтирилган
learners-change-shift = { $from } дан бошлаб { $days } кунга сурилган
learners-change-group = гуруҳ, { $count } нафар
learners-change-undone = бекор қилинган: { $when }
learners-undo = Бекор қилиш
learners-undo-question = Жадвал бу ўзгариш бўлмагандек бўлади.
learners-undo-question-group = Бу ўзгариш гуруҳ учун қилинган ({ $count } нафар). Сиз кўрадиган ҳаммасида бекор бўлади.
learners-undo-yes = Ҳа, бекор қилинсин
learners-form-pause-hint = Тўхтатиб турилганда ҳеч нарса очилмайди, ҳеч ким кечиккан ҳисобланмайди, эслатма ҳам бормайди. Очилмаган қисмлар ва муддат шу вақтга сурилади.
learners-form-resume-hint = Тўхтатиш шу заҳоти тугайди. Сурилган қисмлар сурилганича қолади.
learners-form-extend-hint = Муддат кейинроқ бўлади. Очилиш вақтлари ўзгармайди.
learners-form-shift-hint = Шу кунгача очилмаган қисмлар ва муддат кейинроққа сурилади.
learners-form-scope = Ким учун
learners-scope-learner = Фақат { $name }
learners-scope-region-group = «{ $group }» гуруҳининг ҳаммаси, { $region }
learners-scope-group = «{ $group }» гуруҳининг ҳаммаси, барча ҳудудлар
learners-scope-count =
    { $count ->
       *[other] ҳозир { $count } нафар тингловчи ўқимоқда
    }
learners-form-pause-from = Тўхтатишнинг биринчи куни
learners-form-pause-until = Тўхтатишнинг охирги куни
learners-form-pause-until-hint = Ҳали номаълум бўлса, бўш қолдиринг. Исталган вақтда давом эттирса бўлади.
learners-form-extend-days = Неча кунга
learners-form-shift-from = Қайси кундан бошлаб
learners-form-shift-days = Неча кунга
learners-form-reason = Сабаби
learners-form-reason-hint = Масалан: касаллик варақаси № 123. Тарихда сақланади.
learners-cancel = Бекор қилиш
learners-error-reason = Сабабини ёзинг, камида учта ҳарф.
learners-error-from = Бугундан бир йилдан узоқ бўлмаган кунни танланг.
learners-error-until = Биринчи кундан кейинги, бир йил ичидаги кунни танланг.
learners-error-days = 1 дан 365 гача бутун сон ёзинг.
learners-done-pause = Тўхтатиб турилди: { $count }
learners-done-resume = Давом эттирилди: { $count }
learners-done-extend = Муддат узайтирилди: { $count }
learners-done-shift = Жадвал сурилди: { $count }
learners-done-undone = Ўзгариш бекор қилинди: { $count }
learners-done-nobody = Ҳеч нарса ўзгармади: бу энди ҳеч кимга тегишли эмас.
learners-groups-title = Гуруҳлар ва ўзгаришлар
learners-groups-sub = Бутун гуруҳлар жадваллари ва яқинда қилинган ўзгаришлар
learners-groups-pick = Қайси курс гуруҳлари ўзгартирилади
learners-groups-none = Ҳозир бу курс гуруҳларида ҳеч ким ўқимаяпти.
learners-batches = Яқинда ўзгартирилганлар
learners-batches-none = Ҳали ҳеч нарса ўзгартирилмаган.
learners-batch-undone = { $count } нафарида бекор қилинган

## Бу ким

learners-who = Тингловчи ҳақида
learners-platform-id = Платформадаги ID
learners-login = Логин
learners-cycle = Беш йиллик давр
learners-cycle-none = ҳали курс тугатмаган
learners-cycle-done = Охиргисини тугатган: { $day },
learners-cycle-next = кейингиси { $year }-йилда
learners-bot = Ботда
learners-bot-hint = Ботдаги қайси ўқитувчи шу тингловчи экани. Бир кишига бир киши.
learners-linked-by-phone = Телефон рақами бўйича боғланган
learners-linked-by-code = Логин ва бир марталик код билан боғланган
learners-linked-by-official = Мутасадди боғлаган
learners-unlink = Боғланишни узиш
learners-unlink-question = { $name } энди бу тингловчининг натижаларини кўрмайди ва эслатма олмайди. Телефон рақами уларни қайта боғламайди.
learners-unlink-yes = Ҳа, узилсин
learners-unlinked = Ботда ҳеч ким билан боғланмаган. Ўқитувчи платформадаги телефон рақамини юборса, ўзи боғланади.
learners-unlinked-refused = Хато боғланишни мутасадди узган, у ўзи қайта тикланмайди.
learners-find-teacher = Қўлда боғлаш: Telegram ID, @ном, исм ёки телефон
learners-find = Топиш
learners-find-none = Ботда бундай ўқитувчи йўқ ёки у бошқа ҳудуддан.
learners-link = Боғлаш
learners-link-question = Ботдаги { $teacher } платформадаги { $learner } экани аниқми? У шу натижаларни кўради.
learners-link-yes = Ҳа, боғлансин
learners-teacher-taken = боғланган: { $name }
learners-done-linked = Боғланди
learners-done-unlinked = Боғланиш узилди
learners-done-taken = Боғланмади: икковидан бири аллақачон бошқаси билан боғланган.

## Жуда тез

learners-fast-title = Жуда тез
learners-fast-sub = Жадвал бўйича ҳеч ким тугата олмайдиган вақтда тугатганлар
learners-fast-which = Қайсилари
learners-fast-open = Текшириш керак
learners-fast-reviewed = Текширилган
learners-fast-sum = { $hours } ўқув соати { $took } ичида; жадвал бўйича камида { $least } керак
learners-fast-sum-before = { $hours } ўқув соати бошланишидан олдин тугатилган; жадвал бўйича камида { $least } керак
learners-fast-note = Нима аниқланди
learners-fast-review = Текширилди деб белгилаш
learners-fast-next = Кейинги саҳифа
learners-fast-empty = Жуда тез тугатганлар йўқ
learners-fast-empty-reviewed = Ҳали текширилганлар йўқ
learners-fast-empty-text = Курсни охирги қисми очилишидан олдин тугатганлар бу ерда ўзи кўринади.
learners-error-note = Нима аниқланганини ёзинг, камида учта ҳарф.
learners-done-reviewed = Текширилди деб белгиланди

## Суҳбатда ва навбатда

learners-card = Курс
learners-card-open = Тингловчи саҳифаси
learners-card-none = Ҳали платформа рўйхатида йўқ: натижалари номаълум.
learners-module = Модул
learners-passport = Модул паспорти рақами
learners-from-module = Савол шу модулдан берилган
learners-passport-others = Шу модуль ҳақидаги бошқа саволлар

## Тарих

admin-audit-learner-linked = { $who } ботдаги ўқитувчи билан боғлади: { $target }
admin-audit-learner-unlinked = { $who } бот билан боғланишни узди: { $target }
