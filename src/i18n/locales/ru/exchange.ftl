### Файлы слушателей и результатов: страницы панели, столбцы, причины отказа.

exchange-api-tab-imports = Файлы

## Страница

exchange-title = Слушатели и результаты
exchange-sub = Таблицы, выгруженные из платформы
exchange-bring = Файл
exchange-bring-hint = Сначала вы увидите первые строки, затем запустите загрузку сами. Один и тот же файл можно загружать повторно: ничего не учтётся дважды.
exchange-file-hint = XLSX или CSV, до { $rows } строк, до { $megabytes } MB
exchange-template-people = Образец для слушателей
exchange-template-progress = Образец для результатов
exchange-columns = Какие столбцы понятны
exchange-columns-hint = Заголовки могут быть на любом из четырёх языков и в любом порядке. Незнакомые столбцы пропускаются.
exchange-columns-people = О слушателе
exchange-columns-progress = Об обучении
exchange-history = Прежние файлы
exchange-history-hint = Скачайте отклонённые строки с причинами, исправьте и загрузите снова.
exchange-none = Файлов ещё не было
exchange-none-text = Загрузите таблицу из платформы или заполните образец.
exchange-terminal = из командной строки
exchange-counts = новых { $fresh }, изменено { $changed }, без изменений { $same }, отклонено { $wrong }

## Один файл

exchange-kind-people = Слушатели
exchange-kind-progress = Результаты
exchange-state-previewed = Ждёт решения
exchange-state-queued = В очереди
exchange-state-running = Загружается
exchange-state-done = Загружен
exchange-state-failed = Не загружен
exchange-state-cancelled = Остановлен
exchange-state-undone = Отменён
exchange-preview = Первые строки
exchange-preview-hint = Здесь видно, что станет с каждой строкой; пока ничего не записано.
exchange-decide = Если первые строки поняты верно, начните загрузку.
exchange-row = Строка
exchange-unknown = Столбцы, которые не читаются: { $columns }
exchange-start = Начать загрузку
exchange-discard = Не нужно
exchange-cancel = Остановить
exchange-cancel-question = Остановить? То, что уже загружено, останется.
exchange-cancel-yes = Да, остановить
exchange-queued = Начнётся, как только закончится предыдущий файл.
exchange-reading = Файл читается…
exchange-running = { $done } / { $total } строк
exchange-left = осталось около { $minutes } мин.
exchange-leave = Страницу можно закрыть: загрузка продолжится.
exchange-fate-new = новых
exchange-fate-changed = изменено
exchange-fate-same = без изменений
exchange-fate-wrong = отклонено
exchange-rejected = Отклонённые строки
exchange-rejected-hint = Исправленный файл можно загрузить снова, столбец с причиной не мешает.
exchange-rejected-download = Скачать с причинами
exchange-rejected-more = Показаны первые { $count }.
exchange-reason = Причина
exchange-all-good = Все строки приняты.
exchange-example-name = Дильноза Каримова
exchange-example-group = Группа 7
exchange-example-provider = Платформа
exchange-example-status = Обучается
exchange-sheet-help = Столбцы
exchange-done-started = Загрузка началась
exchange-done-cancelled = Остановлено
exchange-done-discarded = Файл убран, ничего не изменилось

## Столбцы

exchange-column-platform_id = ID на платформе
exchange-column-platform_id-help = Номер слушателя на платформе
exchange-column-login = Логин
exchange-column-login-help = Имя для входа на платформу
exchange-column-phone = Телефон
exchange-column-phone-help = В любом виде: 90 123-45-67
exchange-column-full_name = Фамилия, имя, отчество
exchange-column-full_name-help = Или в трёх отдельных столбцах
exchange-column-surname = Фамилия
exchange-column-surname-help = Вместо полного имени
exchange-column-first_name = Имя
exchange-column-first_name-help = Вместо полного имени
exchange-column-patronymic = Отчество
exchange-column-patronymic-help = Вместо полного имени
exchange-column-region = Область
exchange-column-region-help = На любом языке
exchange-column-district = Район или город
exchange-column-district-help = На любом языке
exchange-column-code = Одноразовый код
exchange-column-code-help = Вводится в боте вместе с логином; хранится только отпечаток
exchange-column-code_expires = Срок кода
exchange-column-code_expires-help = Если пусто, 14 дней
exchange-column-course = Код курса
exchange-column-course-help = Строка без модуля говорит обо всём курсе
exchange-column-passport = Номер паспорта модуля
exchange-column-passport-help = Например { "MAT-0412-03" }
exchange-column-percent = Процент
exchange-column-percent-help = От 0 до 100
exchange-column-completed = Завершено
exchange-column-completed-help = Да, нет или дата
exchange-column-result = Результат
exchange-column-result-help = Сдал или не сдал
exchange-column-score = Балл
exchange-column-score-help = От 0 до 100
exchange-column-time = Дата и время
exchange-column-time-help = Когда это было; если пусто, время загрузки файла
exchange-column-group = Группа
exchange-column-group-help = Название на платформе
exchange-column-start = Начало
exchange-column-start-help = День начала курса
exchange-column-due = Срок
exchange-column-due-help = День, до которого нужно закончить
exchange-column-provider = Кто обучает
exchange-column-provider-help = Центр, платформа, университет или негосударственный
exchange-column-status = Состояние
exchange-column-status-help = Обучается, завершил или выбыл

## Почему файл не подходит

exchange-file-none = Файл не выбран
exchange-file-empty = В файле нет строк
exchange-file-unreadable = Файл не читается: он повреждён или это не таблица
exchange-file-old-excel = Это старый Excel или файл с паролем: сохраните как XLSX без пароля
exchange-file-too-big = Файл слишком большой
exchange-file-too-many = В файле больше 500 000 строк: загрузите по частям
exchange-file-no-key = В первой строке нет столбца с ID на платформе, логином или телефоном
exchange-file-double-heading = Два столбца значат одно и то же: переименуйте один
exchange-file-gone = Файл не найден на сервере: загрузите снова

## Почему строка отклонена

exchange-wrong-no-key = Нет ни ID, ни логина, ни телефона
exchange-wrong-phone-strange = Неверный номер телефона
exchange-wrong-phone-shared = Этот телефон есть у нескольких слушателей: добавьте ID или логин
exchange-wrong-keys-disagree = ID, логин и телефон принадлежат разным людям
exchange-wrong-no-target = Нет ни кода курса, ни номера паспорта модуля
exchange-wrong-passport-strange = Номер паспорта модуля записан неверно
exchange-wrong-passport-unknown = Такого модуля нет
exchange-wrong-course-unknown = Такого курса нет
exchange-wrong-course-differs = Модуль относится к другому курсу
exchange-wrong-percent-strange = Процент должен быть числом от 0 до 100
exchange-wrong-score-strange = Балл должен быть числом от 0 до 100
exchange-wrong-time-strange = Дата непонятна: пишите как 22.11.2026
exchange-wrong-time-ahead = Дата в будущем
exchange-wrong-region-unknown = Такой области нет
exchange-wrong-district-unknown = Такого района в этой области нет
exchange-wrong-completed-strange = В столбце «Завершено» должно быть да, нет или дата
exchange-wrong-result-strange = Результат: сдал или не сдал
exchange-wrong-provider-strange = Непонятно, кто обучает
exchange-wrong-status-strange = Состояние непонятно
exchange-wrong-code-without-login = Есть одноразовый код, но нет логина
exchange-wrong-dates-order = Срок раньше начала
