### Канал: постлар, тақвим, туркумлар, хоналар.

panel-section-channel = Канал

## Саҳифалар

channel-title = Канал
channel-sub = Постлар, уларнинг тақвими ва сўровномалар
channel-tabs = Канал саҳифалари
channel-tab-calendar = Тақвим
channel-tab-posts = Постлар
channel-tab-series = Туркумлар
channel-tab-rooms = Қаерга
channel-new = Янги пост
channel-untitled = Номсиз пост
channel-post-number = Пост № { $id }
channel-has-files = Файл бор
channel-day = Кун
channel-time = Соат
channel-zone = Вақт минтақаси: { $zone }

## Ҳолатлар

channel-state-draft = Қоралама
channel-state-review = Текширувда
channel-state-queued = Навбатда
channel-state-scheduled = Режада
channel-state-publishing = Чиқмоқда
channel-state-published = Чиққан
channel-state-held = Тўхтаб турибди
channel-state-failed = Чиқмади

## Тақвим

channel-months = Ойлар
channel-month-before = Олдинги ой
channel-month-after = Кейинги ой
channel-today = Бугун
channel-month-empty = Бу ойда ҳали пост йўқ. Кунни танлаб, биринчисини режаланг.
channel-drag-hint = Постни бошқа кунга судранг ёки танлаб, { "Alt" } ва йўналиш тугмасини босинг
channel-new-on = Янги пост: { $day }
channel-move = Кўчириш
channel-move-of = Бошқа кунга кўчириш: { $title }
channel-series = Туркум
channel-series-nothing = Навбат бўш

## Рўйхат

channel-shows = Қайси постлар
channel-show-published = Чиққан
channel-show-waiting = Кутмоқда
channel-show-drafts = Қораламалар
channel-show-decide = Қарор кутмоқда
channel-search = Пост матни бўйича
channel-origin-seen = Каналда ёзилган
channel-origin-imported = Файлдан
channel-asked = Саволлар
channel-asked-open = Шу пост ҳақидаги саволларни навбатда кўриш
channel-older = Эскироқлари
channel-empty-published = Ҳали пост чиқмаган
channel-empty-published-text = Янги пост ёзинг ёки каналда борларини файлдан олинг.
channel-empty-waiting = Режада пост йўқ
channel-empty-waiting-text = Вақти белгиланган ва туркум навбатидаги постлар шу ерда туради.
channel-empty-drafts = Қоралама йўқ
channel-empty-drafts-text = Бошлаб, ҳали режаланмаган постлар шу ерда туради.
channel-empty-decide = Ҳал қилинадиган иш йўқ
channel-empty-decide-text = Текширувга берилган, вақти ўтиб кетган ёки чиқмаган постлар шу ерда туради.
channel-none-found = Ҳеч нарса топилмади
channel-none-found-text = Бошқа сўз билан қидириб кўринг: лотинча ва кириллча матнлар бирга қидирилади.

## Ёзиш

channel-part-text = Матн
channel-text = Пост матни
channel-text-placeholder = Азиз устозлар…
channel-files = Расм, видео, ҳужжат
channel-files-hint = 10 тагача файл, ҳар бири 50 MB гача. Бир нечта расм ва видео альбом бўлиб чиқади.
channel-part-buttons = Тугмалар
channel-buttons = Ҳавола тугмалари
channel-buttons-hint = Пост остида туради. Альбомда тугма бўлмайди, шунинг учун у ерда матн остидаги ҳаволаларга айланади.
channel-button-add = Ҳавола қўшиш
channel-button-label = Тугма ёзуви
channel-button-url = Ҳавола манзили
channel-button-remove = Тугмани олиб ташлаш
channel-ask = «Шу пост ҳақида савол бериш» тугмаси
channel-ask-hint = Тугма ботни очади, савол шу постга боғланади ва саналади
channel-part-where = Қаерга
channel-rooms-to = Хоналар
channel-rooms-every = Ҳамма хоналар
channel-rooms-none = Бот ҳали ҳеч бир канал ёки гуруҳга ёза олмайди.
channel-rooms-how = Қандай қўшилади
channel-room-channel = канал
channel-room-group = гуруҳ
channel-room-members = { $count } киши
channel-room-open = Ёза олади
channel-room-closed = Ёза олмайди
channel-silent = Овозсиз
channel-silent-hint = Обуначиларга билдиришнома товушсиз келади
channel-pin-on = Қадаб қўйиш
channel-pin-on-hint = Чиқиши билан хона бошига қадалади
channel-part-when = Қачон
channel-plan = Пост билан нима қилинсин
channel-plan-draft = Қоралама
channel-plan-draft-hint = Сақланади, ҳеч қаерга чиқмайди
channel-plan-review = Текширувга
channel-plan-review-hint = Бошқа муҳаррир кўриб, тасдиқлайди ёки изоҳ билан қайтаради
channel-plan-at = Белгиланган вақтда
channel-plan-at-hint = Ўша куни ва соатда ўзи чиқади
channel-plan-series = Туркумга
channel-plan-series-hint = Навбат охирига қўшилади ва ўз навбатида чиқади
channel-plan-now = Ҳозир
channel-plan-now-hint = Сақланади ва яна бир бор сўралади
channel-do-draft = Қораламани сақлаш
channel-do-review = Текширувга бериш
channel-do-at = Режалаш
channel-do-series = Навбатга қўйиш
channel-do-now = Ҳозир чиқариш
channel-series-which = Қайси туркум
channel-series-none-yet = Ҳали туркум йўқ.
channel-series-make = Туркум очиш
channel-look = Telegramдаги кўриниши
channel-look-empty = Матн ёзинг ёки файл қўшинг: пост шу ерда кўринади.
channel-problems = Чиқаришдан олдин тузатинг
channel-cannot = Ҳозирча чиқариб бўлмайди
channel-duplicate = Нусха олиш
channel-throw-away = Ўчириш
channel-throw-away-question = Пост бутунлай ўчирилсинми? Қайтариб бўлмайди.
channel-throw-away-yes = Ҳа, ўчирилсин

## Тўсиқлар

channel-problem-empty = Матн ҳам, файл ҳам йўқ.
channel-problem-noRooms = Қаерга чиқиши танланмаган.
channel-problem-mixedAlbum = Альбомда расм билан видео бирга туради; ҳужжат ва мусиқа алоҳида альбом бўлади.
channel-problem-filesWithPoll = Сўровномага файл қўшиб бўлмайди: уларни икки пост қилинг.
channel-problem-tooLong = Матн { $length } белги, бу ерда { $limit } гача бўлади.
channel-problem-tooManyFiles = { $limit } тадан ортиқ файл бор.
channel-problem-closedRoom = «{ $title }»га бот ёза олмайди.
channel-problem-badButton = «{ $label }» тугмасининг ёзуви ёки манзили нотўғри.
channel-problem-pollQuestion = Сўровнома саволини ёзинг, { $limit } белгигача.
channel-problem-pollOptions = Жавоблар { $least } тадан { $most } тагача бўлсин.
channel-problem-pollOption = { $number }-жавоб бўш ёки { $limit } белгидан узун.
channel-problem-pollSameOptions = Икки жавоб бир хил.
channel-problem-pollCorrect = Викторинада тўғри жавобни белгиланг.
channel-problem-pollExplanation = Изоҳ { $limit } белгидан ва уч қатордан ошмасин.
channel-problem-namedPoll = Каналда сўровнома фақат яширин овозли бўлади.
channel-problem-pollCloses = Сўровнома пост чиққанидан кейин бир дақиқадан ўттиз кунгача ёпилсин.

## Текширув ва қарор

channel-review-title = { $name } текшириб беришингизни сўрамоқда
channel-review-own = Пост текширувда
channel-review-own-hint = Ўзингиз ёзганни бошқа муҳаррир тасдиқлайди.
channel-review-when = Тасдиқланса, { $moment } да ўзи чиқади.
channel-review-no-moment = Вақти белгиланмаган: тасдиқланса, қоралама бўлиб қолади.
channel-review-note = Изоҳ: нимани тузатиш керак
channel-review-back = Қайтариш
channel-review-withdraw = Текширувдан олиш
channel-approve = Тасдиқлаш
channel-approved-by = { $name } тасдиқлаган. Энди вақтини белгилаш ёки чиқариш мумкин.
channel-sent-back = Текширувдан қайтган: { $note }
channel-now-question = Пост ҳозир чиқарилсинми?
channel-now-yes = Ҳа, чиқарилсин
channel-now-no = Йўқ, кейинроқ
channel-held-late = { $moment } да чиқиши керак эди, лекин сервер ишламай турган
channel-held-problems = { $moment } да чиқа олмади: постда тузатиладиган жой бор
channel-held-text = Кечикиб ўзи чиқиб кетмади, қарорни сиз қиласиз.
channel-held-another = Бошқа вақтга
channel-held-draft = Қораламага қайтариш
channel-failed-title = Пост ҳеч бир хонага чиқмади
channel-again = Яна уриниш

## Чиққан пост

channel-publishing-now = Пост Telegramга юборилмоқда.
channel-deleted = Пост ҳамма хонадан ўчирилган.
channel-published-at = Чиққан вақти
channel-copies = Хоналарда
channel-copy-there = Чиққан
channel-copy-sending = Юборилмоқда
channel-copy-pinned = Қадалган
channel-copy-edited = Таҳрирланган
channel-copy-edited-at = таҳрир { $moment }
channel-copy-deleted = Ўчирилган
channel-copy-failed = Чиқмади
channel-copy-uncertain = Номаълум
channel-uncertain-text = Telegramнинг жавоби йўқолди. Каналга қаранг: пост у ерда борми?
channel-uncertain-there = Бор, чиққан
channel-uncertain-again = Йўқ, қайта юбориш
channel-again-refused = Чиқмаган хоналарга қайта юбориш
channel-open-telegram = Telegramда очиш
channel-change-edit = Таҳрир
channel-change-delete = Ўчириш
channel-change-pin = Қадаш
channel-change-unpin = Қадалганини олиш
channel-change-close = Сўровномани ёпиш
channel-change-under-way = { $what }: юборилмоқда
channel-reactions = Муносабатлар
channel-reactions-none = Ҳали муносабат билдирилмаган.
channel-pin = Қадаб қўйиш
channel-unpin = Қадалганини олиш
channel-edit = Таҳрирлаш
channel-delete = Ўчириш
channel-delete-question = Пост ҳамма хонадан ўчирилсинми? Telegram бунга 48 соат ичида рухсат беради.
channel-delete-yes = Ҳа, ўчирилсин
channel-revise = Чиққан постни таҳрирлаш
channel-revise-sub = Матн ва тугмалар ҳамма хонада бирдан ўзгаради, файллар ўзгармайди
channel-revise-do = Ҳамма хонада ўзгартириш

## Telegram нега олмади

channel-failure-kicked = бот бу хонадан чиқарилган
channel-failure-notAllowed = ботда ёзиш ҳуқуқи йўқ
channel-failure-chatGone = бундай хона йўқ
channel-failure-fileTooBig = файл 50 MB дан катта
channel-failure-badFile = Telegram файлни қабул қилмади
channel-failure-tooLong = матн жуда узун
channel-failure-badMarkup = Telegram тугма ёки форматни тушунмади
channel-failure-messageGone = хабар ўчирилган ёки жуда эски
channel-failure-unauthorized = ботнинг токени нотўғри
channel-failure-serverFault = Telegramда носозлик, бироздан кейин уриниб кўринг
channel-failure-expired = вақтида юбориб бўлмади
channel-failure-uncertain = жавоби йўқолди, бажарилган бўлиши мумкин
channel-failure-other = Telegram қабул қилмади

## Туркумлар

channel-series-new = Янги туркум
channel-series-name = Номи
channel-series-name-hint = Масалан: Ҳафта методи
channel-series-repeat = Қанчалик тез-тез
channel-repeat-weekly = Ҳар ҳафта
channel-repeat-daily = Ҳар куни
channel-repeat-monthly = Ҳар ой
channel-repeat-cron = Ўз ифодам билан
channel-series-weekdays = Ҳафта кунлари
channel-series-dates = Ой кунлари
channel-series-dates-hint = Масалан: 1, 15
channel-series-cron = Ифода
channel-series-cron-hint = Беш майдон: дақиқа, соат, кун, ой, ҳафта куни. Масалан { "0 9 * * 1" }
channel-series-next = Кейинги чиқишлар
channel-series-next-one = Кейингиси
channel-series-no-moments = Бу танлов билан пост чиқмайди: кун ва соатни белгиланг.
channel-series-active = Ишламоқда
channel-series-active-hint = Ўчирилса, навбат сақланади, пост чиқмайди
channel-series-rests = Дам олмоқда
channel-series-empty = Ҳали туркум йўқ
channel-series-empty-text = Туркум очсангиз, навбатдаги постлар белгиланган кунларда бирма-бир ўзи чиқади.
channel-series-empty-tag = Навбат бўш
channel-series-waiting = навбатда { $count } та
channel-series-comes = Чиқади
channel-series-queue = Навбат
channel-series-queue-empty = Навбат бўш
channel-series-queue-empty-text = Пост ёзинг ва «Туркумга»ни танланг.
channel-series-change = Созлаш
channel-series-end = Туркумни тугатиш
channel-series-end-hint = Навбатдаги постлар қораламага айланади, чиққанлари қолади.
channel-series-end-question = Туркум тугатилсинми?
channel-series-end-yes = Ҳа, тугатилсин
channel-cron-daily = ҳар куни { $time } да
channel-cron-weekly = ҳар { $days } { $time } да
channel-cron-monthly = ҳар ойнинг { $days }-куни { $time } да

## Қаерга

channel-rooms-empty = Бот ҳали бирорта каналда эмас
channel-rooms-empty-text = Уни канал ёки гуруҳга администратор қилиб қўшсангиз, шу ерда кўринади.
channel-rooms-add = Канал ёки гуруҳ қўшиш
channel-rooms-add-hint = Буни канал эгаси Telegramда қилади.
channel-rooms-the-bot = ботимиз
channel-rooms-step-open = Telegramда канал ёки гуруҳнинг созламаларини очинг.
channel-rooms-step-admin = Администраторлар қаторига қўшинг: { $bot }.
channel-rooms-step-rights = Хабар жойлаш, таҳрирлаш, ўчириш ва қадаш ҳуқуқларини беринг.
channel-rooms-step-seen = Хона бир дақиқа ичида шу рўйхатда пайдо бўлади.

## Файлдан олиш

channel-import = Файлдан олиш
channel-import-sub = Каналда аввал чиққан постлар қидирувда кўринади, қайта юборилмайди
channel-import-how = Файлни қандай олиш
channel-import-how-hint = Компьютердаги { "Telegram Desktop" } керак.
channel-import-step-open = Канални очинг ва ўнг юқоридаги уч нуқтани босинг.
channel-import-step-menu = «Суҳбат тарихини экспорт қилиш»ни танланг.
channel-import-step-format = Формат сифатида машина ўқийдиган JSON кўринишини белгиланг, расм ва видеолар шарт эмас.
channel-import-step-bring = Тайёр бўлган папкадаги { "result.json" } файлини шу ерга беринг.
channel-import-file = Файл
channel-import-file-hint = Аввал нима борлиги кўрсатилади, кейин қабул қиласиз. Икки марта олинса ҳам пост такрорланмайди.
channel-import-size = JSON файл, { $megabytes } MB гача
channel-import-none = Файлни танланг
channel-import-too-big = Файл { $megabytes } MB дан катта
channel-import-unreadable = Бу файл ўқилмади: { "Telegram Desktop" } экспорт қилган { "result.json" } керак
channel-import-not-a-channel = Бу экспорт каналники эмас
channel-import-look = Файлда нима бор
channel-import-count-posts = Постлар
channel-import-count-new = Янги
channel-import-count-known = Олдин бор эди
channel-import-count-polls = Сўровнома
channel-import-count-files = Файлли
channel-import-count-skipped = Хизмат хабари
channel-import-span = { $first } дан { $last } гача
channel-import-samples = Энг янгилари
channel-import-known-hint = Олдин бор постларнинг фақат ўзгарган матни ва муносабатлари янгиланади.
channel-import-do = { $count } та постни олиш
channel-import-discard = Олмаслик

## Мурожаатда

channel-about-post = Пост ҳақида савол
channel-about-post-others = Шу пост ҳақидаги бошқа саволлар

## Хатолар

channel-error-moment = Кун ва соатни тўлиқ ёзинг
channel-error-past = Бу вақт ўтиб кетган
channel-error-series = Туркумни танланг
channel-error-overtaken = Сиз ёзаётганда кимдир постни ўзгартирди. Яна сақласангиз, сизники қолади; аввал саҳифани янги ойнада очиб солиштиришингиз мумкин.
channel-error-series-name = Туркумга ном беринг
channel-error-series-rooms = Камида битта хонани танланг
channel-error-cron-unreadable = Кун ва соатни танланг ёки ифодани тўғриланг
channel-error-cron-never = Бундай кун ҳеч қачон келмайди
channel-error-cron-tooOften = Постлар соатига бир мартадан кўп чиқмасин

## Бажарилди

channel-done-saved = Сақланди
channel-done-review = Текширувга берилди, муҳаррирларга хабар кетди
channel-done-scheduled = Режага қўйилди
channel-done-queued = Туркум навбатига қўйилди
channel-done-moved = Кўчирилди: { $moment }
channel-done-not-moved-past = Кўчирилмади: у вақт ўтиб кетган
channel-done-not-moved-state = Кўчирилмади: постнинг ҳолати ўзгарган
channel-done-not-now = Бажарилмади: постнинг ҳолати ўзгарган
channel-done-not-own = Ўзингиз ёзган постни бошқа муҳаррир тасдиқлайди
channel-done-approved = Тасдиқланди
channel-done-sent-back = Муаллифга қайтарилди
channel-done-unscheduled = Қораламага қайтди
channel-done-publishing = Пост чиқмоқда
channel-done-duplicated = Нусхаси яратилди
channel-done-thrown-away = Пост ўчирилди
channel-done-pinning = Қадалмоқда
channel-done-unpinning = Қадалгани олинмоқда
channel-done-deleting = Хоналардан ўчирилмоқда
channel-done-some-left = Эски нусхаларни бот ўчира олмайди, қолгани ўчирилмоқда
channel-done-too-old = 48 соатдан ошган: энди фақат Telegramда қўлда ўчирилади
channel-done-editing = Ҳамма хонада ўзгармоқда
channel-done-closing = Сўровнома ёпилмоқда
channel-done-again = Қайта юборилмоқда
channel-done-stands = Чиққан деб белгиланди
channel-done-series-saved = Туркум сақланди
channel-done-series-ended = Туркум тугатилди
channel-done-order-stale = Навбат ўзгарган, тартиб сақланмади: яна бир бор уриниб кўринг
channel-done-imported = Олинди: { $added } та янги, { $refreshed } та янгиланди, { $known } та ўзгармади
channel-done-import-discarded = Файл олиб ташланди
