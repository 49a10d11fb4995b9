### Напоминания о графике: сообщение учителю и страница панели.

## Сообщение

reminders-hello = Здравствуйте, { $name }!
reminders-opened =
    { $count ->
        [1] Открылась новая часть: { $portion }-я из { $of }.
       *[other] Открылись новые части: { $first }–{ $portion } из { $of }.
    }
reminders-idle = Половина времени на { $portion }-ю часть прошла, а она ещё не начата. Срок: { $due }.
reminders-behind = Вы отстаёте от графика: на сегодня нужно было освоить { $due } ч, освоено { $done } ч.
reminders-due =
    { $days ->
        [0] Сегодня последний день курса: срок { $due }. Пройдено { $percent } %.
        [1] До конца курса остался один день: срок { $due }. Пройдено { $percent } %.
        [few] До конца курса осталось { $days } дня: срок { $due }. Пройдено { $percent } %.
       *[other] До конца курса осталось { $days } дней: срок { $due }. Пройдено { $percent } %.
    }
reminders-overdue = Срок курса истёк: { $due }. Пройдено { $percent } %. Если у Вас уважительная причина, напишите сюда: мы рассмотрим продление.
reminders-cycle = { $date } исполнится пять лет со дня Вашего последнего повышения квалификации. Запланируйте следующий курс до этого дня.
reminders-cycle-over = { $date } исполнилось пять лет со дня Вашего последнего повышения квалификации. Пора записаться на курс.
reminders-ask = Если есть вопрос, напишите его сюда.
reminders-button-off =
    { $count ->
        [1] 🔕 Не напоминать об этом
       *[other] 🔕 Не присылать такие напоминания
    }

## Панель

panel-section-reminders = Напоминания
reminders-title = Напоминания
reminders-sub = Кому и что отправляется по графику
reminders-tabs = Разделы напоминаний
reminders-tab-overview = Сегодня и завтра
reminders-tab-history = Отправленные
reminders-tab-preview = Как выглядит
reminders-kind-opened = Открылась новая часть
reminders-kind-idle = Прошла половина времени
reminders-kind-behind = Отстаёт от графика
reminders-kind-due = Срок близко
reminders-kind-overdue = Срок истёк
reminders-kind-cycle = Пятилетний цикл
reminders-hint-opened = Когда по графику открывается часть
reminders-hint-idle = Когда прошла половина срока части, а сделано ничего
reminders-hint-behind = При отставании, раз в неделю
reminders-hint-due = За 7, 3 и 1 день до срока
reminders-hint-overdue = После срока, раз в неделю, четыре недели
reminders-hint-cycle = За 180 и 30 дней до пяти лет и в самый день
reminders-now-title = Сообщения за сегодня
reminders-none-today = Сегодня пока никому не написано.
reminders-fate-waiting = в очереди
reminders-fate-sent = отправлено
reminders-fate-blocked = бот заблокирован
reminders-fate-failed = не дошло
reminders-fate-uncertain = неизвестно
reminders-fate-stopped = остановлено
reminders-fate-late = не успело до ночи
reminders-fate-gone = давнее
reminders-kinds-title = По видам
reminders-courses-title = По курсам
reminders-courses-hint = Откройте курс: там можно остановить любой вид напоминаний.
reminders-column-kind = Вид
reminders-column-course = Курс
reminders-column-written = Сегодня написано
reminders-column-still = Сегодня ещё
reminders-column-tomorrow = Завтра
reminders-column-stopped = Остановлено
reminders-sum = Сообщений
reminders-sum-hint = Одному человеку в день уходит не больше одного сообщения; в нём может быть несколько напоминаний.
reminders-counted = Посчитано: { $when }. Новые данные могут изменить прогноз.
reminders-counting = Идёт подсчёт: просмотрено слушателей: { $count }.
reminders-night = Ночью, с { $from } до { $until }, никого не беспокоим.
reminders-no-night = Ночное время тишины не задано.
reminders-empty = Напоминать не о чем
reminders-empty-text = Когда слушатели запишутся на курс и найдут себя в боте, здесь будет видно, что им отправится.
reminders-course-sub = Напоминания об этом курсе
reminders-course-still = сегодня ещё { $count }
reminders-course-tomorrow = завтра { $count }
reminders-stop = Остановить
reminders-resume = Возобновить
reminders-stop-question = Напоминание «{ $kind }» об этом курсе больше никому не уйдёт, а то, что в очереди, будет отозвано.
reminders-stop-yes = Да, остановить
reminders-look = Как выглядит
reminders-only-editors = Останавливает напоминания администратор или редактор.
reminders-done-stopped = Напоминание остановлено, отозвано из очереди: { $count }
reminders-done-resumed = Напоминание возобновлено
reminders-preview-hint = Так это выглядит в Telegram. Имя и числа для примера.
reminders-preview-kinds = Виды напоминаний
reminders-preview-name = Дильноза Каримова
reminders-preview-course = Название курса
reminders-history-search = Имя, телефон или логин
reminders-history-empty = Напоминаний ещё не отправляли
reminders-history-none = Напоминаний такому слушателю не найдено
reminders-history-none-text = Попробуйте другое написание имени или номер телефона.
reminders-history-older = Более ранние
reminders-history-nameless = Слушатель без имени
admin-audit-reminders-stopped = { $who } остановил(а) напоминание о курсе: { $target }
admin-audit-reminders-resumed = { $who } возобновил(а) напоминание о курсе: { $target }
