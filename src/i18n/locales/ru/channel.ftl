### Канал: посты, календарь, рубрики, площадки.

panel-section-channel = Канал

## Страницы

channel-title = Канал
channel-sub = Посты, их календарь и опросы
channel-tabs = Страницы канала
channel-tab-calendar = Календарь
channel-tab-posts = Посты
channel-tab-series = Рубрики
channel-tab-rooms = Куда
channel-new = Новый пост
channel-untitled = Пост без названия
channel-post-number = Пост № { $id }
channel-has-files = Есть файл
channel-day = День
channel-time = Время
channel-zone = Часовой пояс: { $zone }

## Состояния

channel-state-draft = Черновик
channel-state-review = На проверке
channel-state-queued = В очереди
channel-state-scheduled = В плане
channel-state-publishing = Выходит
channel-state-published = Вышел
channel-state-held = Задержан
channel-state-failed = Не вышел

## Календарь

channel-months = Месяцы
channel-month-before = Предыдущий месяц
channel-month-after = Следующий месяц
channel-today = Сегодня
channel-month-empty = В этом месяце пока нет постов. Выберите день и запланируйте первый.
channel-drag-hint = Перетащите пост на другой день или выберите его и нажмите «альт» и стрелку
channel-new-on = Новый пост: { $day }
channel-move = Перенести
channel-move-of = Перенести на другой день: { $title }
channel-series = Рубрика
channel-series-nothing = Очередь пуста

## Список

channel-shows = Какие посты
channel-show-published = Вышли
channel-show-waiting = Ждут
channel-show-drafts = Черновики
channel-show-decide = Ждут решения
channel-search = По тексту поста
channel-origin-seen = Написан в канале
channel-origin-imported = Из файла
channel-asked = Вопросы
channel-asked-open = Посмотреть в очереди вопросы об этом посте
channel-older = Более старые
channel-empty-published = Пока ничего не вышло
channel-empty-published-text = Напишите новый пост или возьмите из файла то, что уже есть в канале.
channel-empty-waiting = В плане постов нет
channel-empty-waiting-text = Здесь стоят посты с назначенным временем и посты в очередях рубрик.
channel-empty-drafts = Черновиков нет
channel-empty-drafts-text = Здесь стоят начатые, но не запланированные посты.
channel-empty-decide = Решать нечего
channel-empty-decide-text = Здесь стоят посты на проверке, пропустившие своё время и не вышедшие.
channel-none-found = Ничего не нашлось
channel-none-found-text = Попробуйте другое слово: латиница и кириллица ищутся вместе.

## Написание

channel-part-text = Текст
channel-text = Текст поста
channel-text-placeholder = Уважаемые учителя…
channel-files = Фото, видео, документы
channel-files-hint = До 10 файлов, каждый до 50 MB. Несколько фото и видео выйдут альбомом.
channel-part-buttons = Кнопки
channel-buttons = Кнопки со ссылками
channel-buttons-hint = Стоят под постом. В альбоме кнопок не бывает, поэтому там они становятся ссылками под текстом.
channel-button-add = Добавить ссылку
channel-button-label = Надпись на кнопке
channel-button-url = Адрес ссылки
channel-button-remove = Убрать кнопку
channel-ask = Кнопка «Спросить об этом посте»
channel-ask-hint = Кнопка открывает бота, вопрос связывается с этим постом и считается
channel-part-where = Куда
channel-rooms-to = Площадки
channel-rooms-every = Все площадки
channel-rooms-none = Бот пока не может писать ни в один канал или группу.
channel-rooms-how = Как добавить
channel-room-channel = канал
channel-room-group = группа
channel-room-members = человек: { $count }
channel-room-open = Может писать
channel-room-closed = Не может писать
channel-silent = Без звука
channel-silent-hint = Уведомление придёт подписчикам без звука
channel-pin-on = Закрепить
channel-pin-on-hint = Сразу после выхода закрепится вверху
channel-part-when = Когда
channel-plan = Что сделать с постом
channel-plan-draft = Черновик
channel-plan-draft-hint = Сохранится и никуда не выйдет
channel-plan-review = На проверку
channel-plan-review-hint = Другой редактор одобрит или вернёт с пометкой
channel-plan-at = В назначенное время
channel-plan-at-hint = Выйдет сам в этот день и час
channel-plan-series = В рубрику
channel-plan-series-hint = Встанет в конец очереди и выйдет в свой черёд
channel-plan-now = Сейчас
channel-plan-now-hint = Сохранится, и мы спросим ещё раз
channel-do-draft = Сохранить черновик
channel-do-review = Отдать на проверку
channel-do-at = Запланировать
channel-do-series = Поставить в очередь
channel-do-now = Опубликовать сейчас
channel-series-which = Какая рубрика
channel-series-none-yet = Рубрик пока нет.
channel-series-make = Завести рубрику
channel-look = Как это будет в Телеграме
channel-look-empty = Напишите текст или добавьте файл: пост появится здесь.
channel-problems = Исправьте до публикации
channel-cannot = Пока опубликовать нельзя
channel-duplicate = Сделать копию
channel-throw-away = Удалить
channel-throw-away-question = Удалить пост насовсем? Вернуть его будет нельзя.
channel-throw-away-yes = Да, удалить

## Препятствия

channel-problem-empty = Нет ни текста, ни файла.
channel-problem-noRooms = Не выбрано, куда публиковать.
channel-problem-mixedAlbum = В альбоме вместе стоят фото и видео; документы и музыка идут отдельными альбомами.
channel-problem-filesWithPoll = К опросу нельзя добавить файлы: сделайте два поста.
channel-problem-tooLong = В тексте знаков: { $length }, здесь можно до { $limit }.
channel-problem-tooManyFiles = Файлов больше { $limit }.
channel-problem-closedRoom = Бот не может писать в «{ $title }».
channel-problem-badButton = У кнопки «{ $label }» неверная надпись или адрес.
channel-problem-pollQuestion = Напишите вопрос опроса, до { $limit } знаков.
channel-problem-pollOptions = Ответов должно быть от { $least } до { $most }.
channel-problem-pollOption = Ответ { $number } пуст или длиннее { $limit } знаков.
channel-problem-pollSameOptions = Два ответа одинаковы.
channel-problem-pollCorrect = Отметьте верный ответ викторины.
channel-problem-pollExplanation = Пояснение не длиннее { $limit } знаков и трёх строк.
channel-problem-namedPoll = В канале опрос бывает только анонимным.
channel-problem-pollCloses = Опрос должен закрыться не раньше чем через минуту и не позже чем через тридцать дней после выхода.

## Проверка и решение

channel-review-title = { $name } просит вас проверить
channel-review-own = Пост на проверке
channel-review-own-hint = Написанное вами одобряет другой редактор.
channel-review-when = После одобрения выйдет сам: { $moment }.
channel-review-no-moment = Время не назначено: после одобрения останется черновиком.
channel-review-note = Пометка: что исправить
channel-review-back = Вернуть
channel-review-withdraw = Забрать с проверки
channel-approve = Одобрить
channel-approved-by = Одобрено: { $name }. Теперь можно назначить время или опубликовать.
channel-sent-back = Возвращено с проверки: { $note }
channel-now-question = Опубликовать пост сейчас?
channel-now-yes = Да, опубликовать
channel-now-no = Нет, позже
channel-held-late = Пост должен был выйти { $moment }, но сервер не работал
channel-held-problems = Пост не смог выйти { $moment }: в нём есть что исправить
channel-held-text = Сам с опозданием он не вышел: решаете вы.
channel-held-another = На другое время
channel-held-draft = Вернуть в черновики
channel-failed-title = Пост не вышел ни на одной площадке
channel-again = Попробовать ещё раз

## Вышедший пост

channel-publishing-now = Пост отправляется в Телеграм.
channel-deleted = Пост удалён на всех площадках.
channel-published-at = Вышел
channel-copies = На площадках
channel-copy-there = Вышел
channel-copy-sending = Отправляется
channel-copy-pinned = Закреплён
channel-copy-edited = Изменён
channel-copy-edited-at = правка { $moment }
channel-copy-deleted = Удалён
channel-copy-failed = Не вышел
channel-copy-uncertain = Неизвестно
channel-uncertain-text = Ответ Телеграма потерялся. Посмотрите в канал: пост там есть?
channel-uncertain-there = Есть, вышел
channel-uncertain-again = Нет, отправить снова
channel-again-refused = Отправить снова туда, где не вышел
channel-open-telegram = Открыть в Телеграме
channel-change-edit = Правка
channel-change-delete = Удаление
channel-change-pin = Закрепление
channel-change-unpin = Открепление
channel-change-close = Закрытие опроса
channel-change-under-way = { $what }: отправляется
channel-reactions = Реакции
channel-reactions-none = Реакций пока нет.
channel-pin = Закрепить
channel-unpin = Открепить
channel-edit = Изменить
channel-delete = Удалить
channel-delete-question = Удалить пост на всех площадках? Телеграм позволяет это 48 часов.
channel-delete-yes = Да, удалить
channel-revise = Изменить вышедший пост
channel-revise-sub = Текст и кнопки меняются сразу на всех площадках, файлы остаются
channel-revise-do = Изменить везде

## Почему Телеграм не принял

channel-failure-kicked = бота убрали с этой площадки
channel-failure-notAllowed = у бота нет права писать
channel-failure-chatGone = такой площадки нет
channel-failure-fileTooBig = файл больше 50 MB
channel-failure-badFile = Телеграм не принял файл
channel-failure-tooLong = текст слишком длинный
channel-failure-badMarkup = Телеграм не понял кнопку или оформление
channel-failure-messageGone = сообщение удалено или слишком старое
channel-failure-unauthorized = неверный токен бота
channel-failure-serverFault = в Телеграме неполадки, попробуйте чуть позже
channel-failure-expired = не удалось отправить вовремя
channel-failure-uncertain = ответ потерялся, могло быть выполнено
channel-failure-other = Телеграм не принял

## Рубрики

channel-series-new = Новая рубрика
channel-series-name = Название
channel-series-name-hint = Например: Метод недели
channel-series-repeat = Как часто
channel-repeat-weekly = Каждую неделю
channel-repeat-daily = Каждый день
channel-repeat-monthly = Каждый месяц
channel-repeat-cron = Своим выражением
channel-series-weekdays = Дни недели
channel-series-dates = Числа месяца
channel-series-dates-hint = Например: 1, 15
channel-series-cron = Выражение
channel-series-cron-hint = Пять полей: минута, час, число, месяц, день недели. Например { "0 9 * * 1" }
channel-series-next = Ближайшие выходы
channel-series-next-one = Следующий
channel-series-no-moments = С таким выбором посты не выйдут: укажите день и время.
channel-series-active = Работает
channel-series-active-hint = Если выключить, очередь сохранится, но посты не выйдут
channel-series-rests = Отдыхает
channel-series-empty = Рубрик пока нет
channel-series-empty-text = Заведите рубрику, и посты из её очереди будут выходить сами, по одному в назначенные дни.
channel-series-empty-tag = Очередь пуста
channel-series-waiting = в очереди: { $count }
channel-series-comes = Выходит
channel-series-queue = Очередь
channel-series-queue-empty = Очередь пуста
channel-series-queue-empty-text = Напишите пост и выберите «В рубрику».
channel-series-change = Настроить
channel-series-end = Завершить рубрику
channel-series-end-hint = Посты из очереди станут черновиками, вышедшие останутся.
channel-series-end-question = Завершить рубрику?
channel-series-end-yes = Да, завершить
channel-cron-daily = каждый день в { $time }
channel-cron-weekly = по дням: { $days }, в { $time }
channel-cron-monthly = каждый месяц, числа: { $days }, в { $time }

## Куда

channel-rooms-empty = Бот пока не состоит ни в одном канале
channel-rooms-empty-text = Сделайте его администратором канала или группы, и они появятся здесь.
channel-rooms-add = Добавить канал или группу
channel-rooms-add-hint = Это делает владелец канала в Телеграме.
channel-rooms-the-bot = нашего бота
channel-rooms-step-open = Откройте в Телеграме настройки канала или группы.
channel-rooms-step-admin = Добавьте в администраторы: { $bot }.
channel-rooms-step-rights = Дайте права публиковать, изменять, удалять и закреплять сообщения.
channel-rooms-step-seen = Через минуту площадка появится в этом списке.

## Из файла

channel-import = Из файла
channel-import-sub = Прежние посты канала станут видны в поиске; снова они не отправляются
channel-import-how = Где взять файл
channel-import-how-hint = Нужна программа Телеграм для компьютера.
channel-import-step-open = Откройте канал и нажмите три точки справа вверху.
channel-import-step-menu = Выберите «Экспорт истории чата».
channel-import-step-format = Укажите машиночитаемый формат JSON; фото и видео не нужны.
channel-import-step-bring = Принесите сюда файл { "result.json" } из готовой папки.
channel-import-file = Файл
channel-import-file-hint = Сначала покажем, что в нём есть, потом вы решите. Повторная загрузка ничего не удваивает.
channel-import-size = Файл JSON, до { $megabytes } MB
channel-import-none = Выберите файл
channel-import-too-big = Файл больше { $megabytes } MB
channel-import-unreadable = Этот файл не читается: нужен { "result.json" } из экспорта Телеграма для компьютера
channel-import-not-a-channel = Это экспорт не канала
channel-import-look = Что есть в файле
channel-import-count-posts = Постов
channel-import-count-new = Новых
channel-import-count-known = Уже были
channel-import-count-polls = Опросов
channel-import-count-files = С файлами
channel-import-count-skipped = Служебных
channel-import-span = С { $first } по { $last }
channel-import-samples = Самые новые
channel-import-known-hint = У тех, что уже были, обновятся только изменённый текст и реакции.
channel-import-do =
    { $count ->
        [one] Взять { $count } пост
        [few] Взять { $count } поста
       *[other] Взять { $count } постов
    }
channel-import-discard = Не брать

## В обращении

channel-about-post = Вопрос о посте
channel-about-post-others = Другие вопросы об этом посте

## Ошибки

channel-error-moment = Укажите и день, и время
channel-error-past = Это время уже прошло
channel-error-series = Выберите рубрику
channel-error-overtaken = Пока вы писали, кто-то изменил пост. Если сохранить ещё раз, останется ваше; сначала можно открыть страницу в новом окне и сравнить.
channel-error-series-name = Назовите рубрику
channel-error-series-rooms = Выберите хотя бы одну площадку
channel-error-cron-unreadable = Выберите день и время или исправьте выражение
channel-error-cron-never = Такой день никогда не наступит
channel-error-cron-tooOften = Посты не должны выходить чаще раза в час

## Сделано

channel-done-saved = Сохранено
channel-done-review = Отдано на проверку, редакторы получили сообщение
channel-done-scheduled = Запланировано
channel-done-queued = Поставлено в очередь рубрики
channel-done-moved = Перенесено: { $moment }
channel-done-not-moved-past = Не перенесено: это время уже прошло
channel-done-not-moved-state = Не перенесено: состояние поста изменилось
channel-done-not-now = Не сделано: состояние поста изменилось
channel-done-not-own = Написанное вами одобряет другой редактор
channel-done-approved = Одобрено
channel-done-sent-back = Возвращено автору
channel-done-unscheduled = Снова черновик
channel-done-publishing = Пост выходит
channel-done-duplicated = Копия готова
channel-done-thrown-away = Пост удалён
channel-done-pinning = Закрепляется
channel-done-unpinning = Открепляется
channel-done-deleting = Удаляется на площадках
channel-done-some-left = Старые копии бот удалить не может, остальные удаляются
channel-done-too-old = Прошло больше 48 часов: удалить можно только вручную в Телеграме
channel-done-editing = Меняется на всех площадках
channel-done-closing = Опрос закрывается
channel-done-again = Отправляется снова
channel-done-stands = Отмечено как вышедшее
channel-done-series-saved = Рубрика сохранена
channel-done-series-ended = Рубрика завершена
channel-done-order-stale = Очередь изменилась, порядок не сохранён: попробуйте ещё раз
channel-done-imported = Взято: новых { $added }, обновлено { $refreshed }, без изменений { $known }
channel-done-import-discarded = Файл убран
