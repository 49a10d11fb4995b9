### Панель: мутасаддиларнинг иш жойи.

## Қобиқ

panel-sections = Асосий бўлимлар
panel-sections-more = Яна
panel-home = Hamroh, бош саҳифа
panel-section-queue = Навбат
panel-section-officials = Ходимлар
panel-section-labels = Ёрлиқлар
panel-section-settings = Созламалар
panel-section-sandbox = Синов
panel-theme = Мавзу
panel-me-spoken = , сиз ва кирган қурилмаларингиз
panel-unassigned-spoken = { " " }та эгасиз мурожаат
panel-offline-title = Алоқа узилди.
panel-offline-text = Рўйхат ҳозир янгиланмаяпти. Уланганда ўзи янгиланади, ёзганларингиз жойида қолади.
panel-offline-now = Ҳозир уланиш
panel-failed = Бажарилмади. Саҳифани янгилаб, яна уриниб кўринг.

## Вақт

panel-today = Бугун
panel-yesterday = Кеча
panel-seconds = с
panel-span-minutes = { $count } дақ
panel-span-hours = { $hours } соат { $minutes }
panel-span-days = { $count } кун

## Навбат

panel-queue-label = Мурожаатлар
panel-tabs = Навбат турлари
panel-tab-mine = Менда
panel-tab-unassigned = Эгасиз
panel-tab-all = Ҳаммаси
panel-tab-snoozed = Кейинга
panel-tab-closed = Ёпилган
panel-sort-waiting = Аввал кўп кутгани
panel-sort-newest = Аввал янгиси
panel-sort-oldest = Аввал эскиси
panel-filters = Фильтр
panel-filter-region = Ҳудуд
panel-filter-label = Ёрлиқ
panel-filter-lang = Тил
panel-filter-any = Ҳаммаси
panel-filter-show = Кўрсатиш
panel-filter-clear = Фильтрларни олиб ташлаш
panel-filter-remove = Фильтрни олиб ташлаш: { $filter }
panel-search = Мурожаатлардан қидириш
panel-search-placeholder = Исм, матн, №
panel-search-chip = Қидирув: { $words }
panel-rows-more = Яна юкланмоқда…
panel-row-back = қайтади:{ " " }
panel-row-waits = кутмоқда:{ " " }
panel-row-draft = Қоралама:
panel-row-ours = Бизнинг жавоб
panel-row-failed = Жавоб етказилмади
panel-row-uncertain = Жавоб етгани номаълум
panel-row-blocked = Ботни блоклаган
panel-row-unread = { " " }янги хабар
panel-row-assignee = масъул:{ " " }
panel-region-unknown = Ҳудуд кўрсатилмаган
panel-typing = { $name } ёзмоқда
panel-looking = { $name } ҳам кўрмоқда
panel-empty-mine = Сизда очиқ мурожаат йўқ
panel-empty-mine-text = Эгасиз мурожаатни олинг: у шу ерда пайдо бўлади.
panel-empty-unassigned = Эгасиз мурожаат йўқ
panel-empty-unassigned-text = Янги мурожаат келса, шу ерда ўзи пайдо бўлади.
panel-empty-all = Ҳаммасига жавоб берилди
panel-empty-all-text = Янги мурожаат келса, шу ерда ўзи пайдо бўлади.
panel-empty-snoozed = Кейинга қолдирилгани йўқ
panel-empty-snoozed-text = Қолдирилган мурожаат вақти келганда навбатга ўзи қайтади.
panel-empty-closed = Ёпилган мурожаат ҳали йўқ
panel-empty-closed-text = Ёпилганлари шу ерда сақланади.
panel-empty-filter = Бу фильтрга мос мурожаат йўқ
panel-empty-filter-text = Фильтрни ўзгартиринг ёки олиб ташланг.
panel-empty-search = Ҳеч нарса топилмади
panel-empty-search-text = Бошқа сўз, исм ёки мурожаат рақами билан уриниб кўринг.

## Хабар турлари

panel-kind-text = Матн
panel-kind-photo = Расм
panel-kind-video = Видео
panel-kind-animation = GIF
panel-kind-voice = Овозли хабар
panel-kind-audio = Аудио
panel-kind-video_note = Видео хабар
panel-kind-document = Ҳужжат
panel-kind-sticker = Стикер
panel-kind-location = Жойлашув
panel-kind-contact = Контакт
panel-kind-other = Бошқа хабар
panel-kind-unknown = Бу турдаги хабарни панель кўрсата олмайди. Устоздан уни матн ёки расм қилиб юборишни сўранг.

## Суҳбат

panel-pick-title = Мурожаатни танланг
panel-pick-text = Устознинг саволи ва унга жавоб шу ерда очилади.
panel-talk = Суҳбат
panel-back = Навбатга қайтиш
panel-earlier = Олдинги хабарлар
panel-state-open = очиқ
panel-state-snoozed = кейинга қолдирилган
panel-state-closed = ёпилган
panel-claim = Менга олиш
panel-assign = Бириктириш
panel-assign-search = Ходим исми
panel-assign-impossible = Бу ходимга бириктириб бўлмайди: у бу ҳудудни кўрмайди ёки фаол эмас.
panel-assignee = Масъул: { $name }
panel-assignee-you = Масъул: сиз
panel-unassign = Эгасиз қилиш
panel-me = { $name } (сиз)
panel-close = Ёпиш
panel-close-next = Ёпиш ва кейингиси
panel-reopen = Қайта очиш
panel-snooze = Кейинга қолдириш
panel-snooze-title = Қачон қайтсин
panel-snooze-1h = 1 соатдан кейин
panel-snooze-3h = 3 соатдан кейин
panel-snooze-6h = 6 соатдан кейин
panel-snooze-12h = 12 соатдан кейин
panel-snooze-tomorrow = Эртага
panel-snooze-week = Бир ҳафтадан кейин
panel-snooze-custom = Бошқа вақт
panel-snooze-do = Қолдириш
panel-snooze-past = Келгуси бир йил ичидаги вақтни танланг.
panel-wake = Навбатга қайтариш
panel-labels = Ёрлиқлар
panel-labels-none = Ёрлиқлар ҳали яратилмаган. Уларни администратор ёки назоратчи қўшади.
panel-official-gone = Собиқ ходим
panel-note-label = ички эслатма
panel-edited = таҳрирланган
panel-edited-empty = (матнсиз)
panel-photo-open = Расмни катталаштириш
panel-photo-save = Юклаб олиш
panel-voice-play = Овозли хабарни эшитиш { $length }
panel-voice-seek = Овозли хабардаги жой
panel-voice-rate = Эшитиш тезлиги
panel-media-too-big = Файл 20 MB дан катта: Telegram ботларга бундай файлни бермайди. Устоздан кичикроқ файл ёки ҳавола сўранг.
panel-media-gone = Файл Telegramда энди йўқ. Устоздан уни қайта юборишни сўранг.
panel-media-unreachable = Telegram ҳозир жавоб бермаяпти. Бир дақиқадан кейин яна уриниб кўринг.

## Нима қилингани

panel-did-opened = Мурожаат очилди
panel-did-claimed = { $who } мурожаатни олди
panel-did-claimed-you = Сиз мурожаатни олдингиз
panel-did-assigned = { $who } мурожаатни бириктирди: { $to }
panel-did-assigned-you = Сиз мурожаатни бириктирдингиз: { $to }
panel-did-unassigned = { $who } мурожаатни эгасиз қилди
panel-did-unassigned-you = Сиз мурожаатни эгасиз қилдингиз
panel-did-snoozed = { $who } кейинга қолдирди, қайтади: { $until }
panel-did-snoozed-you = Сиз кейинга қолдирдингиз, қайтади: { $until }
panel-did-woke = { $who } навбатга қайтарди
panel-did-woke-you = Сиз навбатга қайтардингиз
panel-did-woke-self = Мурожаат навбатга қайтди
panel-did-labelled = { $who } ёрлиқ қўйди: { $label }
panel-did-labelled-you = Сиз ёрлиқ қўйдингиз: { $label }
panel-did-unlabelled = { $who } ёрлиқни олди: { $label }
panel-did-unlabelled-you = Сиз ёрлиқни олдингиз: { $label }
panel-did-closed = { $who } мурожаатни ёпди
panel-did-closed-you = Сиз мурожаатни ёпдингиз
panel-did-reopened = { $who } қайта очди
panel-did-reopened-you = Сиз қайта очдингиз
panel-did-reopened-self = Устоз ёзди, мурожаат қайта очилди
panel-did-withdrawn-self = Устоз саволини қайтариб олди
panel-did-rated-self = Устоз { $stars } балл қўйди
panel-did-solved-self = Устоз: «Раҳмат, ҳал бўлди»
panel-did-edited-self = Устоз хабарини таҳрирлади

## Етказиш

panel-delivery-queued = навбатда
panel-delivery-cancel = бекор қилиш
panel-delivery-cancelled = бекор қилинган
panel-delivery-sent = Telegramга юборилди
panel-delivery-failed-mark = етказилмади
panel-delivery-uncertain-mark = етгани номаълум
panel-delivery-uncertain = Telegram жавоби йўқолди: балки етгандир
panel-delivery-arrived = Етган
panel-delivery-again = Қайта юбориш
panel-delivery-retry = Қайта уриниш
panel-delivery-failed = Етказилмади:
panel-reason-blocked = устоз ботни блоклаган. Жавоб кутиб туради ва устоз қайтганда ўзи етказилади (90 кунгача).
panel-reason-deactivated = устознинг Telegram ҳисоби ўчирилган.
panel-reason-cannotInitiate = устоз ботни ҳали ишга туширмаган.
panel-reason-chatGone = Telegramда бундай суҳбат йўқ.
panel-reason-fileTooBig = файл 50 MB дан катта. Ҳавола қилиб юборинг.
panel-reason-badFile = Telegram бу файлни қабул қилмади. Уни бошқа турда бириктиринг.
panel-reason-tooLong = матн жуда узун. Уни иккига бўлиб юборинг.
panel-reason-unauthorized = ботнинг токени нотўғри. Администраторга айтинг.
panel-reason-serverFault = Telegramда носозлик. Бироздан кейин қайта урининг.
panel-reason-other = Telegram хабарни қабул қилмади. Матнни ўзгартириб, қайта юборинг.

## Жавоб ёзиш

panel-composer = Жавоб ёзиш
panel-composer-mode = Нима ёзилади
panel-composer-label = Жавоб: { $name }
panel-reply = Жавоб
panel-note = Ички эслатма
panel-reply-placeholder = Жавоб ёзинг
panel-note-placeholder = Ҳамкасбларга эслатма: устоз буни кўрмайди
panel-draft-saved = Қоралама сақланди { $time }
panel-send = Юбориш
panel-send-note = Эслатма қўшиш
panel-send-more = Юборишнинг бошқа турлари
panel-send-close = Юбориш ва ёпиш
panel-send-next = Юбориш ва кейингиси
panel-attach = Расм, видео ёки ҳужжат бириктириш
panel-files = Бириктирилган файллар
panel-record = Овозли хабар ёзиш
panel-recording = Ёзилмоқда. Тугатиш учун тугмани яна босинг.
panel-record-denied = Микрофон очилмади. Браузерда бу сайтга микрофон учун рухсат беринг.
panel-upload-too-big = Файл 50 MB дан катта: Telegram уни қабул қилмайди. Кичикроқ файл бириктиринг ёки ҳавола юборинг.
panel-upload-failed = Файл юкланмади. Алоқани текшириб, яна уриниб кўринг.
panel-upload-empty = Файл бўш.
panel-upload-gone = Бириктирилган файл топилмади. Уни олиб ташлаб, қайтадан бириктиринг.
panel-upload-remove = Олиб ташлаш
panel-marks = Матн кўриниши
panel-mark-bold = Қалин
panel-mark-italic = Қия
panel-mark-strike = Устидан чизилган
panel-mark-code = Код
panel-mark-quote = Иқтибос
panel-mark-link = Ҳавола
panel-preview = Telegramда қандай кўринади
panel-preview-title = Telegramда шундай кўринади
panel-preview-empty = Ҳали ҳеч нарса ёзилмаган.
panel-warn-blocked = Устоз ботни блоклаган: жавоб у қайтгунча кутиб туради.
panel-overtaken = { $name } { $ago } олдин жавоб берди.
panel-overtaken-look = Жавобини кўриш
panel-overtaken-anyway = Барибир юбориш
panel-too-long = Матн жуда узун ёки файллар жуда кўп. Икки жавобга бўлиб юборинг.
panel-empty-answer = Жавоб бўш: матн ёзинг ёки файл бириктиринг.
panel-empty-note = Эслатма бўш.

## Бажарилгани

panel-undo = Қайтариш
panel-done-claimed = Мурожаат сизда
panel-done-assigned = Бириктирилди: { $name }
panel-done-unassigned = Мурожаат энди эгасиз
panel-done-snoozed = { $time } да қайтади
panel-done-woken = Мурожаат навбатга қайтди
panel-done-closed = Мурожаат ёпилди
panel-done-reopened = Мурожаат қайта очилди
panel-done-noted = Эслатма қўшилди
panel-done-sent-stay = Жавоб юборилмоқда
panel-done-sent-close = Жавоб юборилмоқда, мурожаат ёпилди
panel-done-sent-next = Жавоб юборилмоқда, кейингиси очилди
panel-done-undone = Жавоб қайтарилди, матни жойида
panel-undo-late = Кеч бўлди: жавоб юборилган.
panel-undo-unknown = Бу жавобни фақат уни ёзган ходим қайтара олади.
panel-done-resent = Қайта юборилмоқда
panel-done-arrived = Етган деб белгиланди
panel-stale = Бошқа ходим улгурди: мурожаат ўзгарган.
panel-stale-assigned = Мурожаат энди бу ходимда: { $name }
panel-gone = Бундай мурожаат йўқ ёки у сизнинг ҳудудингизга тегишли эмас.
panel-gone-message = Бу хабар энди йўқ.
panel-bad-request = Сўров тушунарсиз. Саҳифани янгилаб, яна уриниб кўринг.

## Ўқитувчи картаси

panel-card = Ўқитувчи
panel-card-open = Ўқитувчи картаси
panel-card-back = Суҳбатга қайтиш
panel-card-close = Картани ёпиш
panel-fact-region = Ҳудуд
panel-fact-school = Мактаб
panel-fact-subject = Фан
panel-fact-position = Тоифа
panel-fact-language = Тил
panel-fact-phone = Телефон
panel-fact-telegram = Telegram
panel-fact-since = Рўйхатда
panel-not-registered = рўйхатдан ўтмаган
panel-phone-show = Кўрсатиш
panel-position-subject = фан ўқитувчиси
panel-position-leading = етакчи ўқитувчи
panel-position-mentor = ментор
panel-position-master = мастер-тренер
panel-position-head = раҳбар
panel-position-methodologist = методист
panel-rating-title = Баҳо
panel-rating = 5 дан { $stars }
panel-others = Бошқа мурожаатлари
panel-others-before = шу мурожаатдан олдингиси
panel-end-answered = жавоб берилган
panel-end-solved = ҳал бўлган
panel-end-withdrawn = қайтариб олинган

## Тугмалар ва буйруқлар

panel-palette = Буйруқлар
panel-palette-label = Буйруқ, исм ёки рақам
panel-palette-tab = Навбат: { $tab }
panel-palette-tickets = Мурожаатлар
panel-keys = Тугмалар
panel-keys-queue = Навбат
panel-keys-ticket = Мурожаат
panel-keys-writing = Ёзаётганда
panel-keys-everywhere = Ҳамма жойда
panel-key-move = Кейинги, олдинги
panel-key-open = Очиш
panel-key-search = Қидириш
panel-key-reply = Жавоб ёзиш
panel-key-note = Ички эслатма
panel-key-claim = Менга олиш
panel-key-close = Ёпиш, қайта очиш
panel-key-close-next = Ёпиш ва кейингиси
panel-key-snooze = Кейинга қолдириш
panel-key-label = Ёрлиқ
panel-key-send = Юбориш
panel-key-line = Янги қатор
panel-key-bold = Қалин
panel-key-italic = Қия
panel-key-palette = Буйруқлар
panel-key-undo = Қайтариш
panel-key-keys = Шу рўйхат
panel-key-back = Орқага
