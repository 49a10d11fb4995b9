### Панель: рабочее место ответственных сотрудников.

## Оболочка

panel-sections = Основные разделы
panel-sections-more = Ещё
panel-home = Hamroh, главная
panel-section-queue = Очередь
panel-section-officials = Сотрудники
panel-section-labels = Метки
panel-section-settings = Настройки
panel-section-sandbox = Песочница
panel-theme = Тема
panel-me-spoken = , вы и ваши устройства
panel-unassigned-spoken = { " " }без ответственного
panel-offline-title = Связь прервалась.
panel-offline-text = Список сейчас не обновляется. Когда связь вернётся, он обновится сам; написанное остаётся на месте.
panel-offline-now = Подключиться
panel-failed = Не получилось. Обновите страницу и попробуйте ещё раз.

## Время

panel-today = Сегодня
panel-yesterday = Вчера
panel-seconds = с
panel-span-minutes = { $count } мин
panel-span-hours = { $hours } ч { $minutes }
panel-span-days = { $count } дн

## Очередь

panel-queue-label = Обращения
panel-tabs = Виды очереди
panel-tab-mine = Мои
panel-tab-unassigned = Ничьи
panel-tab-all = Все
panel-tab-snoozed = Отложено
panel-tab-closed = Закрыто
panel-sort-waiting = Кто дольше ждёт
panel-sort-newest = Сначала новые
panel-sort-oldest = Сначала старые
panel-filters = Фильтр
panel-filter-region = Регион
panel-filter-label = Метка
panel-filter-lang = Язык
panel-filter-any = Все
panel-filter-show = Показать
panel-filter-clear = Убрать фильтры
panel-filter-remove = Убрать фильтр: { $filter }
panel-search = Поиск по обращениям
panel-search-placeholder = Имя, текст, №
panel-search-chip = Поиск: { $words }
panel-rows-more = Загружаем ещё…
panel-row-back = вернётся:{ " " }
panel-row-waits = ждёт:{ " " }
panel-row-draft = Черновик:
panel-row-ours = Наш ответ
panel-row-failed = Ответ не доставлен
panel-row-uncertain = Неизвестно, дошёл ли ответ
panel-row-blocked = Заблокировал бота
panel-row-unread = { " " }новых сообщений
panel-row-assignee = ответственный:{ " " }
panel-region-unknown = Регион не указан
panel-typing = { $name } пишет
panel-looking = { $name } тоже смотрит
panel-empty-mine = У вас нет открытых обращений
panel-empty-mine-text = Возьмите ничьё обращение: оно появится здесь.
panel-empty-unassigned = Ничьих обращений нет
panel-empty-unassigned-text = Новое обращение появится здесь само.
panel-empty-all = На всё отвечено
panel-empty-all-text = Новое обращение появится здесь само.
panel-empty-snoozed = Ничего не отложено
panel-empty-snoozed-text = Отложенное само вернётся в очередь, когда придёт время.
panel-empty-closed = Закрытых обращений пока нет
panel-empty-closed-text = Закрытые хранятся здесь.
panel-empty-filter = Под фильтр ничего не подходит
panel-empty-filter-text = Измените фильтр или уберите его.
panel-empty-search = Ничего не нашлось
panel-empty-search-text = Попробуйте другое слово, имя или номер обращения.

## Виды сообщений

panel-kind-text = Текст
panel-kind-photo = Фото
panel-kind-video = Видео
panel-kind-animation = GIF
panel-kind-voice = Голосовое сообщение
panel-kind-audio = Аудио
panel-kind-video_note = Видеосообщение
panel-kind-document = Документ
panel-kind-sticker = Стикер
panel-kind-location = Место
panel-kind-contact = Контакт
panel-kind-other = Другое сообщение
panel-kind-unknown = Такие сообщения панель показать не может. Попросите прислать это текстом или снимком.

## Разговор

panel-pick-title = Выберите обращение
panel-pick-text = Здесь откроются вопрос учителя и ответ на него.
panel-talk = Разговор
panel-back = К очереди
panel-earlier = Более ранние сообщения
panel-state-open = открыто
panel-state-snoozed = отложено
panel-state-closed = закрыто
panel-claim = Взять себе
panel-assign = Назначить
panel-assign-search = Имя сотрудника
panel-assign-impossible = Этому сотруднику назначить нельзя: он не видит этот регион или отключён.
panel-assignee = Ответственный: { $name }
panel-assignee-you = Ответственный: вы
panel-unassign = Снять ответственного
panel-me = { $name } (вы)
panel-close = Закрыть
panel-close-next = Закрыть и дальше
panel-reopen = Открыть снова
panel-snooze = Отложить
panel-snooze-title = Когда вернуть
panel-snooze-1h = Через 1 час
panel-snooze-3h = Через 3 часа
panel-snooze-6h = Через 6 часов
panel-snooze-12h = Через 12 часов
panel-snooze-tomorrow = Завтра
panel-snooze-week = Через неделю
panel-snooze-custom = Другое время
panel-snooze-do = Отложить
panel-snooze-past = Выберите время в пределах ближайшего года.
panel-wake = Вернуть в очередь
panel-labels = Метки
panel-labels-none = Меток пока нет. Их добавляет администратор или куратор региона.
panel-official-gone = Бывший сотрудник
panel-note-label = внутренняя заметка
panel-edited = изменено
panel-edited-empty = (без текста)
panel-photo-open = Увеличить фото
panel-photo-save = Скачать
panel-voice-play = Слушать голосовое сообщение { $length }
panel-voice-seek = Место в голосовом сообщении
panel-voice-rate = Скорость
panel-media-too-big = Файл больше 20 МБ: Telegram не отдаёт такие файлы ботам. Попросите прислать файл поменьше или ссылку.
panel-media-gone = Файла в Telegram больше нет. Попросите прислать его ещё раз.
panel-media-unreachable = Telegram сейчас не отвечает. Попробуйте через минуту.

## Что сделано

panel-did-opened = Обращение открыто
panel-did-claimed = { $who }: обращение взято
panel-did-claimed-you = Вы взяли обращение
panel-did-assigned = { $who }: назначено, { $to }
panel-did-assigned-you = Вы назначили: { $to }
panel-did-unassigned = { $who }: ответственный снят
panel-did-unassigned-you = Вы сняли ответственного
panel-did-snoozed = { $who }: отложено до { $until }
panel-did-snoozed-you = Вы отложили до { $until }
panel-did-woke = { $who }: возвращено в очередь
panel-did-woke-you = Вы вернули в очередь
panel-did-woke-self = Обращение вернулось в очередь
panel-did-labelled = { $who }: метка «{ $label }»
panel-did-labelled-you = Вы поставили метку «{ $label }»
panel-did-unlabelled = { $who }: снята метка «{ $label }»
panel-did-unlabelled-you = Вы сняли метку «{ $label }»
panel-did-closed = { $who }: закрыто
panel-did-closed-you = Вы закрыли обращение
panel-did-reopened = { $who }: открыто снова
panel-did-reopened-you = Вы открыли обращение снова
panel-did-reopened-self = Учитель написал, обращение открылось снова
panel-did-withdrawn-self = Учитель отозвал вопрос
panel-did-rated-self = Оценка учителя: { $stars }
panel-did-solved-self = Учитель: «Спасибо, решено»
panel-did-edited-self = Учитель изменил сообщение

## Доставка

panel-delivery-queued = в очереди
panel-delivery-cancel = отменить
panel-delivery-cancelled = отменено
panel-delivery-sent = передано в Telegram
panel-delivery-failed-mark = не доставлено
panel-delivery-uncertain-mark = неизвестно, дошло ли
panel-delivery-uncertain = Ответ Telegram потерялся: возможно, дошло
panel-delivery-arrived = Дошло
panel-delivery-again = Отправить ещё раз
panel-delivery-retry = Повторить
panel-delivery-failed = Не доставлено:
panel-reason-blocked = учитель заблокировал бота. Ответ подождёт и дойдёт, когда тот вернётся (до 90 дней).
panel-reason-deactivated = аккаунт учителя в Telegram удалён.
panel-reason-cannotInitiate = учитель ещё не запускал бота.
panel-reason-chatGone = такого чата в Telegram нет.
panel-reason-fileTooBig = файл больше 50 МБ. Отправьте ссылкой.
panel-reason-badFile = Telegram не принял этот файл. Приложите его в другом виде.
panel-reason-tooLong = текст слишком длинный. Разделите его на два ответа.
panel-reason-unauthorized = у бота неверный токен. Скажите администратору.
panel-reason-serverFault = у Telegram неполадки. Повторите немного позже.
panel-reason-other = Telegram не принял сообщение. Измените текст и отправьте снова.

## Ответ

panel-composer = Написать ответ
panel-composer-mode = Что пишем
panel-composer-label = Ответ: { $name }
panel-reply = Ответ
panel-note = Заметка
panel-reply-placeholder = Напишите ответ
panel-note-placeholder = Заметка коллегам: учитель её не увидит
panel-draft-saved = Черновик сохранён { $time }
panel-send = Отправить
panel-send-note = Добавить заметку
panel-send-more = Другие способы отправить
panel-send-close = Отправить и закрыть
panel-send-next = Отправить и дальше
panel-attach = Приложить фото, видео или документ
panel-files = Приложенные файлы
panel-record = Записать голосовое сообщение
panel-recording = Идёт запись. Нажмите кнопку ещё раз, чтобы закончить.
panel-record-denied = Микрофон недоступен. Разрешите этому сайту микрофон в браузере.
panel-upload-too-big = Файл больше 50 МБ: Telegram его не примет. Приложите файл поменьше или пришлите ссылку.
panel-upload-failed = Файл не загрузился. Проверьте связь и попробуйте ещё раз.
panel-upload-empty = Файл пустой.
panel-upload-gone = Приложенный файл не найден. Уберите его и приложите снова.
panel-upload-remove = Убрать
panel-marks = Оформление
panel-mark-bold = Жирный
panel-mark-italic = Курсив
panel-mark-strike = Зачёркнутый
panel-mark-code = Код
panel-mark-quote = Цитата
panel-mark-link = Ссылка
panel-preview = Как это будет в Telegram
panel-preview-title = В Telegram будет так
panel-preview-empty = Пока ничего не написано.
panel-warn-blocked = Учитель заблокировал бота: ответ подождёт, пока тот вернётся.
panel-overtaken = Ответ уже есть: { $name }, { $ago } назад.
panel-overtaken-look = Посмотреть ответ
panel-overtaken-anyway = Всё равно отправить
panel-too-long = Текст слишком длинный или файлов слишком много. Разделите на два ответа.
panel-empty-answer = Ответ пустой: напишите текст или приложите файл.
panel-empty-note = Заметка пустая.

## Выполнено

panel-undo = Вернуть
panel-done-claimed = Обращение у вас
panel-done-assigned = Назначено: { $name }
panel-done-unassigned = Обращение теперь ничьё
panel-done-snoozed = Вернётся: { $time }
panel-done-woken = Обращение вернулось в очередь
panel-done-closed = Обращение закрыто
panel-done-reopened = Обращение открыто снова
panel-done-noted = Заметка добавлена
panel-done-sent-stay = Ответ отправляется
panel-done-sent-close = Ответ отправляется, обращение закрыто
panel-done-sent-next = Ответ отправляется, открыто следующее
panel-done-undone = Ответ отозван, текст на месте
panel-undo-late = Поздно: ответ уже отправлен.
panel-undo-unknown = Отозвать ответ может только тот, кто его написал.
panel-done-resent = Отправляется ещё раз
panel-done-arrived = Отмечено как дошедшее
panel-stale = Кто-то успел раньше: обращение изменилось.
panel-stale-assigned = Обращение теперь у другого сотрудника: { $name }
panel-gone = Такого обращения нет, или оно не из вашего региона.
panel-gone-message = Этого сообщения больше нет.
panel-bad-request = Запрос непонятен. Обновите страницу и попробуйте ещё раз.

## Карточка учителя

panel-card = Учитель
panel-card-open = Карточка учителя
panel-card-back = К разговору
panel-card-close = Закрыть карточку
panel-fact-region = Регион
panel-fact-school = Школа
panel-fact-subject = Предмет
panel-fact-position = Категория
panel-fact-language = Язык
panel-fact-phone = Телефон
panel-fact-telegram = Telegram
panel-fact-since = Регистр.
panel-not-registered = не зарегистрирован
panel-phone-show = Показать
panel-position-subject = учитель-предметник
panel-position-leading = ведущий учитель
panel-position-mentor = ментор
panel-position-master = мастер-тренер
panel-position-head = руководитель
panel-position-methodologist = методист
panel-rating-title = Оценка
panel-rating = { $stars } из 5
panel-others = Другие обращения
panel-others-before = предыдущее этого обращения
panel-end-answered = отвечено
panel-end-solved = решено
panel-end-withdrawn = отозвано

## Клавиши и команды

panel-palette = Команды
panel-palette-label = Команда, имя или номер
panel-palette-tab = Очередь: { $tab }
panel-palette-tickets = Обращения
panel-keys = Клавиши
panel-keys-queue = Очередь
panel-keys-ticket = Обращение
panel-keys-writing = Когда пишете
panel-keys-everywhere = Везде
panel-key-move = Следующее, предыдущее
panel-key-open = Открыть
panel-key-search = Найти
panel-key-reply = Написать ответ
panel-key-note = Внутренняя заметка
panel-key-claim = Взять себе
panel-key-close = Закрыть, открыть снова
panel-key-close-next = Закрыть и дальше
panel-key-snooze = Отложить
panel-key-label = Метки
panel-key-send = Отправить
panel-key-line = Новая строка
panel-key-bold = Жирный
panel-key-italic = Курсив
panel-key-palette = Команды
panel-key-undo = Вернуть
panel-key-keys = Этот список
panel-key-back = Назад
