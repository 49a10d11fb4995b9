### Видео қўлланмалар: панель саҳифалари ва ҳамма учун саҳифа.

## Каталог

catalogue-title = Видео қўлланмалар
catalogue-sub = Бот ва сайт шу каталогдан кўрсатади
catalogue-tabs = Каталог бўлимлари
catalogue-tab-list = Каталог
catalogue-tab-topics = Мавзулар
catalogue-tab-figures = Кўрсаткичлар
catalogue-tab-archived = Архив
catalogue-public = Сайтда кўриш
catalogue-new = Янги қўлланма
catalogue-new-here = Шу мавзуга
catalogue-search = Номи, коди, паспорт рақами ёки калит сўз
catalogue-none-found = Ҳеч нарса топилмади
catalogue-none-found-text = Бошқача ёзиб кўринг ёки қидирувни тозаланг.
catalogue-empty = Ҳали мавзу йўқ
catalogue-empty-text = Аввал мавзу очинг, кейин унга видео қўлланмалар қўшинг.
catalogue-topic-empty = Бу мавзуда ҳали қўлланма йўқ.
catalogue-draft = қоралама
catalogue-no-video = видео йўқ
catalogue-missing = { $count } та тил йўқ
catalogue-views = { $count } марта кўрилган
catalogue-helped = { $percent }% фойдали
catalogue-chapters-count = { $count } та боб
catalogue-guides-count = { $count } та қўлланма
catalogue-archive-empty = Архив бўш
catalogue-archive-empty-text = Эскирган қўлланмаларни архивга олинг: кўрсаткичлари сақланади.

## Мавзулар

catalogue-topic = Мавзу
catalogue-topic-new = Янги мавзу
catalogue-topic-name = Номи
catalogue-topic-name-hint = Камида битта тилда. Йўқ тилнинг ўрнига бошқаси кўринади, ўзбекча ёзувлар бир-бирига ўгирилади.
catalogue-topics-archived = Архивдаги мавзулар: { $count }
catalogue-topic-archive-hint = Фақат бўш мавзу архивга олинади: аввал қўлланмаларини бошқа мавзуга ўтказинг.
catalogue-topic-archive-question = Мавзу бот ва сайтда кўринмай қолади.
catalogue-topic-restore = Архивдан қайтариш

## Таҳрирлаш

catalogue-video = Видео
catalogue-video-about = Бот видеони бир марта юклайди, кейин ҳаммага ўша файлни юборади.
catalogue-video-file = Видео файл
catalogue-video-choose = { "MP4" } файлни танланг ёки шу ерга ташланг
catalogue-video-hint = { "MP4" }, энг кўпи { $most }. Видеони ботга юбориб ҳам қўлланма очиш мумкин.
catalogue-video-too-big = Файл { $most }дан катта. Уни кичрайтиринг ёки ҳаволасини ёзинг.
catalogue-video-failed = Файл юборилмади. Алоқани текшириб, қайта уриниб кўринг.
catalogue-video-remove = Видеони олиб ташлаш
catalogue-video-elsewhere = Бу видео ботга юборилган ва Telegramда сақланади: уни ботда кўриш мумкин.
catalogue-video-notVideo = Файл очилмади: бу { "MP4" } видео эмас.
catalogue-video-gone = Видео файл топилмади. Уни қайта юкланг.
catalogue-watch-elsewhere = Видеони очиш
catalogue-url = Ёки ҳавола
catalogue-url-hint = Видео жуда катта бўлса: { "https://" } билан бошланадиган манзил
catalogue-length = Давомийлиги
catalogue-length-hint = Фақат ҳавола учун, масалан 12:30. Юкланган видеоники ўзидан олинади.
catalogue-texts = Матнлар
catalogue-texts-hint = Ҳар бир тилда номи, тавсифи ва боблари. Йўқ тилнинг ўрнига бошқаси кўринади.
catalogue-title-field = Номи
catalogue-description = Тавсифи
catalogue-chapters = Боблар
catalogue-chapters-format = Ҳар қаторда биттадан: { "1:05 Рўйхатдан ўтиш" }
catalogue-chapters-now = Видео турган жойдан боб
catalogue-chapters-read = Боблар шундай ўқилди
catalogue-chapters-none = Ҳали боб йўқ.
catalogue-chapter-line = { $language }, { $line }-қатор
catalogue-chapter-unreadable = «дақиқа:сония номи» шаклида ёзинг, масалан 1:05 Рўйхатдан ўтиш
catalogue-chapter-notRising = вақти олдинги қатордагидан кейин бўлиши керак
catalogue-chapter-beyondEnd = видео бу вақтгача тугайди
catalogue-chapter-titleTooLong = номи жуда узун
catalogue-chapter-tooMany = боблар жуда кўп
catalogue-lacking = йўқ: { $parts }
catalogue-part-title = номи
catalogue-part-description = тавсифи
catalogue-part-chapters = боблари
catalogue-cover = Муқова
catalogue-cover-about = Рўйхатда ва видео очилгунча кўринадиган расм.
catalogue-cover-file = Расм
catalogue-cover-choose = { "JPEG" }, { "PNG" } ёки { "WebP" } расмни танланг
catalogue-cover-hint = Эни бўйига 16:9 бўлса, яхши кўринади. Видеони керакли жойда тўхтатиб, ўша кадрни ҳам олиш мумкин.
catalogue-cover-frame = Шу кадрни муқова қилиш
catalogue-cover-remove = Муқовани олиб ташлаш
catalogue-where = Каталогдаги ўрни
catalogue-where-hint = Қайси мавзуда туради ва нима билан топилади.
catalogue-code = Код
catalogue-code-hint = Ҳаволаларда туради: лотин ҳарфлари, рақамлар ва чизиқча. Бўш қолса, номидан ясалади.
catalogue-passports = Модул паспортлари
catalogue-passports-hint = Шу модулларни ўқиётганларга кўрсатилади, масалан { "MAT-0412-03" }
catalogue-passport-unknown = { $number }: бундай модул йўқ
catalogue-keywords = Калит сўзлар
catalogue-keywords-hint = Одамлар қандай сўраса, шундай ёзинг: исталган тил ва ёзувда.
catalogue-open-hint = Ҳеч нарса танланмаса, қўлланма ҳамма жойда ва доим кўринади.

## Хатолар

catalogue-error-title-none = Камида битта тилда ном ёзинг.
catalogue-error-title-long = Ном жуда узун.
catalogue-error-description-long = Тавсиф жуда узун: Telegramда видео остига сиғмайди.
catalogue-error-chapters = Боблар ўқилмади: қайси қатор нотўғри экани пастда ёзилган.
catalogue-error-topic = Мавзуни танланг.
catalogue-error-code = Фақат лотин ҳарфлари, рақамлар ва чизиқча, энг кўпи 36 та.
catalogue-error-code-taken = Бу код бошқа қўлланмада бор.
catalogue-error-url = Тўлиқ манзил ёзинг: { "https://" } билан бошлансин.
catalogue-error-url-both = Видео ҳам, ҳавола ҳам бор: биттасини қолдиринг.
catalogue-error-length = Дақиқа ва сонияни ёзинг, масалан 12:30.
catalogue-error-passports = Баъзи рақамларда модул йўқ: пастда кўрсатилган.
catalogue-error-keywords = Калит сўзлар жуда кўп.
catalogue-error-upload = Видео файл топилмади. Уни қайта юкланг.
catalogue-error-not-video = Бу { "MP4" } видео эмас: Telegram фақат { "MP4" } видеони жойида кўрсатади.
catalogue-error-cover = Муқова { "JPEG" }, { "PNG" } ёки { "WebP" } расм бўлиши керак, 10 МБ гача.
catalogue-error-incomplete = Эълон қилинган қўлланма номсиз ёки видеосиз қолмайди.

## Қўлланма

catalogue-edit = Таҳрирлаш
catalogue-publish = Эълон қилиш
catalogue-unpublish = Қораламага қайтариш
catalogue-archive = Архивга олиш
catalogue-archive-question = Қўлланма бот ва сайтда кўринмай қолади, ҳаволалари ишламайди.
catalogue-archive-yes = Ҳа, архивга
catalogue-restore = Архивдан қайтариш
catalogue-restore-hint = Қоралама бўлиб қайтади.
catalogue-state = Ҳолати
catalogue-state-hint = Қораламани фақат муҳаррирлар кўради.
catalogue-state-draft = Қоралама: ҳозирча фақат муҳаррирлар кўради
catalogue-state-published = Эълон қилинган
catalogue-state-archived = Архивда
catalogue-lacks = Эълон қилиш учун етишмайди:
catalogue-lack-title = номи
catalogue-lack-video = видео ёки ҳавола
catalogue-lack-topic = амалдаги мавзу
catalogue-shown = Қаерда кўринади
catalogue-links = Ҳаволалар
catalogue-links-hint = Платформа саҳифаларига ва хабарларга қўйинг: босган киши шу видеога тушади.
catalogue-link-bot = Ботда очадиган ҳавола
catalogue-link-page = Сайтдаги саҳифа
catalogue-preview = Ботда шундай кўринади
catalogue-preview-hint = Юбориладиган хабарнинг ўзи, тугмалари билан.
catalogue-preview-language = Хабар тили

## Кўрсаткичлар

catalogue-figures = Кўрсаткичлар
catalogue-figures-hint = Сонлар бошидан бери, чизма охирги { $days } кун.
catalogue-figure-views = кўриш
catalogue-figure-viewers = одам
catalogue-figure-helped = ёрдам берди
catalogue-figure-notHelped = ёрдам бермади
catalogue-figure-favourites = сақланган
catalogue-figure-tickets = савол берилган
catalogue-views-chart = Кунлар бўйича кўришлар
catalogue-no-views = Бу кунларда ҳеч ким кўрмаган.
catalogue-day = Кун
catalogue-way-browse = мавзулардан
catalogue-way-search = қидирувдан
catalogue-way-link = ҳаволадан
catalogue-way-share = улашилган
catalogue-guide = Қўлланма
catalogue-by-guide = Қўлланмалар бўйича
catalogue-missed = Топилмаган қидирувлар
catalogue-missed-of = Қидирув: { $searches }, топилмагани: { $missed }
catalogue-missed-times = { $count } марта
catalogue-make = Қўлланма қилиш

## Бажарилди

catalogue-done-added = Қўлланма қоралама бўлиб сақланди.
catalogue-done-saved = Сақланди.
catalogue-done-published = Эълон қилинди.
catalogue-done-unpublished = Қораламага қайтарилди.
catalogue-done-incomplete = Эълон қилинмади: ҳали ҳаммаси тўлиқ эмас.
catalogue-done-archived = Архивга олинди.
catalogue-done-restored = Архивдан қайтарилди.
catalogue-done-topic-added = Мавзу қўшилди.
catalogue-done-topic-in-use = Мавзуда қўлланмалар бор: аввал уларни бошқа мавзуга ўтказинг.
catalogue-done-ordered = Тартиб сақланди.
catalogue-done-order-stale = Рўйхат шу орада ўзгарди: тартибни қайтадан беринг.

## Ўзгаришлар тарихи

admin-audit-guide-created = { $who } видео қўлланма очди: { $target }
admin-audit-guide-changed = { $who } видео қўлланмани ўзгартирди: { $target }
admin-audit-guide-video = { $who } қўлланма видеосини алмаштирди: { $target }
admin-audit-guide-published = { $who } видео қўлланмани эълон қилди: { $target }
admin-audit-guide-unpublished = { $who } видео қўлланмани қораламага қайтарди: { $target }
admin-audit-guide-archived = { $who } видео қўлланмани архивга олди: { $target }
admin-audit-guide-restored = { $who } видео қўлланмани архивдан қайтарди: { $target }
admin-audit-guide-reordered = { $who } видео қўлланмалар тартибини ўзгартирди: { $target }
admin-audit-guide-topic-created = { $who } видео мавзусини қўшди: { $target }
admin-audit-guide-topic-renamed = { $who } видео мавзуси номини ўзгартирди: { $target }
admin-audit-guide-topic-archived = { $who } видео мавзусини архивга олди: { $target }
admin-audit-guide-topic-restored = { $who } видео мавзусини архивдан қайтарди: { $target }

## Ҳамма учун саҳифа

guide-page-title = Видео қўлланмалар
guide-page-lead = Платформада ишлаш, курслар ва сертификатлар ҳақида қисқа видеолар.
guide-page-home = Ҳамроҳ бош саҳифаси
guide-page-search = Нима керак? Масалан: сертификат
guide-page-find = Топиш
guide-page-found = { $count } та видео топилди
guide-page-none = Ҳеч нарса топилмади
guide-page-none-text = Бошқа сўз билан изланг ёки саволингизни ботга ёзинг.
guide-page-all = Барча видеолар
guide-page-empty = Ҳозирча видео йўқ
guide-page-empty-text = Тез орада қўшамиз. Саволингизни ботга ёзинг.
guide-page-in-bot = Ботда очиш
guide-page-ask = Ботга савол бериш
guide-page-elsewhere = Видеони очиш
guide-page-only-bot = Бу видеони ботда кўрасиз.
guide-page-chapters = Боблар
guide-page-only-in = Фақат: { $places }
guide-page-places = { $count } та ҳудуд
guide-page-length = Давомийлиги { $length }
guide-page-more = Шу мавзуда яна
guide-page-link = Видео қўлланмалар
