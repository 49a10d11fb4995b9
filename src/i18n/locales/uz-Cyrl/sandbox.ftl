### Синов майдони: Телеграмсиз мессенжер ва унинг бошқаруви.

sandbox-title = Синов майдони
sandbox-home = Иш столига қайтиш
sandbox-lab = Бошқарув
sandbox-new-person = Янги шахс
sandbox-skip = Суҳбатга ўтиш
sandbox-chats = Синов суҳбатлари
sandbox-tabs = Суҳбат тури
sandbox-foot = Телеграмсиз ишлайди. Бу ердаги ҳеч нарса ҳақиқий одамга бормайди.

## Суҳбатлар рўйхати

sandbox-tab-private = Шахслар
sandbox-tab-channel = Канал
sandbox-tab-group = Гуруҳ
sandbox-as-whom = Ким бўлиб ёзасиз
sandbox-you = Сиз:{ " " }
sandbox-unread = янги
sandbox-never-started = Ботни ҳали бошламаган
sandbox-nothing-yet = Ҳали хабар йўқ
sandbox-empty-title = Ким бўлиб ёзамиз?
sandbox-empty-text = Ўқитувчи ёки мутасадди яратинг ва у номидан ботга ёзинг.
sandbox-sign-ban = ботни блоклаган
sandbox-sign-user-x = ҳисоби ўчирилган
sandbox-member-creator = Эгаси
sandbox-member-administrator = Администратор: ёза олади
sandbox-member-member = Аъзо
sandbox-member-restricted = Чекланган аъзо
sandbox-member-kicked = Чиқариб юборилган
sandbox-member-left = Аъзо эмас
sandbox-members-channel = { $count ->
    *[other] { $count } обуначи
  }
sandbox-members-group = { $count ->
    *[other] { $count } аъзо
  }

## Суҳбат

sandbox-bot = бот
sandbox-typing = ёзмоқда
sandbox-connecting = уланмоқда…
sandbox-back = Суҳбатларга қайтиш
sandbox-more = Яна
sandbox-messages = Хабарлар
sandbox-to-end = Охирига
sandbox-date = { $day }-{ $month }
sandbox-today = Бугун
sandbox-yesterday = Кеча
sandbox-yesterday-short = кеча
sandbox-sent = юборилди
sandbox-delivered = бот олди
sandbox-edited = таҳрирланган
sandbox-forwarded = Узатилган хабар
sandbox-what-can-it-do = Бу бот нима қила олади?
sandbox-press-start = Бошлаш учун пастдаги тугмани босинг.
sandbox-message-menu = Хабар амаллари
sandbox-buttons = Хабар тугмалари
sandbox-service-joined = { $name } қўшилди
sandbox-service-left = { $name } чиқиб кетди
sandbox-via = { $bot } орқали
sandbox-pinned = Қадалган хабар
sandbox-pin = Қадаб қўйиш
sandbox-unpin = Қадашни бекор қилиш
sandbox-service-pinned = { $name } хабарни қадаб қўйди: “{ $what }”
sandbox-choose-chat = Қайси чатга улашасиз?

## Сўровномалар

sandbox-poll-anonymous = Аноним сўровнома
sandbox-poll-open = Сўровнома: ким овоз бергани кўринади
sandbox-quiz-anonymous = Аноним викторина
sandbox-quiz-open = Викторина: ким жавоб бергани кўринади
sandbox-poll-final = Якуний натижалар
sandbox-poll-no-votes = Ҳали овоз берилмаган
sandbox-poll-votes = { $count } та овоз
sandbox-poll-closes = { $at } да ёпилади
sandbox-poll-vote = Овоз бериш
sandbox-poll-retract = Овозни қайтариб олиш
sandbox-poll-right = тўғри жавоб
sandbox-poll-wrong = нотўғри жавоб
sandbox-poll-mine = сизнинг танловингиз

## Inline режим

sandbox-inline-results = Бот натижалари
sandbox-inline-asking = Ботдан сўралмоқда…
sandbox-inline-none = Ҳеч нарса топилмади
sandbox-inline-more = Яна

## Канал ва гуруҳлар

sandbox-new-channel = Янги канал
sandbox-new-group = Янги гуруҳ
sandbox-room-name = Номи
sandbox-room-address-hint = Очиқ манзил; бўш қолса, ёпиқ бўлади
sandbox-bot-add = Ботни администратор қилиб қўшиш
sandbox-bot-remove = Ботни чиқариш
sandbox-bot-may-post = Ботга эълон беришга рухсат
sandbox-bot-may-not-post = Ботга эълон беришни тақиқлаш

## Ёзиш

sandbox-message = Хабар
sandbox-post = Эълон
sandbox-menu = Меню
sandbox-commands = Буйруқлар
sandbox-keyboard = Тугмалар
sandbox-send = Юбориш
sandbox-attach = Бириктириш
sandbox-attach-picture = Расм ёки видео
sandbox-attach-file = Файл
sandbox-attach-voice = Овозли хабар
sandbox-attach-contact = Контактим
sandbox-caption = Изоҳ
sandbox-sending = { $count ->
    [one] Файлни юбориш
    *[other] { $count } та файлни юбориш
  }
sandbox-too-many-files = Бирданига { $max } тагача файл юборилади
sandbox-recording = Ёзиб олинмоқда
sandbox-no-microphone = Микрофонга рухсат йўқ: овозли файл танланг
sandbox-reply = Жавоб бериш
sandbox-react = Муносабат билдириш
sandbox-copy = Нусха олиш
sandbox-copied = Нусха олинди
sandbox-edit = Таҳрирлаш
sandbox-editing = Таҳрирланмоқда
sandbox-delete = Ўчириш
sandbox-delete-question = Хабар ҳамма учун ўчирилсинми? Бот буни билмайди.
sandbox-cancel = Бекор қилиш
sandbox-ok = Тушунарли
sandbox-close = Ёпиш
sandbox-clear = тозалаш

## Нима юборилган

sandbox-kind-message = Хабар
sandbox-kind-photo = Расм
sandbox-kind-voice = Овозли хабар
sandbox-kind-video = Видео
sandbox-kind-video-note = Видео хабар
sandbox-kind-audio = Аудио
sandbox-kind-animation = GIF
sandbox-kind-document = Файл
sandbox-kind-sticker = стикер
sandbox-kind-location = Жойлашув
sandbox-kind-contact = Контакт
sandbox-kind-poll = Сўровнома
sandbox-photo-number = { $number }-расм
sandbox-play = Эшитиш, { $length }
sandbox-pause = Тўхтатиш
sandbox-cannot-play = очилмади
sandbox-download = Юклаб олиш
sandbox-previous = Олдинги
sandbox-next = Кейинги

## Ботга муносабат

sandbox-start = БОШЛАШ
sandbox-restart = Қайтадан бошлаш
sandbox-block = Ботни блоклаш
sandbox-unblock = Блокдан чиқариш
sandbox-deactivate = Ҳисобни ўчириш
sandbox-deactivate-question = { $name } Телеграмдаги ҳисобини ўчирадими? Буни қайтариб бўлмайди.
sandbox-is-deactivated = Ҳисоб ўчирилган
sandbox-join-channel = Каналга қўшилиш
sandbox-join-group = Гуруҳга қўшилиш
sandbox-leave-channel = Каналдан чиқиш
sandbox-leave-group = Гуруҳдан чиқиш
sandbox-make-admin = Администратор қилиш
sandbox-make-member = Оддий аъзо қилиш
sandbox-contact-title = Рақамингизни улашасизми?
sandbox-contact-question = { $bot } боти { $name } исмини ва { $phone } рақамини кўради.
sandbox-share = Улашиш
sandbox-choose-place = Жойни танланг
sandbox-own-location = Шу қурилма турган жой
sandbox-no-location = Жойлашувга рухсат йўқ: рўйхатдан танланг
sandbox-town-tashkent = Тошкент
sandbox-town-samarkand = Самарқанд
sandbox-town-fergana = Фарғона
sandbox-town-nukus = Нукус
sandbox-town-termez = Термиз
sandbox-no-answer = Бот тугмага жавоб бермади
sandbox-not-here = Синов майдонида бундай тугма ишламайди

## Шахс

sandbox-edit-person = Шахсни ўзгартириш
sandbox-first-name = Исм
sandbox-last-name = Фамилия
sandbox-phone = Телефон рақами
sandbox-phone-hint = Бўш қолса, ўзи танланади
sandbox-user-name = Фойдаланувчи номи
sandbox-app-language = Telegram иловасининг тили
sandbox-app-language-hint = Бот тилни биринчи марта шунга қараб тахмин қилади
sandbox-app-uz = Ўзбекча
sandbox-app-ru = Русча
sandbox-app-en = Инглизча
sandbox-app-kaa = Қорақалпоқча
sandbox-app-unknown = Номаълум
sandbox-create = Яратиш
sandbox-save = Сақлаш

## Бошқарув

sandbox-time = Вақт
sandbox-time-hour = +1 соат
sandbox-time-half-day = +12 соат
sandbox-time-day = +1 кун
sandbox-time-week = +1 ҳафта
sandbox-faults = Telegram ўзини қандай тутсин
sandbox-fault-toomanyrequests = Секинлаштирсин
sandbox-fault-toomanyrequests-hint = 429, retry_after 7
sandbox-fault-cutafter = Жавоби йўқолсин
sandbox-fault-cutafter-hint = хабар етади, бот билмайди
sandbox-fault-hang = Жим қолсин
sandbox-fault-hang-hint = жавоб ҳам, хабар ҳам йўқ
sandbox-fault-error500 = Носоз бўлсин
sandbox-fault-error500-hint = 500, хабар етмайди
sandbox-fault-block = { $name } ботни блокласин
sandbox-fault-block-hint = 403
sandbox-trials = Синовлар
sandbox-outage = Telegram 20 сония ишламайди
sandbox-outage-begun = { $seconds } сония ҳеч нарса жавоб бермайди
sandbox-expire-files = Маълум файлларни рад этиш
sandbox-files-expired = Telegram шу пайтгача юборилган файлларни танимайди
sandbox-make-people = Ботни бошлаган { $count } киши
sandbox-people-made = { $count } киши яратилди
sandbox-figure-messages = қабул қилинган хабар
sandbox-figure-worst-second = бир сонияда энг кўпи
sandbox-figure-too-many = рад этилган (429)
sandbox-figure-stars = ботнинг юлдузлари
sandbox-calls = Бот чақирганлари
sandbox-no-calls = Ҳали чақирмади
sandbox-call-lost = йўқ

## Бўлмаган ишлар

sandbox-error-broken = Бўлмади. Яна уриниб кўринг
sandbox-error-offline = Сервер жавоб бермаяпти
sandbox-error-invalid = Telegram буни қабул қилмайди
sandbox-error-too-large = Файл 64 MB дан катта
sandbox-error-no-such-person = Бундай шахс йўқ
sandbox-error-no-such-chat = Бундай суҳбат йўқ
sandbox-error-no-such-message = Бу хабар ўчирилган
sandbox-error-no-such-button = Бу тугма энди йўқ
sandbox-error-no-such-file = Бундай файл йўқ
sandbox-error-not-a-member = Аввал аъзо бўлинг
sandbox-error-not-allowed = Бунга рухсат йўқ
sandbox-error-bot-is-blocked = Аввал ботни блокдан чиқаринг
sandbox-error-person-is-deactivated = Бу ҳисоб ўчирилган
