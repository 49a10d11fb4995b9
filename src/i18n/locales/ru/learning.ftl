### «Мой курс»: результат, график, срок, напоминания и поиск себя. Видно в боте и на картинке.
### Используется разметка HTML из Telegram; названия курсов и модулей защищаются отдельно.

bot-key-course = 🎓 Мой курс
bot-command-course = Мой курс: результат, график и срок

learning-pace-not-started = Ещё не начат
learning-pace-ahead = Опережаете график
learning-pace-on-time = Идёте по графику
learning-pace-behind = Отстаёте от графика
learning-pace-at-risk = Есть риск не успеть
learning-pace-overdue = Срок прошёл
learning-pace-completed = Курс завершён
learning-pace-paused = Приостановлен

learning-fact-modules =
    { $total ->
        [one] { $done } из { $total } модуля
       *[other] { $done } из { $total } модулей
    }
learning-fact-hours =
    { $total ->
        [one] { $done } из { $total } часа
       *[other] { $done } из { $total } часов
    }
learning-legend-done = готово { $count }
learning-legend-progress = начато { $count }
learning-legend-open = открыто { $count }
learning-legend-locked = закрыто { $count }
learning-module-name = Модуль { $number }. { $title }
learning-next = Откроется
learning-due = Закончить до
learning-finished = Завершён
learning-begins = Начало
learning-after-pause = после паузы
learning-extended =
    { $days ->
        [one] продлён на { $days } день
        [few] продлён на { $days } дня
       *[other] продлён на { $days } дней
    }
learning-paused-until = пауза до { $when }

learning-caption-now = ▶️ Сейчас: { $title }
learning-caption-then = ⏭ Дальше: { $title }
learning-caption-next = 🔓 Откроется: <b>{ $when }</b> ({ $what })
learning-caption-held = 🔓 Следующее открытие будет после паузы ({ $what })
learning-caption-begins = 🗓 Курс начинается <b>{ $when }</b>
learning-caption-due = 🏁 Закончить до: <b>{ $when }</b>, осталось { $left }
learning-caption-due-held = 🏁 Срок станет известен после паузы
learning-caption-overdue = 🏁 Срок истёк <b>{ $when }</b>, прошло { $past }. Пожалуйста, напишите ответственному сотруднику.
learning-caption-projected = 📈 В таком темпе закончите примерно <b>{ $when }</b>
learning-caption-completed = 🎓 Завершён <b>{ $when }</b>. Поздравляем!
learning-caption-extended =
    { $days ->
        [one] ➕ Срок продлён на { $days } день
        [few] ➕ Срок продлён на { $days } дня
       *[other] ➕ Срок продлён на { $days } дней
    }
learning-caption-paused = ⏸ График приостановлен
learning-caption-paused-until = ⏸ График приостановлен до { $when }
learning-caption-group = 👥 { $group }, { $provider }
learning-caption-provider = 🏫 { $provider }
learning-caption-infeasible = ⚠️ Последняя часть откроется позже срока: это не ваша вина. Напишите ответственному сотруднику, чтобы срок продлили.
learning-portion = часть { $number }
learning-provider-regional_centre = Центр педагогического мастерства
learning-provider-platform = электронная платформа
learning-provider-university = вуз
learning-provider-non_state = негосударственная организация

learning-state-done-at = пройден { $when }
learning-state-progress = изучено { $percent }%
learning-state-open = открыт, ещё не начат
learning-state-locked = откроется { $when }
learning-state-held = откроется после паузы
learning-state-over = в вашем регионе закрыт с { $when }
learning-state-elsewhere = в вашем регионе пока не открыт
learning-module-passport = Номер паспорта: <code>{ $passport }</code>
learning-module-size =
    { $hours ->
        [one] Объём: { $hours } час, кредитов: { $credits }
        [few] Объём: { $hours } часа, кредитов: { $credits }
       *[other] Объём: { $hours } часов, кредитов: { $credits }
    }
learning-module-score = Результат: <b>{ $score }</b> из 100 баллов
learning-module-passed = Испытание пройдено ✓
learning-module-failed = Испытание пока не пройдено
learning-module-due = Пройти нужно до { $when }

learning-button-modules = 📗 Модули
learning-button-schedule = 🗓 График
learning-button-ask = ❓ Спросить о модуле { $number }
learning-button-ask-this = ❓ Спросить об этом модуле
learning-button-calendar = 📅 В календарь
learning-button-remind = 🔔 Напоминания
learning-button-courses = 🎓 Другие мои курсы
learning-button-to-modules = ‹ Модули
learning-button-to-reminders = ‹ Напоминания
learning-button-officials = ✍️ Спросить сотрудника
learning-button-phone = 📱 По номеру телефона
learning-button-login = 🔑 По логину и коду

learning-courses-title =
    <b>Ваши курсы</b>

    Какой из них показать?
learning-modules-title =
    <b>{ $course }</b>
    Чтобы узнать о модуле подробнее, нажмите на его номер.
learning-schedule-title =
    <b>{ $course }</b>
    График освоения
learning-schedule-coming = <b>Откроются</b>
learning-schedule-opened = <b>Уже открыты</b>
learning-schedule-all-open = Все части открыты.
learning-schedule-line = { $when } · { $portion }: { $modules }
learning-schedule-modules =
    { $count ->
        [one] модуль { $numbers }
       *[other] модули { $numbers }
    }
learning-gone = Этого курса больше нет в вашем списке. Посмотреть, как обстоят дела сейчас: /course
learning-ask-prompt =
    Напишите ваш вопрос о модуле «{ $title }» (<code>{ $passport }</code>). Можно прислать и фото, видео или голосовое сообщение.

    Если передумали: /cancel

learning-calendar-caption = Откройте файл: время открытия частей и срок завершения появятся в вашем календаре. Если график изменится, откройте файл ещё раз, прежние записи обновятся.
learning-calendar-opens = Открылась { $portion }: { $course }
learning-calendar-due = Срок завершения: { $course }
learning-calendar-soon = Завтра истекает срок: { $course }

learning-remind-title =
    <b>Напоминания</b>

    Приходит не больше одного сообщения в день и никогда ночью. Лишнее можно выключить нажатием.
learning-remind-hour = ⏰ Время: { $time }
learning-remind-hour-ask =
    <b>В котором часу напоминать?</b>
learning-remind-switched-off = Таких напоминаний больше не будет. Включить снова: /course, затем «🔔 Напоминания».
learning-kind-opened = Открылась новая часть
learning-kind-idle = Прошла половина времени, а я не начал(а)
learning-kind-behind = Отстаю от графика
learning-kind-due = До срока 7, 3 и 1 день
learning-kind-overdue = Срок прошёл
learning-kind-cycle = Подходит пятилетний срок

learning-unlinked =
    <b>Мой курс</b>

    Чтобы показать ваши результаты, мне нужно найти вас в списке учебной платформы. Пришлите номер телефона, который указан на платформе, или напишите логин и одноразовый код.
learning-unlinked-phone =
    <b>Мой курс</b>

    В списке платформы не нашлось слушателя с номером { $phone }. Возможно, на платформе указан другой номер или сведения ещё не пришли: как только они придут, я найду вас сам.

    Чтобы найти вас сейчас, пришлите другой номер, напишите логин и одноразовый код или спросите ответственного сотрудника.
learning-none =
    <b>Мой курс</b>

    Я нашёл вас на платформе, но пока вы не записаны ни на один курс. О записи спросите в Центре педагогического мастерства вашего региона или у ответственного сотрудника прямо здесь.
learning-cycle = 🔄 Последний курс вы завершили в { $done } году. Повышение квалификации проходят раз в пять лет: следующее в { $next } году.
learning-closed-elsewhere =
    <b>{ $course }</b>

    Уважаемый педагог, этот курс пока открыт только здесь: { $places }. В списке вы числитесь так: { $place }, поэтому вам он не открыт.

    Если регион указан неверно или у вас есть вопрос, спросите ответственного сотрудника: просто напишите сюда.
learning-closed-not-yet =
    <b>{ $course }</b>

    Уважаемый педагог, этот курс откроется для вас { $when }. Если у вас есть вопрос, спросите ответственного сотрудника: просто напишите сюда.
learning-closed-over =
    <b>{ $course }</b>

    Уважаемый педагог, этот курс закрылся { $when }. Если вы не успели, спросите ответственного сотрудника: просто напишите сюда.
learning-place-unknown = регион не указан

learning-find-phone = Отправьте кнопкой внизу <b>номер телефона</b>, который указан на платформе. Он сохранится в ваших данных, его видят только ответственные сотрудники.
learning-find-login = Напишите ваш <b>логин</b> на учебной платформе.
learning-find-code = Теперь напишите <b>одноразовый код</b>, который дала платформа. Он есть в вашем личном кабинете, его можно получить и в учебном центре. Никому больше его не сообщайте.
learning-find-found = ✅ Я нашёл вас: <b>{ $name }</b>. Ваш курс ниже.
learning-find-already = ✅ Вы уже найдены: <b>{ $name }</b>.
learning-find-phone-kept = Спасибо, номер принят.
learning-find-wrong = Логин или код не подошёл. Проверьте оба и напишите код ещё раз или измените логин кнопкой «‹ Назад».
learning-find-expired = Срок этого кода истёк. Получите на платформе новый код и напишите его сюда.
learning-find-locked = Неверный код вводили слишком много раз, поэтому этот код больше не действует. Получите на платформе новый или спросите ответственного сотрудника.
learning-find-limited = Неверный код вводили слишком много раз. Пожалуйста, попробуйте через час или спросите ответственного сотрудника.
learning-find-taken = Этот логин в боте уже связан с другим человеком. Если это вы, напишите ответственному сотруднику: он проверит и исправит.
learning-find-login-strange = Это не похоже на логин. Напишите его так же, как при входе на платформу.
learning-find-code-strange = Это не похоже на код. Напишите код одним сообщением.
learning-find-other = Сейчас мы ищем вас в списке, поэтому это сообщение не принято как вопрос. Если хотите задать вопрос, сначала нажмите «✍️ Задать вопрос» или /cancel.
learning-find-cancelled = Отменено. Продолжить можно в любое время: /course
learning-find-set-aside = Поиск вас в списке отложен. Чтобы продолжить: /course
