### Вход в панель, сотрудники, настройки, метки.

## Дверь

door-ask-title = Вход на рабочий стол
door-ask-text = Пароль не нужен. Напишите боту в Telegram /panel: придёт одноразовая ссылка, она действует { $minutes } минут.
door-ask-new = Если бот не даёт ссылку, вас ещё нет в списке сотрудников: попросите администратора прислать приглашение. Первый администратор получает ссылку на сервере командой npm run login-link.
door-open-bot = Открыть бота
door-confirm-title = Войти на рабочий стол?
door-enter = Войти
door-confirm-small = Ссылка срабатывает один раз и устаревает через { $minutes } минут. Это не вы? Закройте страницу: пока кнопка не нажата, никто не войдёт.
door-expired-title = Ссылка устарела
door-expired-text = Ссылка действует { $minutes } минут, время этой вышло. Напишите боту /panel, придёт новая.
door-used-title = Ссылка уже использована
door-used-text = По этой ссылке уже входили. Напишите боту /panel, придёт новая. Если входили не вы, после входа завершите на своей странице все сеансы.
door-unknown-title = Такой ссылки нет
door-unknown-text = Ссылка скопирована не целиком или отозвана. Напишите боту /panel, придёт новая.

## Роли

admin-role-administrator = администратор
admin-role-administrator-hint = Всё: сотрудники, настройки и обращения всех регионов
admin-role-supervisor = куратор
admin-role-supervisor-hint = Обращения своих регионов, распределение и метки
admin-role-official = сотрудник
admin-role-official-hint = Отвечает на обращения своих регионов
admin-role-editor = редактор
admin-role-editor-hint = Обращений не видит
admin-regions-all = все регионы

## Своя страница

admin-me-title = Моя страница
admin-sign-out = Выйти
admin-sign-out-everywhere = Выйти на всех устройствах
admin-language-title = Язык
admin-language-hint = На этом языке с вами говорит панель. Язык бота выбирается в боте командой /language.
admin-save = Сохранить
admin-cancel = Отмена
admin-sessions-title = Где выполнен вход
admin-sessions-hint = Видите незнакомое устройство? Завершите его сеанс: доступ прекратится сразу.
admin-session-current = это устройство
admin-session-meta = { $address } · последний раз { $seen } · вход: { $since }
admin-session-end = Завершить
admin-sessions-end-others = Завершить все остальные
admin-device-unknown = Неизвестное устройство

## Сотрудники

admin-officials-title = Сотрудники
admin-officials-sub = Кто отвечает и кто что видит
admin-you = вы
admin-disabled = отключён
admin-disabled-sub = Доступ отключён
admin-never-seen = ещё не входил
admin-seen = последний раз { $when }
admin-invite = Пригласить
admin-invite-title = Пригласить сотрудника
admin-invite-sub = Роль получит тот, кто первым откроет ссылку приглашения
admin-invitations-title = Неоткрытые приглашения
admin-invitations-hint = Кто первым откроет ссылку, станет сотрудником. Если ошиблись, отзовите.
admin-invitation-until = до { $when }
admin-invitation-revoke = Отозвать
admin-invitation-ready = Приглашение готово: { $name }
admin-invitation-link = Отправьте эту ссылку. Кто откроет её в Telegram и нажмёт «Начать», станет сотрудником.
admin-invitation-command = Здесь вместо Telegram работает песочница, или бот ещё не подключён. Приглашённый станет сотрудником, когда напишет боту эту команду.
admin-invitation-sandbox = Открыть песочницу
admin-invitation-text = Текст приглашения
admin-invitation-once = Показывается только сейчас и действует { $days } дней. Если потеряется, отзовите и создайте новое.
admin-drag = Перетащите, чтобы изменить место
admin-move-up = Выше: { $title }
admin-move-down = Ниже: { $title }
admin-copy = Копировать
admin-copied = Скопировано
admin-field-name = Имя и фамилия
admin-field-name-hint = Под этим именем коллеги видят человека в панели.
admin-field-role = Роль
admin-field-regions = Регионы
admin-field-regions-hint = Сотрудник и куратор видят обращения только этих регионов. Если ничего не выбрано, видят все.
admin-field-telegram-id = Номер в Telegram (ID), необязательно
admin-field-telegram-id-hint = Если он известен, ссылка не нужна: владелец этого аккаунта сразу станет сотрудником и войдёт, написав боту /panel.
admin-official-about = О сотруднике
admin-access-title = Доступ
admin-access-hint = Отключённый сотрудник сразу выходит на всех устройствах. Его ответы остаются.
admin-access-me = Себя отключить нельзя: при необходимости это сделает другой администратор.
admin-fact-telegram = Telegram ID
admin-fact-since = Добавлен
admin-fact-seen = Последний раз
admin-disable = Отключить доступ
admin-disable-question = { $name } сразу выйдет из панели и не сможет войти. Позже доступ можно вернуть.
admin-disable-yes = Да, отключить
admin-enable = Вернуть доступ
admin-end-sessions = Завершить все сеансы ({ $count })
admin-audit-open = История
admin-audit-title = История изменений
admin-audit-sub = Кто и что менял в правах и настройках, последние { $count }
admin-audit-system = Система
admin-audit-official-invited = { $who }: создано приглашение для { $target }
admin-audit-official-appointed = { $who }: добавлен сотрудник { $target }
admin-audit-official-joined = { $target }: приглашение открыто, теперь сотрудник
admin-audit-official-changed = { $who }: изменён сотрудник { $target }
admin-audit-official-signedOut = { $who }: завершены все сеансы сотрудника { $target }
admin-audit-invitation-revoked = { $who }: отозвано приглашение для { $target }
admin-audit-settings-changed = { $who }: изменены настройки
admin-audit-label-added = { $who }: добавлена метка { $target }
admin-audit-label-renamed = { $who }: метка переименована в { $target }
admin-audit-label-archived = { $who }: убрана метка { $target }
admin-audit-disabled = доступ отключён
admin-audit-enabled = доступ включён

## Настройки

admin-settings-title = Настройки
admin-settings-sub = Для всего рабочего стола, одинаково для всех сотрудников
admin-signature-title = Подпись под ответом
admin-signature-hint = Стоит под каждым ответом на языке учителя. Пустая строка означает: без подписи.
admin-show-name = Показывать и имя сотрудника
admin-show-name-hint = Если выключено, учитель видит только название отдела.
admin-preview-title = Так увидит учитель
admin-preview-answer = Здравствуйте! Третий модуль откроется сегодня в 11:15.
admin-limits-title = Предел
admin-limits-hint = Чтобы один человек не заполнил всю очередь. Лишнее не пропадает: бот просит подождать.
admin-messages-per-hour = Сообщений от одного учителя в час
admin-messages-per-hour-hint = от { $min } до { $max }

## Метки

admin-labels-title = Метки
admin-labels-sub = Чтобы разбирать обращения по темам и находить их потом
admin-labels-empty = Меток пока нет
admin-labels-empty-text = Добавьте метки для частых тем, например: сертификат, модуль не открылся.
admin-label-new = Новая метка
admin-label-new-hint = Короткое название с одним смыслом
admin-label-add = Добавить
admin-label-name = Название метки: { $name }
admin-label-archive = Убрать

## Сделано

admin-done-language = Язык сохранён
admin-done-session = Сеанс завершён
admin-done-sessions = Остальные сеансы завершены
admin-done-invited = Приглашение создано
admin-done-appointed = Сотрудник добавлен: { $name }
admin-done-revoked = Приглашение отозвано
admin-done-revoked-late = Приглашение уже открыто или отозвано
admin-done-saved = Сохранено
admin-done-disabled = Доступ отключён: { $name }
admin-done-enabled = Доступ возвращён: { $name }
admin-done-signed-out = Все сеансы завершены: { $name }
admin-done-not-yourself = С собой этого сделать нельзя: попросите другого администратора
admin-done-last-administrator = Это единственный администратор: сначала назначьте другого
admin-done-settings = Настройки сохранены
admin-done-label-added = Метка добавлена: { $name }
admin-done-label-renamed = Новое название: { $name }
admin-done-label-archived = Метка убрана, на старых обращениях останется
admin-failed = Не получилось. Обновите страницу и попробуйте ещё раз

## Ошибки

admin-error-name = Напишите имя и фамилию, хотя бы 2 буквы
admin-error-name-long = Имя слишком длинное
admin-error-role = Выберите роль
admin-error-regions = Выберите регионы из списка
admin-error-telegram-id = Номер в Telegram состоит только из цифр, например 123456789
admin-error-telegram-id-known = Владелец этого аккаунта уже в списке сотрудников
admin-error-last-administrator = Это единственный администратор. Сначала назначьте другого
admin-error-signature = Подпись слишком длинная: не больше 120 знаков
admin-error-messages-per-hour = Напишите целое число от 5 до 1000
admin-error-label = Напишите название метки
admin-error-label-long = Название слишком длинное: не больше 40 знаков
admin-error-label-taken = Такая метка уже есть. Назовите иначе или используйте её

admin-attach-choose = Выберите файлы или перетащите их сюда
admin-attach-as-document = Как файл
admin-attach-earlier = Передвинуть вперёд
admin-attach-later = Передвинуть назад
admin-attach-too-many = В одном посте до { $count } файлов
admin-file = Файл XLSX или CSV
admin-file-choose = Выберите файл или перетащите его сюда
admin-file-look = Посмотреть
admin-file-sending = Отправляется: { $percent } %
admin-chart-table = Таблица чисел
admin-period = Период
admin-period-days = { $count } дней
admin-text-length = Знаков:
admin-text-length-over = больше, чем можно
