### Песочница: мессенджер без Telegram и пульт к нему.

sandbox-title = Песочница
sandbox-home = Вернуться на рабочий стол
sandbox-lab = Пульт
sandbox-new-person = Новый человек
sandbox-skip = Перейти к чату
sandbox-chats = Учебные чаты
sandbox-tabs = Вид чата
sandbox-foot = Работает без Telegram. Ничто отсюда не дойдёт до настоящих людей.

## Список чатов

sandbox-tab-private = Люди
sandbox-tab-channel = Канал
sandbox-tab-group = Группа
sandbox-as-whom = От чьего имени
sandbox-you = Вы:{ " " }
sandbox-unread = новых
sandbox-never-started = Ещё не запускал бота
sandbox-nothing-yet = Сообщений пока нет
sandbox-empty-title = От чьего имени пишем?
sandbox-empty-text = Создайте учителя или сотрудника и напишите боту от его имени.
sandbox-sign-ban = заблокировал бота
sandbox-sign-user-x = аккаунт удалён
sandbox-member-creator = Владелец
sandbox-member-administrator = Администратор: может писать
sandbox-member-member = Участник
sandbox-member-restricted = Участник с ограничениями
sandbox-member-kicked = Исключён
sandbox-member-left = Не участвует
sandbox-members-channel = { $count ->
    [one] { $count } подписчик
    [few] { $count } подписчика
    *[other] { $count } подписчиков
  }
sandbox-members-group = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    *[other] { $count } участников
  }

## Чат

sandbox-bot = бот
sandbox-typing = печатает
sandbox-connecting = соединение…
sandbox-back = К списку чатов
sandbox-more = Ещё
sandbox-messages = Сообщения
sandbox-to-end = В конец
sandbox-date = { $day } { $month }
sandbox-today = Сегодня
sandbox-yesterday = Вчера
sandbox-yesterday-short = вчера
sandbox-sent = отправлено
sandbox-delivered = бот получил
sandbox-edited = изменено
sandbox-forwarded = Пересланное сообщение
sandbox-what-can-it-do = Что умеет этот бот?
sandbox-press-start = Чтобы начать, нажмите кнопку внизу.
sandbox-message-menu = Действия с сообщением
sandbox-buttons = Кнопки сообщения
sandbox-service-joined = { $name }: теперь в группе
sandbox-service-left = { $name }: больше не в группе
sandbox-via = через { $bot }
sandbox-pinned = Закреплённое сообщение
sandbox-pin = Закрепить
sandbox-unpin = Открепить
sandbox-service-pinned = { $name }: закреплено «{ $what }»
sandbox-choose-chat = В какой чат отправить?

## Опросы

sandbox-poll-anonymous = Анонимный опрос
sandbox-poll-open = Опрос: видно, кто как голосует
sandbox-quiz-anonymous = Анонимная викторина
sandbox-quiz-open = Викторина: видно, кто как отвечает
sandbox-poll-final = Итоги
sandbox-poll-no-votes = Голосов пока нет
sandbox-poll-votes = { $count ->
    [one] { $count } голос
    [few] { $count } голоса
    *[other] { $count } голосов
  }
sandbox-poll-closes = закроется: { $at }
sandbox-poll-vote = Голосовать
sandbox-poll-retract = Отозвать голос
sandbox-poll-right = верный ответ
sandbox-poll-wrong = неверный ответ
sandbox-poll-mine = ваш выбор

## Инлайн-режим

sandbox-inline-results = Что нашёл бот
sandbox-inline-asking = Спрашиваем бота…
sandbox-inline-none = Ничего не найдено
sandbox-inline-more = Ещё

## Каналы и группы

sandbox-new-channel = Новый канал
sandbox-new-group = Новая группа
sandbox-room-name = Название
sandbox-room-address-hint = Публичный адрес; без него чат закрытый
sandbox-bot-add = Добавить бота администратором
sandbox-bot-remove = Убрать бота
sandbox-bot-may-post = Разрешить боту публиковать
sandbox-bot-may-not-post = Запретить боту публиковать

## Набор

sandbox-message = Сообщение
sandbox-post = Публикация
sandbox-menu = Меню
sandbox-commands = Команды
sandbox-keyboard = Кнопки
sandbox-send = Отправить
sandbox-attach = Прикрепить
sandbox-attach-picture = Фото или видео
sandbox-attach-file = Файл
sandbox-attach-voice = Голосовое сообщение
sandbox-attach-contact = Мой контакт
sandbox-caption = Подпись
sandbox-sending = { $count ->
    [one] Отправить файл
    [few] Отправить { $count } файла
    *[other] Отправить { $count } файлов
  }
sandbox-too-many-files = За раз отправляется не больше { $max } файлов
sandbox-recording = Идёт запись
sandbox-no-microphone = Нет доступа к микрофону: выберите звуковой файл
sandbox-reply = Ответить
sandbox-react = Поставить реакцию
sandbox-copy = Копировать
sandbox-copied = Скопировано
sandbox-edit = Изменить
sandbox-editing = Изменение
sandbox-delete = Удалить
sandbox-delete-question = Удалить сообщение у всех? Бот об этом не узнает.
sandbox-cancel = Отмена
sandbox-ok = Понятно
sandbox-close = Закрыть
sandbox-clear = очистить

## Что прислано

sandbox-kind-message = Сообщение
sandbox-kind-photo = Фото
sandbox-kind-voice = Голосовое сообщение
sandbox-kind-video = Видео
sandbox-kind-video-note = Видеосообщение
sandbox-kind-audio = Аудио
sandbox-kind-animation = GIF
sandbox-kind-document = Файл
sandbox-kind-sticker = стикер
sandbox-kind-location = Геопозиция
sandbox-kind-contact = Контакт
sandbox-kind-poll = Опрос
sandbox-photo-number = Фото { $number }
sandbox-play = Слушать, { $length }
sandbox-pause = Пауза
sandbox-cannot-play = не открылось
sandbox-download = Скачать
sandbox-previous = Предыдущее
sandbox-next = Следующее

## Отношение к боту

sandbox-start = ЗАПУСТИТЬ
sandbox-restart = Запустить заново
sandbox-block = Заблокировать бота
sandbox-unblock = Разблокировать
sandbox-deactivate = Удалить аккаунт
sandbox-deactivate-question = { $name }: удалить аккаунт в Telegram? Вернуть его нельзя.
sandbox-is-deactivated = Аккаунт удалён
sandbox-join-channel = Подписаться на канал
sandbox-join-group = Вступить в группу
sandbox-leave-channel = Отписаться от канала
sandbox-leave-group = Выйти из группы
sandbox-make-admin = Сделать администратором
sandbox-make-member = Сделать обычным участником
sandbox-contact-title = Поделиться номером?
sandbox-contact-question = Бот { $bot } увидит имя { $name } и номер { $phone }.
sandbox-share = Поделиться
sandbox-choose-place = Выберите место
sandbox-own-location = Место этого устройства
sandbox-no-location = Нет доступа к геопозиции: выберите из списка
sandbox-town-tashkent = Ташкент
sandbox-town-samarkand = Самарканд
sandbox-town-fergana = Фергана
sandbox-town-nukus = Нукус
sandbox-town-termez = Термез
sandbox-no-answer = Бот не ответил на кнопку
sandbox-not-here = В песочнице такая кнопка не работает

## Человек

sandbox-edit-person = Изменить человека
sandbox-first-name = Имя
sandbox-last-name = Фамилия
sandbox-phone = Номер телефона
sandbox-phone-hint = Если пусто, подберётся сам
sandbox-user-name = Имя пользователя
sandbox-app-language = Язык приложения Telegram
sandbox-app-language-hint = По нему бот в первый раз угадывает язык
sandbox-app-uz = Узбекский
sandbox-app-ru = Русский
sandbox-app-en = Английский
sandbox-app-kaa = Каракалпакский
sandbox-app-unknown = Неизвестен
sandbox-create = Создать
sandbox-save = Сохранить

## Пульт

sandbox-time = Время
sandbox-time-hour = +1 час
sandbox-time-half-day = +12 часов
sandbox-time-day = +1 день
sandbox-time-week = +1 неделя
sandbox-faults = Как ведёт себя Telegram
sandbox-fault-toomanyrequests = Притормаживает
sandbox-fault-toomanyrequests-hint = 429, retry_after 7
sandbox-fault-cutafter = Теряет ответ
sandbox-fault-cutafter-hint = сообщение дойдёт, бот не узнает
sandbox-fault-hang = Молчит
sandbox-fault-hang-hint = ни ответа, ни сообщения
sandbox-fault-error500 = Сломан
sandbox-fault-error500-hint = 500, сообщение не дойдёт
sandbox-fault-block = { $name } блокирует бота
sandbox-fault-block-hint = 403
sandbox-trials = Испытания
sandbox-outage = Telegram недоступен 20 с
sandbox-outage-begun = Ничто не отвечает { $seconds } с
sandbox-expire-files = Отвергать известные файлы
sandbox-files-expired = Telegram не узнаёт файлы, отправленные до сих пор
sandbox-make-people = { $count } человек, запустивших бота
sandbox-people-made = { $count ->
    [one] Создан { $count } человек
    [few] Создано { $count } человека
    *[other] Создано { $count } человек
  }
sandbox-figure-messages = принято сообщений
sandbox-figure-worst-second = больше всего за секунду
sandbox-figure-too-many = отклонено (429)
sandbox-figure-stars = звёзд у бота
sandbox-calls = Вызовы бота
sandbox-no-calls = Вызовов пока нет
sandbox-call-lost = нет

## Не получилось

sandbox-error-broken = Не получилось. Попробуйте ещё раз
sandbox-error-offline = Сервер не отвечает
sandbox-error-invalid = Telegram такого не примет
sandbox-error-too-large = Файл больше 64 МБ
sandbox-error-no-such-person = Такого человека нет
sandbox-error-no-such-chat = Такого чата нет
sandbox-error-no-such-message = Это сообщение удалено
sandbox-error-no-such-button = Этой кнопки больше нет
sandbox-error-no-such-file = Такого файла нет
sandbox-error-not-a-member = Сначала вступите
sandbox-error-not-allowed = На это нет прав
sandbox-error-bot-is-blocked = Сначала разблокируйте бота
sandbox-error-person-is-deactivated = Этот аккаунт удалён
