### Частые вопросы: страницы панели и файлы.

panel-section-faq = Ответы

## Список

entries-title = Частые вопросы
entries-sub = На что бот отвечает раньше сотрудников
entries-tabs = Разделы частых вопросов
entries-tab-entries = Записи
entries-views = Какие записи показаны
entries-view-published = Опубликованные
entries-view-needsReview = Нужно дополнить
entries-view-reviewDue = Пора пересмотреть
entries-view-draft = Черновики
entries-view-archived = Архив
entries-new = Новая запись
entries-search = Заголовок, код или вопрос
entries-found = Найдено записей: { $count }
entries-changed = изменено
entries-asks-count = вариантов вопроса: { $count }
entries-use = за { $days } дней предложено { $offered }, помогло { $helped }
entries-pages = Страницы
entries-pages-before = Назад
entries-pages-after = Дальше
entries-empty = Записей пока нет
entries-empty-text = Напишите первую или загрузите файлы, поставляемые с программой.
entries-none-here = Здесь ничего нет
entries-none-here-text = Все записи в других разделах.
entries-none-found = Ничего не найдено
entries-none-found-text = Попробуйте другие слова или загляните в другой раздел.
entries-mark-needs-review = нужно дополнить
entries-mark-review-due = пора пересмотреть
entries-state-draft = черновик
entries-state-published = опубликовано
entries-state-archived = в архиве

## Правка записи

entries-version-of = версия { $number }, { $when }, { $who }
entries-by-file = из файла
entries-part-answer = Вопрос и ответ
entries-part-asks = Как спрашивают учителя
entries-part-guides = Что сюда относится
entries-part-care = Сопровождение
entries-languages = Языки
entries-text-written = написано
entries-text-missing = ещё не написано
entries-title-label = вопрос
entries-body-label = ответ
entries-title-in = Вопрос: { $language }
entries-body-in = Ответ: { $language }
entries-title-placeholder = Вопрос, как его задал бы учитель
entries-body-placeholder = Сначала сам ответ, потом что делать. Недостающая узбекская графика получается из другой.
entries-asks = По одному вопросу в строке
entries-asks-hint = Так, как люди пишут на самом деле, на любом языке и любыми буквами: поиск учится на этих строках. Не больше { $most } строк по { $letters } знаков.
entries-guides = Видеоинструкции
entries-guides-hint = Первая инструкция предлагается вместе с ответом.
entries-guide = Видеоинструкция и место начала
entries-guide-none = Выберите инструкцию
entries-guide-whole = с начала
entries-guide-gone = { $code }: в каталоге больше нет
entries-guide-add = Связать инструкцию
entries-guide-remove = Убрать связь
entries-modules = Модули
entries-modules-hint = Номера паспортов модулей, о которых речь, через запятую.
entries-needs-review = Институт должен дополнить
entries-needs-review-hint = Есть адрес, дата или число, которых пока никто не назвал.
entries-review-by = Пересмотреть
entries-review-by-hint = С этого дня запись стоит в разделе «Пора пересмотреть».
entries-pacing = К ответу относится график самого спросившего
entries-pacing-hint = Слушатели курса видят над ответом, сколько пройдено и когда откроется следующая часть.
entries-code = Код
entries-code-hint = Строчные латинские буквы, цифры и дефисы; потом не меняется. Пустой код получится из заголовка.
entries-save-draft = Сохранить черновик
entries-save-publish = Сохранить и опубликовать
entries-save-published = Сохранить
entries-look = Так отправит бот
entries-look-empty = Напишите ответ: здесь он виден как в Telegram.
entries-look-other = На этом языке не написано: читатель получит то, что показано.
entries-look-pacing = Над ответом будут сведения о курсе спросившего.
entries-link = Ссылка, которая открывает запись в боте
entries-try = Проверить вопрос
entries-try-placeholder = где взять сертификат
entries-try-hint = Что нашёл бы бот, если бы запись была опубликована в этом виде.
entries-try-here = эта запись
entries-try-offered = Уверенно: будет предложено
entries-try-unsure = Недостаточно уверенно: сразу сотруднику
entries-try-nothing = Ничего не найдено: сразу сотруднику

## Что не так

entries-mistake = См. список выше.
entries-problems = Пока не сохранено:
entries-problem-titleTooLong = { $language }: вопрос слишком длинный
entries-problem-bodyTooLong = { $language }: ответ не помещается в одно сообщение
entries-problem-titleMissing = { $language }: есть ответ, но нет вопроса
entries-problem-bodyMissing = { $language }: есть вопрос, но нет ответа
entries-problem-nothingToRead = Для публикации нужны вопрос и ответ на узбекском или русском
entries-problem-askTooLong = Вопрос { $number } слишком длинный: «{ $begins }…»
entries-problem-tooManyAsks = Слишком много вопросов
entries-problem-tooManyGuides = Слишком много инструкций
entries-problem-tooManyModules = Слишком много модулей
entries-problem-guideCode = У инструкции { $number } неверный код
entries-problem-guideMoment = У инструкции { $number } неверное место начала
entries-problem-passport = Модуль { $number }: это не номер паспорта
entries-problem-reviewDay = Дата пересмотра неверна
entries-error-code = Используйте строчные латинские буквы, цифры и дефисы.
entries-error-taken = Такой код есть у другой записи.
entries-error-stale = Коллега тем временем изменил запись: посмотрите версии. Повторное сохранение заменит его правку.

## Что сделано

entries-done-added = Черновик сохранён
entries-done-saved = Сохранено
entries-done-same = Изменений не было
entries-done-published = Опубликовано: теперь бот отвечает этой записью
entries-done-restored = Прежняя версия возвращена
entries-done-overtaken = Коллега тем временем изменил запись: посмотрите ещё раз
entries-archive = В архив
entries-restore = Вернуть из архива
entries-unpublish = Снять с публикации
entries-undo = Отменить
entries-became-draft = Теперь это черновик: учителям не предлагается.
entries-became-published = Снова опубликовано.
entries-became-archived = Запись в архиве: учителям не предлагается.

## Версии

entries-versions = Версии
entries-version = Версия { $number }
entries-version-now = действует сейчас
entries-version-restore = Вернуть эту версию
entries-cause-import = загружена
entries-cause-edit = изменена
entries-cause-ask = добавлен вопрос
entries-cause-ticket = написана по обращению
entries-cause-restore = возвращена
entries-cause-state = смена состояния
entries-diff-title = Версия { $number } по сравнению с { $before }
entries-diff-first = Версия { $number }, первая
entries-diff-added = добавлено:
entries-diff-removed = удалено:

## Файлы

entries-differs-titles = вопросы
entries-differs-bodies = ответы
entries-differs-asks = варианты вопроса
entries-differs-needsReview = нужно ли дополнить
entries-differs-reviewBy = дата пересмотра
entries-differs-pacing = график спросившего
entries-differs-guides = видеоинструкции
entries-differs-modules = модули
entries-differs-state = состояние
entries-file-noFrontMatter = Файл должен начинаться со строки из трёх дефисов, полей и ещё одной такой строки.
entries-file-notYaml = Это не YAML: { $what } Возьмите текст в кавычки.
entries-file-unknownField = Поля «{ $what }» нет: исправьте название или уберите его.
entries-file-wrongField = У поля «{ $what }» значение не того вида: см. `faq/README.md`.
entries-file-noId = Нет `id`, или в нём есть что-то кроме строчных латинских букв, цифр и дефисов.
entries-file-otherName = Файл с таким `id` называется { $what }: переименуйте файл или исправьте `id`.
entries-file-textBeforeHeading = Этот текст стоит до первого заголовка, например `# uz: Savol?`.
entries-file-headingTwice = Заголовок `# { $what }:` встречается дважды: оставьте один.
entries-file-titleTooLong = { $what }: вопрос длиннее 120 знаков.
entries-file-bodyTooLong = { $what }: ответ длиннее 2500 знаков.
entries-file-titleMissing = { $what }: напишите вопрос после двоеточия заголовка.
entries-file-bodyMissing = { $what }: напишите ответ под заголовком или уберите заголовок.
entries-file-nothingToRead = Нужны вопрос и ответ на узбекском или русском; или напишите `state: draft`.
entries-file-askTooLong = Строка длиннее 200 знаков: сократите её.
entries-file-tooManyAsks = В `asks` больше 200 строк.
entries-file-tooManyGuides = Инструкций больше 20.
entries-file-tooManyModules = Модулей больше 20.
entries-file-reviewDay = `review_by` — дата, например 2027-01-31.
entries-file-guideCode = Это не код видеоинструкции: строчные латинские буквы, цифры и дефисы.
entries-file-guideMoment = `at` — место в видео, например 1:05.
entries-file-passport = Это не номер паспорта модуля, например `MAT-0412-03`.
