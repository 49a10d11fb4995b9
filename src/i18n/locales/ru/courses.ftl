### Курсы и модули: страницы панели и файлы.

panel-section-courses = Курсы

## Список

courses-title = Курсы
courses-sub = Курсы, модули и где они открыты
courses-tabs = Какие курсы
courses-tab-active = Действующие
courses-tab-untranslated = Ждут перевода
courses-tab-archived = Архив
courses-search = Название, код или номер паспорта
courses-found =
    { $count ->
        [one] { $count } курс
        [few] { $count } курса
       *[other] { $count } курсов
    }
courses-new = Новый курс
courses-import = Из файла
courses-export = Скачать
courses-export-xlsx = Таблица Excel
courses-export-csv = Текстовая таблица
courses-missing =
    { $count ->
        [one] нет { $count } названия
       *[other] нет { $count } названий
    }
courses-missing-in = Нет названия на языках:
courses-missing-by = На каком языке нет
courses-missing-all = Все
courses-modules-count =
    { $count ->
        [one] { $count } модуль
        [few] { $count } модуля
       *[other] { $count } модулей
    }
courses-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[other] { $count } часов
    }
courses-credits =
    { $count ->
        [one] { $count } кредит
        [few] { $count } кредита
        [many] { $count } кредитов
       *[other] { $count } кредита
    }
courses-empty = Курсов пока нет
courses-empty-text = Создайте первый курс вручную или возьмите готовую таблицу из файла.
courses-empty-archived = Архив пуст
courses-empty-archived-text = Завершённый курс уберите в архив: его данные сохранятся, а в списке его не будет.
courses-none-found = Ничего не нашлось
courses-none-found-text = Попробуйте иначе: название курса, код, направление или номер паспорта модуля.
courses-untranslated-sub = Вместо пустого названия видно название на другом языке
courses-untranslated-empty = Все названия написаны
courses-untranslated-empty-text = У всех действующих курсов и модулей есть название на этом языке.

## Курс

courses-edit = Изменить
courses-archived-sub = В архиве: новым слушателям не виден
courses-about = Курс
courses-about-hint = Код связывает курс с файлами и другими системами, поэтому меняйте его как можно реже.
courses-code = Код
courses-code-hint = Латинские буквы и цифры, например { "MATEM-2026" }
courses-area = Направление
courses-size = Объём
courses-field-hours = Часы
courses-field-credits = Кредиты
courses-titles = Название
courses-titles-hint = Хотя бы на одном языке. Вместо недостающего видно другое, узбекские письменности переводятся друг в друга.
courses-title-missing = Нет названия на языках: { $languages }.
courses-title-write = Написать
courses-plan-title = График освоения
courses-plan-hint = Материал открывается не сразу, а частями.
courses-plan-hours = каждые { $step } ч по { $count } учебных ч
courses-plan-modules =
    каждые { $step } ч по { $count ->
        [one] { $count } модулю
       *[other] { $count } модуля
    }
courses-duration =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дня
       *[other] за { $count } дней
    }
courses-field-duration = Срок, дней
courses-field-duration-hint = От начала до завершения, если платформа не назначила иначе
courses-field-by = Чем измеряются части
courses-by-hours = часы
courses-by-hours-hint = Модули набираются по их часам
courses-by-modules = модули
courses-by-modules-hint = Столько модулей в каждой части
courses-field-per-portion = В одной части
courses-field-step = Промежуток, часов
courses-hours-differ = В модулях вместе часов: { $hours }, кредитов: { $credits }, а у курса указано: { $size }.

## Допуск

courses-open-title = Где открыт
courses-open-hint = Если ничего не выбрано, курс открыт везде и всегда.
courses-module-open-hint = Модуль открыт только там, где открыт его курс; здесь его можно ограничить ещё.
courses-open-from = С этого дня
courses-open-until = По этот день включительно
courses-open-dates = Дни, когда открыт
courses-open-places = Регионы
courses-open-places-hint = Если ничего не отмечено, то везде. Отметьте регион целиком или отдельные районы и города.
courses-place-whole = Весь регион
courses-place-some =
    { $count ->
        [one] { $count } район
        [few] { $count } района
       *[other] { $count } районов
    }
courses-places-count =
    { $count ->
        [one] в { $count } месте
       *[other] в { $count } местах
    }
courses-everywhere = везде
courses-from = с { $day }
courses-until = по { $day }

## Модули

courses-modules = Модули
courses-modules-empty = Модулей пока нет
courses-modules-empty-text = Добавьте модуль: у каждого свой номер паспорта.
courses-modules-archived = Модули в архиве: { $count }
courses-module-new = Добавить модуль
courses-module-about = Модуль
courses-module-about-hint = По номеру паспорта анализируются вопросы и содержание.
courses-module-archived-sub = В архиве: в курс не входит
courses-passport = Номер паспорта
courses-passport-hint = Например { "MAT-0412-03" }; не повторяется ни в одном другом модуле
courses-archive-title = Архив
courses-archive-hint-course = Курс в архиве не виден в списке, результаты слушателей сохраняются.
courses-archive-hint-module = Модуль в архиве не учитывается в курсе, результаты сохраняются.
courses-archive = В архив
courses-archive-question-course = Убрать курс в архив? Потом его можно вернуть.
courses-archive-question-module = Убрать модуль в архив? Потом его можно вернуть в конец курса.
courses-archive-yes = Да, в архив
courses-restore = Вернуть из архива

## Ошибки

courses-error-code = Код из 2–32 знаков: латинские буквы, цифры, дефис
courses-error-code-taken = Курс с таким кодом уже есть
courses-error-passport = Номер должен быть вида { "MAT-0412-03" }: 2–4 буквы, 4 цифры, 2 цифры
courses-error-passport-taken = Этот номер у другого модуля
courses-error-title-none = Напишите название хотя бы на одном языке
courses-error-title-long = Название не длиннее 200 знаков
courses-error-area = Напишите направление, до 100 знаков
courses-error-hours = Напишите целое число от 1 до 2000
courses-error-credits = Напишите число от 0 до 200, например 1,5
courses-error-duration = Напишите число дней от 1 до 1825
courses-error-step = Напишите число часов от 1 до 720
courses-error-by = Выберите часы или модули
courses-error-per-portion = Напишите число от 1 до 500
courses-error-day = Такого дня нет
courses-error-dates-order = Последний день раньше первого
courses-error-places = Выбран неизвестный регион
courses-error-stale = Пока вы писали, это изменил кто-то другой. Если сохранить ещё раз, останется ваше; можно сначала открыть страницу в новом окне и сравнить.

## Сделано

courses-done-added = Курс создан, теперь добавьте модули
courses-done-saved = Сохранено
courses-done-archived = Курс в архиве
courses-done-restored = Курс возвращён из архива
courses-done-module-added = Модуль добавлен
courses-done-module-archived = Модуль в архиве
courses-done-module-restored = Модуль возвращён в конец курса
courses-done-ordered = Порядок сохранён
courses-done-order-stale = Кто-то изменил модули, порядок не сохранён: попробуйте ещё раз
courses-done-import-started = Изменения из файла применяются
courses-done-import-done = Файл применён
courses-done-import-outdated = После просмотра курсы изменились. Вот как стало, посмотрите ещё раз
courses-done-import-nothing = Применять нечего
courses-done-import-discarded = Файл убран, ничего не изменилось
courses-done-import-undone = Всё снова так, как было до файла

## Из файла

courses-import-page = Из файла
courses-import-title = Файл
courses-import-hint = Сначала показано, что станет с каждой строкой. До нажатия «Применить» ничего не записывается.
courses-file-hint = До { $megabytes } МБ и { $rows } строк. Заголовки столбцов могут быть на любом из четырёх языков.
courses-file-template = Образец таблицы
courses-file-none = Файл не выбран
courses-file-too-big = Файл больше { $megabytes } МБ. Разделите его на несколько
courses-file-empty = Файл пуст
courses-file-unreadable = Файл не открылся. Откройте его в Excel и сохраните заново как XLSX
courses-file-old-excel = Это старый файл Excel или файл с паролем. Сохраните его без пароля как XLSX
courses-file-encoding = Текст не прочитался. Сохраните в Excel как «CSV UTF-8» или XLSX
courses-file-too-many = В файле больше { $rows } строк. Разделите его на несколько
courses-file-no-heading = В первой строке нет столбца «Код курса». Возьмите образец таблицы
courses-file-double-heading = Один столбец встречается дважды. Уберите лишний
courses-file-no-rows = Под заголовком нет строк
courses-imports-before = Прежние файлы
courses-imports-before-hint = Применённый файл можно и потом вернуть целиком.
courses-import-counts = новых { $fresh }, изменено { $changed }, без изменений { $same }, с ошибками { $wrong }
courses-import-state-previewed = ждёт
courses-import-state-queued = в очереди
courses-import-state-running = применяется
courses-import-state-done = применён
courses-import-state-failed = остановлен
courses-import-state-cancelled = убран
courses-import-state-undone = возвращён
courses-import-sub-previewed = Пока ничего не записано
courses-import-sub-queued = В очереди
courses-import-sub-running = Применяется
courses-import-sub-done = Применён
courses-import-sub-failed = Остановлен
courses-import-sub-undone = Возвращён: всё как было прежде
courses-import-ready = Новых: { $fresh }, изменится: { $changed }.
courses-import-left-out = Строки с ошибками ({ $count }) останутся в стороне: исправьте их в файле и возьмите его ещё раз.
courses-import-nothing = В этом файле нечего применять.
courses-import-apply =
    { $count ->
        [one] Применить { $count } строку
        [few] Применить { $count } строки
       *[other] Применить { $count } строк
    }
courses-import-discard = Убрать
courses-import-running = Применяется: { $done } из { $total }
courses-import-done = Добавлено: { $fresh }, изменено: { $changed }.
courses-import-undo = Вернуть всё как было
courses-import-undo-question = Вернуть всё, что этот файл добавил и изменил, в прежнее состояние?
courses-import-undo-yes = Да, вернуть
courses-import-undone = Изменения из этого файла возвращены.
courses-import-unknown = Эти столбцы нам незнакомы, они пропущены: { $columns }
courses-import-more = Следующие строки
courses-undo-refused = Вернуть не получилось
courses-undo-refused-text = После файла кое-что изменили или уже используют, поэтому ничего не тронуто:
courses-undo-edited = — потом изменили вручную
courses-undo-gone = — потом изменили код или номер
courses-undo-used = — есть слушатели, результаты или вопросы
courses-undo-grown = — потом добавили модули
courses-fates = Строки
courses-fate-all = Все
courses-fate-new = Новые
courses-fate-changed = Изменятся
courses-fate-same = Без изменений
courses-fate-wrong = С ошибками
courses-fate-none = Таких строк нет.
courses-row = Строка
courses-no-name = (без имени)
courses-is-course = курс
courses-nothing = нет
courses-becomes = вместо этого
courses-wrong-code = Код курса не указан или неверен: 2–32 латинские буквы, цифры, дефис
courses-wrong-passport = Неверный номер паспорта: нужен вид { "MAT-0412-03" }
courses-wrong-title-long = Название длиннее 200 знаков
courses-wrong-title-none = Нет названия ни на одном языке
courses-wrong-area = Направление не указано или длиннее 100 знаков
courses-wrong-hours = Часы: целое число от 1 до 2000
courses-wrong-credits = Кредиты: число от 0 до 200
courses-wrong-position = Место по порядку: целое число
courses-wrong-duration = Срок: от 1 до 1825 дней
courses-wrong-step = Промежуток: от 1 до 720 часов
courses-wrong-portion-by = Мера части: «часы» или «модули»
courses-wrong-per-portion = Размер части: от 1 до 500
courses-wrong-open-from = День открытия: вида 2026-11-22
courses-wrong-open-until = Последний день: вида 2026-11-22
courses-wrong-dates-order = Последний день раньше дня открытия
courses-wrong-place = Регион не узнан или подходит к нескольким районам
courses-wrong-archived = В столбце архива: «да» или «нет»
courses-wrong-not-for-module = Столбцы срока и графика в строке модуля должны быть пусты
courses-wrong-not-for-course = Место по порядку в строке курса должно быть пусто
courses-wrong-missing = Для новой строки не хватает нужных столбцов
courses-wrong-repeated = Этот курс или модуль уже есть выше в файле
courses-wrong-course-unknown = Курса с таким кодом нет, в том числе в верных строках файла
courses-wrong-other-course = Этот номер паспорта у модуля другого курса
courses-wrong-meanwhile = Кто-то изменил это во время применения, строка осталась в стороне

## Столбцы файла

courses-yes = да
courses-no = нет
courses-sheet-courses = Курсы
courses-sheet-help = Помощь
courses-sheet-column = Столбец
courses-sheet-meaning = Что значит
courses-sheet-place = Код места
courses-sheet-place-name = Место
courses-column-course = Код курса
courses-column-course-help = В каждой строке. Если номер паспорта пуст, строка о самом курсе.
courses-column-passport = Паспорт модуля
courses-column-passport-help = В строке модуля, например { "MAT-0412-03" }; в строке курса пусто.
courses-column-title_uz = Название (узбекский)
courses-column-title_uz-help = Пустая ячейка убирает название. Нужно название хотя бы на одном языке.
courses-column-title_uz_cyrl = Название (узбекский, кириллица)
courses-column-title_uz_cyrl-help = Узбекское название кириллицей.
courses-column-title_ru = Название (русский)
courses-column-title_ru-help = Название по-русски.
courses-column-title_en = Название (английский)
courses-column-title_en-help = Название по-английски.
courses-column-area = Направление
courses-column-area-help = Например математика.
courses-column-hours = Часы
courses-column-hours-help = Целое число от 1 до 2000.
courses-column-credits = Кредиты
courses-column-credits-help = Число, например 1,5.
courses-column-position = Место по порядку
courses-column-position-help = Место модуля в курсе; если пусто, прежнее место или конец.
courses-column-duration_days = Срок (дней)
courses-column-duration_days-help = Только в строке курса: дни от начала до завершения.
courses-column-step_hours = Промежуток (часов)
courses-column-step_hours-help = Только в строке курса: часы между частями, обычно 12.
courses-column-portion_by = Мера части
courses-column-portion_by-help = Только в строке курса: часы или модули.
courses-column-per_portion = Размер части
courses-column-per_portion-help = Только в строке курса: сколько часов или модулей в части.
courses-column-open_from = День открытия
courses-column-open_from-help = Например 2026-11-22; пусто — без ограничения.
courses-column-open_until = Последний день
courses-column-open_until-help = В этот день ещё открыт; пусто — без ограничения.
courses-column-places = Регионы
courses-column-places-help = Через точку с запятой: названия регионов, районов и городов или коды ниже; пусто — везде.
courses-column-archived = В архиве
courses-column-archived-help = да или нет.

## История изменений

admin-audit-course-created = { $who }: создан курс { $target }
admin-audit-course-changed = { $who }: изменён курс { $target }
admin-audit-course-archived = { $who }: убран в архив курс { $target }
admin-audit-course-restored = { $who }: возвращён из архива курс { $target }
admin-audit-course-reordered = { $who }: изменён порядок модулей курса { $target }
admin-audit-module-created = { $who }: добавлен модуль { $target }
admin-audit-module-changed = { $who }: изменён модуль { $target }
admin-audit-module-archived = { $who }: убран в архив модуль { $target }
admin-audit-module-restored = { $who }: возвращён из архива модуль { $target }
admin-audit-courses-imported = { $who }: взяты курсы из файла { $target }
admin-audit-courses-importUndone = { $who }: возвращено взятое из файла { $target }
