### Interfaces for other systems: the doors, their tokens, and what activities are.

panel-section-exchange = Системы

## The doors

exchange-api-title = Обмен данными
exchange-api-sub = Какими путями приходят результаты с платформы
exchange-api-tabs = Части раздела
exchange-api-tab-exchange = Пути
exchange-api-tab-api-tokens = Токены
exchange-api-tab-activities = Активности
exchange-api-doors = Сколько пришло каждым путём
exchange-api-door = Путь
exchange-api-door-file = Файлы
exchange-api-door-rest = REST
exchange-api-door-xapi = xAPI
exchange-api-today = Сегодня
exchange-api-applied = За { $days } дней
exchange-api-repeated = Повторы
exchange-api-wrong = Ошибки
exchange-api-counts-hint = «Повторы» — уже известное или более старое: оно ничего не меняет. Дни — по UTC.
exchange-api-kept = Сообщений ждёт из-за неизвестных активностей: { $statements } (активностей: { $activities })
exchange-api-rest = REST
exchange-api-rest-hint = Платформа сама присылает результаты, людей и зачисления; до 1000 за один вызов.
exchange-api-rest-docs = Документация для разработчиков (OpenAPI)
exchange-api-xapi = xAPI
exchange-api-xapi-hint = Сюда присылают средства экспорта Moodle и Open edX.
exchange-api-xapi-auth = Имя пользователя — название токена, пароль — сам токен.

## Tokens

exchange-api-tokens-title = Токены
exchange-api-tokens-sub = С ними входят другие системы
exchange-api-tokens-empty = Токенов пока нет
exchange-api-tokens-empty-text = Дайте токен платформе, чтобы она присылала результаты.
exchange-api-token-new = Новый токен
exchange-api-token-new-hint = Каждой системе — свой токен: тогда отзыв одного не затронет другие.
exchange-api-token-name = Название
exchange-api-token-name-hint = Для какой системы, например «Moodle»
exchange-api-token-scopes = Что он разрешает
exchange-api-scope-progress-read = Читать курсы и результаты (REST)
exchange-api-scope-progress-write = Присылать результаты, людей и зачисления (REST)
exchange-api-scope-statements-read = Читать сообщения (xAPI)
exchange-api-scope-statements-write = Присылать сообщения (xAPI)
exchange-api-token-make = Создать токен
exchange-api-token-ready = Токен для «{ $name }» готов
exchange-api-token-once = Он показывается только один раз. Скопируйте его сейчас в настройки той системы.
exchange-api-token-text = Токен
exchange-api-token-revoked = отозван
exchange-api-token-made = { $who }, { $when }
exchange-api-token-terminal = создан в терминале, { $when }
exchange-api-token-unused = ещё не использован
exchange-api-token-used = последний раз: { $when }
exchange-api-token-revoke = Отозвать
exchange-api-token-revoke-ask = Система с этим токеном сразу потеряет доступ. Вернуть его нельзя.
exchange-api-error-name = Напишите название: буквы или цифры, без двоеточия.
exchange-api-error-name-long = Название слишком длинное: до 60 знаков.
exchange-api-error-scopes = Отметьте хотя бы одно разрешение.
exchange-done-token-made = Токен создан
exchange-done-token-revoked = Токен отозван

## Activities

exchange-api-activities-title = Активности
exchange-api-activities-sub = О каком модуле или курсе сообщения xAPI
exchange-api-activities-hint = Неизвестных активностей: { $count }. Напишите для каждой номер паспорта модуля или код курса: ждущие сообщения сразу будут учтены. Активности с номером паспорта в адресе узнаются сами.
exchange-api-activities-empty = Все активности известны
exchange-api-activities-empty-text = Когда придёт сообщение о незнакомой активности, она появится здесь.
exchange-api-activity-waits = ждёт сообщений: { $count }
exchange-api-activity-last = последнее: { $when }
exchange-api-activity-target = Номер паспорта или код курса
exchange-api-activity-target-of = Номер паспорта или код курса: { $name }
exchange-api-activity-map = Связать
exchange-api-activity-unmap = Убрать связь
exchange-api-error-target = Такого модуля или курса нет. Выберите из списка или напишите номер, например { "MAT-0412-03" }.
exchange-api-mapped = Связанные
exchange-api-mapped-hint = Если связь убрать, учтённые результаты останутся, а новые сообщения будут ждать.
exchange-api-pages = Страницы
exchange-api-page-before = Предыдущие
exchange-api-page-after = Следующие
exchange-done-activity-mapped = Связано, учтено сообщений: { $count }
exchange-done-activity-unmapped = Связь убрана

## In the history of changes

admin-audit-token-created = { $who }: создан токен { $target }
admin-audit-token-revoked = { $who }: отозван токен { $target }
admin-audit-activity-mapped = { $who }: связана активность { $target }
admin-audit-activity-unmapped = { $who }: убрана связь активности { $target }
