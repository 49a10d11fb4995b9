### Савол-жавоб: панел саҳифалари ва файллари.

panel-section-faq = Савол-жавоб

## Рўйхат

entries-title = Кўп сўраладиган саволлар
entries-sub = Бот ходимлардан олдин берадиган жавоблар
entries-tabs = Савол-жавоб бўлимлари
entries-tab-entries = Ёзувлар
entries-views = Қайси ёзувлар кўрсатилади
entries-view-published = Эълон қилинган
entries-view-needsReview = Тўлдириш керак
entries-view-reviewDue = Қайта кўриш вақти келди
entries-view-draft = Қораламалар
entries-view-archived = Архив
entries-new = Янги ёзув
entries-search = Сарлавҳа, код ёки савол
entries-found = Топилди: { $count } та
entries-changed = ўзгартирилган:
entries-asks-count = сўраш усуллари: { $count }
entries-use = { $days } кунда таклиф { $offered }, ёрдам берди { $helped }
entries-pages = Саҳифалар
entries-pages-before = Олдинги
entries-pages-after = Кейинги
entries-empty = Ҳали ёзув йўқ
entries-empty-text = Биринчисини ёзинг ёки дастур билан келган файлларни юкланг.
entries-none-here = Бу ерда ҳеч нарса йўқ
entries-none-here-text = Барча ёзувлар бошқа бўлимларда.
entries-none-found = Ҳеч нарса топилмади
entries-none-found-text = Бошқача ёзиб кўринг ёки бошқа бўлимга қаранг.
entries-mark-needs-review = тўлдириш керак
entries-mark-review-due = қайта кўриш керак
entries-state-draft = қоралама
entries-state-published = эълон қилинган
entries-state-archived = архивда

## Ёзувни таҳрирлаш

entries-version-of = { $number }-талқин, { $when }, { $who }
entries-by-file = файлдан
entries-part-answer = Савол ва жавоб
entries-part-asks = Устозлар қандай сўрайди
entries-part-guides = Нималар боғланган
entries-part-care = Назорат
entries-languages = Тиллар
entries-text-written = ёзилган
entries-text-missing = ҳали ёзилмаган
entries-title-label = савол
entries-body-label = жавоб
entries-title-in = Савол: { $language }
entries-body-in = Жавоб: { $language }
entries-title-placeholder = Савол, устоз сўраганидек
entries-body-placeholder = Аввал жавобнинг ўзи, кейин нима қилиш кераклиги. Ўзбекча ёзувлардан бири бўлмаса, иккинчисидан тузилади.
entries-asks = Ҳар қаторда битта савол
entries-asks-hint = Одамлар аслида қандай ёзса, шундай: исталган тил ва ёзувда. Қидирув шу қаторлардан ўрганади. Кўпи билан { $most } қатор, ҳар бири { $letters } белгигача.
entries-guides = Видео қўлланмалар
entries-guides-hint = Биринчи қўлланма жавоб билан бирга таклиф қилинади.
entries-guide = Видео қўлланма ва бошланиш жойи
entries-guide-none = Қўлланмани танланг
entries-guide-whole = бошидан
entries-guide-gone = { $code }: каталогда йўқ
entries-guide-add = Қўлланма боғлаш
entries-guide-remove = Боғланишни узиш
entries-modules = Модуллар
entries-modules-hint = Тегишли модулларнинг паспорт рақамлари, вергул билан.
entries-needs-review = Институт тўлдириши керак
entries-needs-review-hint = Ҳали айтилмаган манзил, сана ёки рақам бор.
entries-review-by = Қайта кўриш санаси
entries-review-by-hint = Шу кундан бошлаб «Қайта кўриш вақти келди» бўлимида туради.
entries-pacing = Жавобга сўровчининг ўз жадвали қўшилади
entries-pacing-hint = Курсда ўқиётганлар жавоб устида қаерга келганини ва кейинги қисм қачон очилишини кўради.
entries-code = Код
entries-code-hint = Кичик лотин ҳарфлари, рақамлар ва чизиқча; кейин ўзгармайди. Бўш қолдирилса, сарлавҳадан олинади.
entries-save-draft = Қораламани сақлаш
entries-save-publish = Сақлаш ва эълон қилиш
entries-save-published = Сақлаш
entries-look = Бот шундай юборади
entries-look-empty = Жавоб ёзинг: бу ерда у Telegramдагидек кўринади.
entries-look-other = Бу тилда ёзилмаган: ўқувчи уни шу ҳолда кўради.
entries-look-pacing = Жавоб устида сўровчининг ўз курси ҳақидаги маълумотлар туради.
entries-link = Ботда очадиган ҳавола
entries-try = Саволни синаб кўриш
entries-try-placeholder = сертификатни қаердан оламан
entries-try-hint = Ёзув шу ҳолида эълон қилинса, бот нимани топган бўларди.
entries-try-here = шу ёзув
entries-try-offered = Ишонч етарли: таклиф қилинади
entries-try-unsure = Ишонч етарли эмас: тўғри ходимга боради
entries-try-nothing = Ҳеч нарса топилмади: тўғри ходимга боради

## Нима нотўғри

entries-mistake = Юқоридаги рўйхатга қаранг.
entries-problems = Ҳали сақланмади:
entries-problem-titleTooLong = { $language }: савол жуда узун
entries-problem-bodyTooLong = { $language }: жавоб битта хабарга сиғмайди
entries-problem-titleMissing = { $language }: жавоб бор, савол йўқ
entries-problem-bodyMissing = { $language }: савол бор, жавоб йўқ
entries-problem-nothingToRead = Эълон қилиш учун ўзбекча ёки русча савол ва жавоб керак
entries-problem-askTooLong = { $number }-савол жуда узун: «{ $begins }…»
entries-problem-tooManyAsks = Саволлар жуда кўп
entries-problem-tooManyGuides = Қўлланмалар жуда кўп
entries-problem-tooManyModules = Модуллар жуда кўп
entries-problem-guideCode = { $number }-қўлланманинг коди нотўғри
entries-problem-guideMoment = { $number }-қўлланманинг бошланиш жойи нотўғри
entries-problem-passport = { $number }-модул: бу модул паспорти рақами эмас
entries-problem-reviewDay = Қайта кўриш санаси нотўғри
entries-error-code = Кичик лотин ҳарфлари, рақамлар ва чизиқча ишлатинг.
entries-error-taken = Бу код бошқа ёзувда бор.
entries-error-stale = Бу ёзувни ҳамкасбингиз ўзгартирди: талқинларига қаранг. Яна сақласангиз, унинг ўзгариши устидан ёзилади.

## Нима қилинди

entries-done-added = Қоралама сақланди
entries-done-saved = Сақланди
entries-done-same = Ҳеч нарса ўзгармаган эди
entries-done-published = Эълон қилинди: бот энди шу билан жавоб беради
entries-done-restored = Олдинги талқин қайтарилди
entries-done-overtaken = Ҳамкасбингиз ёзувни ўзгартирди: яна қараб чиқинг
entries-archive = Архивга олиш
entries-restore = Архивдан қайтариш
entries-unpublish = Эълонни бекор қилиш
entries-undo = Бекор қилиш
entries-became-draft = Энди қоралама: устозларга таклиф қилинмайди.
entries-became-published = Яна эълон қилинди.
entries-became-archived = Архивга олинди: устозларга таклиф қилинмайди.

## Талқинлар

entries-versions = Талқинлар
entries-version = { $number }-талқин
entries-version-now = ҳозиргиси
entries-version-restore = Шу талқинни қайтариш
entries-cause-import = файлдан юкланди
entries-cause-edit = таҳрирланди
entries-cause-ask = савол қўшилди
entries-cause-ticket = мурожаатдан ёзилди
entries-cause-restore = қайтарилди
entries-cause-state = ҳолати ўзгарди
entries-diff-title = { $number }-талқин { $before }-талқинга нисбатан
entries-diff-first = { $number }-талқин, биринчиси
entries-diff-added = қўшилди:
entries-diff-removed = олиб ташланди:

## Файллар

entries-differs-titles = саволлар
entries-differs-bodies = жавоблар
entries-differs-asks = сўраш усуллари
entries-differs-needsReview = тўлдириш кераклиги
entries-differs-reviewBy = қайта кўриш санаси
entries-differs-pacing = сўровчининг жадвали
entries-differs-guides = видео қўлланмалар
entries-differs-modules = модуллар
entries-differs-state = ҳолати
entries-file-noFrontMatter = Файл учта чизиқча қатори, майдонлар ва яна шундай қатор билан бошланиши керак.
entries-file-notYaml = Бу YAML эмас: { $what } Матнни қўштирноққа олинг.
entries-file-unknownField = «{ $what }» деган майдон йўқ: номини тўғриланг ёки олиб ташланг.
entries-file-wrongField = «{ $what }» майдонининг қиймати нотўғри: `faq/README.md` га қаранг.
entries-file-noId = `id` йўқ ёки унда кичик лотин ҳарфи, рақам ва чизиқчадан бошқа белги бор.
entries-file-otherName = Бу `id` файли { $what } деб номланади: файл номини ёки `id` ни тўғриланг.
entries-file-textBeforeHeading = Бу матн биринчи сарлавҳадан олдин турибди, масалан `# uz: Savol?`.
entries-file-headingTwice = `# { $what }:` сарлавҳаси икки марта ёзилган: биттасини қолдиринг.
entries-file-titleTooLong = { $what }: савол 120 белгидан узун.
entries-file-bodyTooLong = { $what }: жавоб 2500 белгидан узун.
entries-file-titleMissing = { $what }: сарлавҳадаги икки нуқтадан кейин саволни ёзинг.
entries-file-bodyMissing = { $what }: сарлавҳа остига жавобни ёзинг ёки сарлавҳани олиб ташланг.
entries-file-nothingToRead = Ўзбекча ёки русча савол ва жавоб керак; ёки `state: draft` деб ёзинг.
entries-file-askTooLong = Қатор 200 белгидан узун: қисқартиринг.
entries-file-tooManyAsks = `asks` да 200 тадан кўп қатор бор.
entries-file-tooManyGuides = Қўлланмалар 20 тадан кўп.
entries-file-tooManyModules = Модуллар 20 тадан кўп.
entries-file-reviewDay = `review_by` — сана, масалан 2027-01-31.
entries-file-guideCode = Бу видео қўлланма коди эмас: кичик лотин ҳарфлари, рақамлар ва чизиқча.
entries-file-guideMoment = `at` — видеодаги жой, масалан 1:05.
entries-file-passport = Бу модул паспорти рақами эмас, масалан `MAT-0412-03`.
